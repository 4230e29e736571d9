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
    return metadata("zh", windowPage(articlesPage("zh"), page), windowTitle(say.articles.zh, page, "zh"));
  const {title, lead, blocks} = articles[article];
  const name = windowTitle(plain(title.zh, "zh"), page, "zh");
  return metadata("zh", windowPage(articlePage("zh", article), page), name, plain(lead.zh, "zh"), blocks);
}

export default async function Page({params}: Props) {
  const {article, page} = articleAt((await params).path) ?? notFound();
  return article === null ? (
    <ArticlesPage lang="zh" page={page} />
  ) : (
    <ArticlePage lang="zh" article={article} page={page} />
  );
}
