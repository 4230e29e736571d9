import {notFound} from "next/navigation";
import {embedMetadata} from "../../../../components/embed/metadata.ts";
import {EmbedPage} from "../../../../components/pages/embed.tsx";
import {isPanel, panelIds} from "../../../../data/panels/index.ts";

interface Props {
  params: Promise<{panel: string}>;
}

export const dynamicParams = false;
export const generateStaticParams = () => panelIds.map((panel) => ({panel}));

export async function generateMetadata({params}: Props) {
  const {panel} = await params;
  if (!isPanel(panel)) notFound();
  return embedMetadata("zh", panel);
}

export default async function Page({params}: Props) {
  const {panel} = await params;
  if (!isPanel(panel)) notFound();
  return <EmbedPage id={panel} lang="zh" />;
}
