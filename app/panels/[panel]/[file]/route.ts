import {drawing, sizes} from "../../../../components/charts/index.ts";
import {recolour} from "../../../../components/palette.ts";
import {isPanel, panelIds, panels} from "../../../../data/panels/index.ts";
import {isLang, langs} from "../../../../data/schema.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () =>
  panelIds.flatMap((panel) => langs.map((lang) => ({panel, file: `${lang}.option.json`})));

/** The options that draw a panel in the page, in CSS variables for colours. Its finished files are made after the pages. */
export async function GET(_: Request, {params}: {params: Promise<{panel: string; file: string}>}) {
  const {panel, file} = await params;
  const lang = file.slice(0, 2);
  if (!isPanel(panel) || !isLang(lang)) return new Response(null, {status: 404});
  const options = Object.fromEntries(sizes.map((size) => [size, drawing(panels[panel].chart, lang, size)]));
  return new Response(recolour(JSON.stringify(options), "variables"), {headers: {"content-type": "application/json"}});
}
