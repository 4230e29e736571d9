import {notFound} from "next/navigation";
import {embedMetadata} from "../../../../../components/embed/metadata.ts";
import {pagesOfNext} from "../../../../../components/frame-id.ts";
import {EmbedPage} from "../../../../../components/pages/embed.tsx";
import {isPanel, panelIds} from "../../../../../data/panels/index.ts";

interface Props {
  params: Promise<{panel: string}>;
}

export const dynamicParams = false;
export const generateStaticParams = () => pagesOfNext(panelIds, isPanel).map((panel) => ({panel}));

export async function generateMetadata({params}: Props) {
  const {panel} = await params;
  return embedMetadata("en", panel) ?? notFound();
}

export default async function Page({params}: Props) {
  const {panel} = await params;
  return <EmbedPage id={panel} lang="en" />;
}
