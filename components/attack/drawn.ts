/** Draws what a target is a part of, and says what is wrong with what was drawn; for tests. */
import {isArticle} from "../../data/articles/index.ts";
import {valueAt} from "../../data/attack/targets.ts";
import type {Target} from "../../data/attack/targets.ts";
import type {Written} from "../../data/checks/content.ts";
import {figureIds, figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {panelIds, panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {figuresOf, proposalsIn, sourcesOf} from "../../data/query.ts";
import type {Lang} from "../../data/schema.ts";
import {standingOf} from "../../data/standing.ts";
import {isTheme} from "../../data/themes.ts";
import {bare, isFormula, more, readCsv, readHtml, readXml, together} from "./judges.ts";
import type {Made} from "./judges.ts";
import {articleSurfaces, figureSurfaces, panelFiles, panelHtml, themeSurfaces} from "./surfaces.tsx";
import type {Surface} from "./surfaces.tsx";

const drawing = (id: FigureId): PanelId | undefined => panelIds.find((panel) => figuresOf(panels[panel]).includes(id));

let turn = 0;

/** What shows a figure: its page and, in turn, the first panel that has it. */
function figureShown(id: FigureId, lang: Lang): Surface[] {
  const panel = drawing(id);
  turn += 1;
  return turn % 2 === 0 || !panel ? figureSurfaces(id, lang) : panelFiles(panel, lang);
}
/** What shows a panel: its page or its files, in turn, since each is drawn anew. */
function panelShown(id: PanelId | undefined, lang: Lang): Surface[] {
  turn += 1;
  return id ? (turn % 2 === 0 ? panelHtml : panelFiles)(id, lang) : [];
}

/** What is written with the thing that a target is a part of. */
function surfacesOf({part, id}: Target, lang: Lang): Surface[] {
  const figure = (has: (one: FigureId) => boolean) => figureIds.find(has);
  switch (part) {
    case "figureFiles":
      return figureShown(id as FigureId, lang);
    case "standings":
      return figureSurfaces(id as FigureId, lang);
    case "panelFiles":
      return panelShown(id as PanelId, lang);
    case "sources":
    case "bibliography": {
      const resting = figure((one) => figures[one].cite.source === id);
      const panel = panelIds.find((one) => sourcesOf(panels[one]).some((source) => source === id));
      return [...(resting ? figureSurfaces(resting, lang) : []), ...(panel ? panelFiles(panel, lang) : [])];
    }
    case "standingNames": {
      const standing = figure((one) => standingOf(one) === id);
      return standing ? figureSurfaces(standing, lang) : [];
    }
    case "people":
    case "fields":
      return panelShown("who-proposes-what", lang);
    case "proposals":
      return panelShown(
        panelIds.find((one) => proposalsIn(panels[one].chart).some((said) => said === id)),
        lang,
      );
    case "institutionNeeds":
      return panelShown("institution-needs", lang);
    case "articles":
      return isArticle(id) ? articleSurfaces(id, lang) : [];
    case "themeTexts":
      return isTheme(id) ? themeSurfaces(id, lang) : [];
    case "themes":
      return panelHtml(panelIds.find((one) => panels[one].themes.some((theme) => theme === id)) ?? "codes", lang);
    default:
      return [];
  }
}

const made = ({form, text}: Surface): Made | null =>
  form === "html" ? readHtml(text) : form === "svg" || form === "xml" ? readXml(text) : null;

/** What each kind of document is made of when nothing is wrong. */
const expected = new Map<string, ReturnType<typeof together>>();

/** Learns what sound documents are made of. */
export function learn(surfaces: readonly Surface[]): void {
  for (const surface of surfaces) {
    const found = made(surface);
    const known = expected.get(surface.name);
    if (found) expected.set(surface.name, together([found, ...(known ? [{...found, ...known}] : [])]));
  }
}

/** What is wrong with a document that was written from hostile content; none where nothing is. */
function faults(surface: Surface): string[] {
  const {name, form, text} = surface;
  const say = (what: string) => `${name}: ${what}`;
  const found = made(surface);
  const odd = form === "svg" ? (/<[^>]*\b(NaN|Infinity|undefined|null)\b[^>]*>/.exec(text)?.[0] ?? null) : null;
  if (odd !== null) return [say(`no number in ${odd}`)];
  if (found) return more(found, expected.get(name) ?? {elements: new Set(), attributes: new Set()}).map(say);
  if (form === "json") {
    JSON.parse(text);
    return name.endsWith("JSON-LD") && text.includes("<") ? [say("a bare <")] : [];
  }
  if (form === "csv")
    return [",", ";", "\t"].flatMap((parted) =>
      readCsv(text, parted).flatMap((row) => row.filter(isFormula).map((cell) => say(`a formula: ${cell}`))),
    );
  if (name === "citation ris")
    return text.split("\r\n").flatMap((line) => (line === "" || /^[A-Z][A-Z\d] {2}- /.test(line) ? [] : [say(line)]));
  if (name === "citation bibtex") return text.split("\n\n").flatMap((entry) => (balanced(entry) ? [] : [say(entry)]));
  return [];
}

/** Whether the braces of a BibTeX entry close at its end and not before: it counts those behind a backslash too. */
function balanced(entry: string): boolean {
  let depth = 0;
  const chars = [...entry.trim()];
  const first = chars.indexOf("{");
  return chars.every((char, i) => {
    depth += char === "{" ? 1 : char === "}" ? -1 : 0;
    return i < first || (i === chars.length - 1 ? depth === 0 : depth > 0);
  });
}

/** Whether the field of a target holds words, rather than an id or a word that programs know. */
export const isWords = ({path, was}: Target): boolean =>
  typeof was === "string" &&
  !path.includes("say") &&
  (path.some((key) => key === "zh" || key === "en") || /^(title|cue|printed)$/.test(String(path.at(-1))));

/** The texts that a reader of the page must find there as they are. */
function mustShow({part, path}: Target): boolean {
  const field = path.join(".");
  if (part === "figureFiles") return /^(subject|label|doubt|items|cite\.cue)/.test(field);
  if (part === "panelFiles") return /^(title|measure|text|note|chart)/.test(field) && !/missing|cite/.test(field);
  if (part === "proposals") return /^(name|summary)/.test(field);
  return (
    part === "articles" || (part === "themeTexts" && /^blocks/.test(field)) || part === "people" || part === "sources"
  );
}

/** The documents that a target is drawn in, and what is wrong with them. @throws what drawing throws. */
export function drawn(written: Written, target: Target, other: Lang): {many: number; wrong: string[]} {
  const lang = target.path.find((key): key is Lang => key === "zh" || key === "en") ?? other;
  const surfaces = surfacesOf(target, lang);
  const wrong = surfaces.flatMap(faults);
  const now = valueAt(written, target);
  const html = surfaces.filter(({name}) => /^(panel|figure|article|articles) page$|^theme text$/.test(name));
  if (typeof now === "string" && isWords(target) && mustShow(target) && html.length > 0) {
    const shown = html.map((surface) => made(surface)?.text ?? "").join(" ");
    if (!shown.includes(bare(now))) wrong.push(`no page shows “${now}”`);
  }
  return {many: surfaces.length, wrong};
}
