import {notFound} from "next/navigation";
import {figureAddresses, figureAt} from "../../../../components/figure/at.ts";
import {figureMetadata} from "../../../../components/figure/head.ts";
import {pagesOfNext} from "../../../../components/frame-id.ts";
import {FigurePage} from "../../../../components/pages/figure.tsx";

interface Props {
  params: Promise<{figure: string}>;
}

export const dynamicParams = false;
export const generateStaticParams = () =>
  pagesOfNext(figureAddresses(), (id) => figureAt(id)?.is === "figure").map((figure) => ({figure}));

export async function generateMetadata({params}: Props) {
  const {figure} = await params;
  return figureMetadata(figure, "zh") ?? notFound();
}

export default async function Page({params}: Props) {
  const {figure} = await params;
  return <FigurePage id={figure} lang="zh" />;
}
