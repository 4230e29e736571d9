import {notFound} from "next/navigation";
import {metadata} from "../../../../components/metadata.ts";
import {PanelPage} from "../../../../components/pages/panel.tsx";
import {panelPage} from "../../../../components/routes.ts";
import {isPanel, panelIds, panels} from "../../../../data/panels/index.ts";
import {plain} from "../../../../data/prose.ts";

interface Props {
  params: Promise<{panel: string}>;
}

export const dynamicParams = false;
export const generateStaticParams = () => panelIds.map((panel) => ({panel}));

export async function generateMetadata({params}: Props) {
  const {panel} = await params;
  if (!isPanel(panel)) notFound();
  const {title, text} = panels[panel];
  const block = {text, panels: [panel]};
  return metadata("en", panelPage("en", panel), plain(title.en, "en"), plain(text.en, "en"), [block]);
}

export default async function Page({params}: Props) {
  const {panel} = await params;
  if (!isPanel(panel)) notFound();
  return <PanelPage id={panel} lang="en" />;
}
