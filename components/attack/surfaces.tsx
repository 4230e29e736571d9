/** Everything that a panel or a figure is written into, as text; for tests, which look at what stands there. */
import type {ReactElement} from "react";
import {renderToStaticMarkup} from "react-dom/server";
import type {ArticleId, Lang} from "../../data/schema.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import type {ThemeId} from "../../data/themes.ts";
import {drawing} from "../charts/index.ts";
import {svg} from "../charts/svg.ts";
import {citation} from "../cite/cite.ts";
import type {Cited} from "../cite/cited.ts";
import {styleIds} from "../cite/styles.ts";
import {csvOf} from "../dataset/csv.ts";
import {sheet} from "../dataset/field.ts";
import {figureTable} from "../dataset/figure-table.ts";
import {scriptText} from "../dataset/json-ld-script.tsx";
import {articleLd, figureClaim, panelLd} from "../dataset/json-ld.ts";
import {frameCode, scriptCode, stillCode} from "../embed/code.ts";
import {csvFile} from "../export/csv.ts";
import {jsonFile} from "../export/json.ts";
import {fileRecord, panelRecord} from "../export/record.ts";
import {xmpPacket} from "../export/xmp.ts";
import {FigurePage} from "../pages/figure.tsx";
import {ArticlePage, ArticlesPage} from "../pages/articles.tsx";
import {PanelPage} from "../pages/panel.tsx";
import {recolour} from "../palette.ts";
import {drawPicture, plainLook} from "../picture/picture.ts";
import {say} from "../strings.ts";
import {Blocks, anchorsOf} from "../blocks.tsx";
import {themeTexts} from "../../data/articles/themes.ts";

export type Form = "html" | "svg" | "xml" | "json" | "csv" | "text";

/** One thing that leaves, by a name, and in which form it is. */
export interface Surface {
  name: string;
  form: Form;
  text: string;
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replace(/^\ufeff/, "");
const html = (name: string, element: ReactElement): Surface => ({
  name,
  form: "html",
  text: renderToStaticMarkup(element),
});
let count = 0;

const cited = (of: Cited, lang: Lang): Surface[] =>
  styleIds.map((style) => ({
    name: `citation ${style}`,
    form: style === "csl" ? "json" : "text",
    text: citation(of, style, lang, {origin: "https://example.org"}).text,
  }));

/** Layouts are kept by the chart they are of: a chart whose figures were changed has to be another one. */
function fresh(id: PanelId): void {
  const panel: {chart: unknown} = panels[id];
  panel.chart = {...panels[id].chart};
}

/** What a panel’s drawings and tables are written into. */
export function panelFiles(id: PanelId, lang: Lang): Surface[] {
  fresh(id);
  const title = plain(panels[id].title[lang], lang);
  const drawn = drawing(panels[id].chart, lang, count % 2 === 0 ? "wide" : "narrow");
  // Another address each time: the last picture is kept by it.
  const address = `example.org/${(count += 1)}`;
  const look = {...plainLook, light: count % 2 === 0 ? ("light" as const) : ("dark" as const)};
  const picture = drawPicture(id, lang, look, address);
  const record = fileRecord([panelRecord(id, lang, {picture, look, ratio: 2}, address)]);
  const still = {site: "https://example.org", panel: id, lang, light: "dark", width: null} as const;
  const frame = {...still, title: `${title} · ${say.site[lang]}`, height: 400};
  return [
    {name: "drawing", form: "svg", text: svg(drawn, "a")},
    {name: "option", form: "json", text: recolour(JSON.stringify(drawn.option), "variables")},
    {name: "picture", form: "svg", text: picture.svg},
    {name: "XMP", form: "xml", text: xmpPacket(record)},
    {name: "CSV", form: "csv", text: decode(csvFile(id, lang, address))},
    {name: "JSON", form: "json", text: decode(jsonFile(id, lang, address))},
    {name: "frame", form: "html", text: frameCode(frame)},
    {name: "frame with a script", form: "html", text: scriptCode(frame)},
    {
      name: "still",
      form: "html",
      text: stillCode({...still, format: "svg", alt: picture.alt, size: {width: 9, height: 9}}),
    },
    {name: "JSON-LD", form: "json", text: scriptText(panelLd(id, lang))},
    ...cited({kind: "panel", id}, lang),
  ];
}

/** The page of a panel. */
export function panelHtml(id: PanelId, lang: Lang): Surface[] {
  fresh(id);
  return [html("panel page", <PanelPage id={id} lang={lang} />)];
}

/** The page of a figure and what stands beside it. */
export const figureSurfaces = (id: FigureId, lang: Lang): Surface[] => [
  html("figure page", <FigurePage id={id} lang={lang} />),
  {name: "figure JSON-LD", form: "json", text: scriptText(figureClaim(id, lang))},
  {name: "figure CSV", form: "csv", text: csvOf(sheet({...figureTable, rows: [id]}))},
  ...cited({kind: "figure", id}, lang),
];

/** The page of an article, and the list of all. */
export const articleSurfaces = (id: ArticleId, lang: Lang): Surface[] => [
  html("article page", <ArticlePage article={id} lang={lang} />),
  html("articles page", <ArticlesPage lang={lang} />),
  {name: "article JSON-LD", form: "json", text: scriptText(articleLd(id, lang))},
];

/** The text of a theme, without its panels, which have pages of their own. */
export function themeSurfaces(id: ThemeId, lang: Lang): Surface[] {
  const blocks = themeTexts[id].blocks.map((block) => ({...block, panels: []}));
  const {anchors} = anchorsOf([], blocks);
  return [html("theme text", <Blocks blocks={blocks} lang={lang} anchors={anchors} level={2} />)];
}
