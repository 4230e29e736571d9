import {drawing, sizes} from "../../../../components/charts/index.ts";
import {picture} from "../../../../components/charts/picture.ts";
import {recolour} from "../../../../components/palette.ts";
import {isPanel, panelIds, panels} from "../../../../data/panels/index.ts";
import {isLang, langs} from "../../../../data/schema.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

const kinds = ["svg", "json"] as const;

export const generateStaticParams = () =>
  panelIds.flatMap((panel) => langs.flatMap((lang) => kinds.map((kind) => ({panel, file: `${lang}.${kind}`}))));

/** A panel’s files: its finished picture, and the options that draw it in the page, in CSS variables for colours. */
export async function GET(_: Request, {params}: {params: Promise<{panel: string; file: string}>}) {
  const {panel, file} = await params;
  const [lang = "", kind] = file.split(".");
  if (!isPanel(panel) || !isLang(lang)) return new Response(null, {status: 404});
  if (kind === "svg") return new Response(picture(panel, lang).svg, {headers: {"content-type": "image/svg+xml"}});
  const options = Object.fromEntries(sizes.map((size) => [size, drawing(panels[panel].chart, lang, size)]));
  return new Response(recolour(JSON.stringify(options), "variables"), {headers: {"content-type": "application/json"}});
}
