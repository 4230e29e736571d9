import {notFound} from "next/navigation";
import {pagesOfNext} from "../../../../components/frame-id.ts";
import {PanelPage} from "../../../../components/pages/panel.tsx";
import {panelAddresses, panelAt, panelMetadata} from "../../../../components/panel-page/at.ts";

interface Props {
  params: Promise<{panel: string}>;
}

export const dynamicParams = false;
export const generateStaticParams = () =>
  pagesOfNext(panelAddresses(), (id) => panelAt(id)?.is === "panel").map((panel) => ({panel}));

export async function generateMetadata({params}: Props) {
  const {panel} = await params;
  return panelMetadata(panel, "zh") ?? notFound();
}

export default async function Page({params}: Props) {
  const {panel} = await params;
  return <PanelPage id={panel} lang="zh" />;
}
