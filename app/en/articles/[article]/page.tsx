import {notFound} from "next/navigation";
import {metadata} from "../../../../components/metadata.ts";
import {ArticlePage} from "../../../../components/pages/articles.tsx";
import {articlePage} from "../../../../components/routes.ts";
import {articleIds, articles, isArticle} from "../../../../data/articles/index.ts";
import {plain} from "../../../../data/prose.ts";

interface Props {
  params: Promise<{article: string}>;
}

export const dynamicParams = false;
export const generateStaticParams = () => articleIds.map((article) => ({article}));

export async function generateMetadata({params}: Props) {
  const {article} = await params;
  if (!isArticle(article)) notFound();
  const {title, lead, blocks} = articles[article];
  return metadata("en", articlePage("en", article), plain(title.en, "en"), plain(lead.en, "en"), blocks);
}

export default async function Page({params}: Props) {
  const {article} = await params;
  if (!isArticle(article)) notFound();
  return <ArticlePage lang="en" article={article} />;
}
