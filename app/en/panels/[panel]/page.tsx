import {notFound} from "next/navigation";
import {PanelPage} from "../../../../components/pages/panel.tsx";
import {panelAddresses, panelMetadata} from "../../../../components/panel-page/at.ts";

interface Props {
  params: Promise<{panel: string}>;
}

export const dynamicParams = false;
export const generateStaticParams = () => panelAddresses().map((panel) => ({panel}));

export async function generateMetadata({params}: Props) {
  const {panel} = await params;
  return panelMetadata(panel, "en") ?? notFound();
}

export default async function Page({params}: Props) {
  const {panel} = await params;
  return <PanelPage id={panel} lang="en" />;
}
