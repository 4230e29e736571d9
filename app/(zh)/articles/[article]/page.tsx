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
  return metadata("zh", articlePage("zh", article), plain(title.zh, "zh"), plain(lead.zh, "zh"), blocks);
}

export default async function Page({params}: Props) {
  const {article} = await params;
  if (!isArticle(article)) notFound();
  return <ArticlePage lang="zh" article={article} />;
}
