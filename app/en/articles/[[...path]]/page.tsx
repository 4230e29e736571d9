import {notFound} from "next/navigation";
import {metadata} from "../../../../components/metadata.ts";
import {ArticlePage, ArticlesPage} from "../../../../components/pages/articles.tsx";
import {articlePage, articlesPage, windowPage} from "../../../../components/routes.ts";
import {say} from "../../../../components/strings.ts";
import {articleAddresses, articleAt} from "../../../../components/windows/articles.ts";
import {windowTitle} from "../../../../components/windows/words.ts";
import {articles} from "../../../../data/articles/index.ts";
import {plain} from "../../../../data/prose.ts";

interface Props {
  params: Promise<{path?: string[]}>;
}

export const dynamicParams = false;
export const generateStaticParams = () => articleAddresses().map((path) => ({path}));

export async function generateMetadata({params}: Props) {
  const {article, page} = articleAt((await params).path) ?? notFound();
  if (article === null)
    return metadata("en", windowPage(articlesPage("en"), page), windowTitle(say.articles.en, page, "en"));
  const {title, lead, blocks} = articles[article];
  const name = windowTitle(plain(title.en, "en"), page, "en");
  return metadata("en", windowPage(articlePage("en", article), page), name, plain(lead.en, "en"), blocks);
}

export default async function Page({params}: Props) {
  const {article, page} = articleAt((await params).path) ?? notFound();
  return article === null ? (
    <ArticlesPage lang="en" page={page} />
  ) : (
    <ArticlePage lang="en" article={article} page={page} />
  );
}
