import {describe, expect, it} from "vitest";
import {edition} from "../../data/edition.ts";
import {figureIds, figures} from "../../data/figures/index.ts";
import {dateWords} from "../../data/format.ts";
import {panelIds, panels} from "../../data/panels/index.ts";
import {proposalsIn} from "../../data/query.ts";
import {langs} from "../../data/schema.ts";
import type {Lang} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import type {SourceId} from "../../data/sources.ts";
import {numberedSources} from "../briefing/citations.ts";
import {citationText} from "../export/citation-text.ts";
import {home, figurePage, panelPage} from "../routes.ts";
import {apaDate} from "./apa.ts";
import {citation, remarks} from "./cite.ts";
import type {Cited} from "./cited.ts";
import {entriesOf, sourceReference, sourcesCited} from "./reference.ts";
import {parts, styleIds} from "./styles.ts";

const origin = "https://example.org";
const some = panelIds.slice(0, 4);
const everything: Cited[] = [
  ...figureIds.map((id): Cited => ({kind: "figure", id})),
  ...panelIds.map((id): Cited => ({kind: "panel", id})),
  {kind: "panels", ids: some},
  {kind: "panels", ids: panelIds},
];
const name = (of: Cited) => (of.kind === "panels" ? `${of.ids.length} panels` : `${of.kind} ${of.id}`);

describe("every figure, panel and set, in both languages and every style", () => {
  it.each(langs)("%s: has an entry for each document and for this site, none of them twice", (lang) => {
    const wrong = everything.flatMap((of) => {
      const entries = sourcesCited(of, lang).length + entriesOf(of, lang).length;
      return styleIds.flatMap((style) => {
        const {text, lines} = citation(of, style, lang, {origin});
        const count = lines && style !== "footnote" ? [lines.length, text.split("\n").length] : [entries];
        const fits = text !== "" && count.every((n) => n === entries) && !/undefined|null|NaN|\[object/.test(text);
        return fits ? [] : [`${name(of)}, ${style}: ${text}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it.each(langs)("%s: the parts make the whole", (lang) => {
    for (const of of everything.slice(-30)) {
      const [both = "", documents = "", entry = ""] = parts.map(
        (part) => citation(of, "apa", lang, {origin, part}).text,
      );
      expect(`${documents}\n${entry}`).toBe(both);
    }
  });

  it("panels that name proposals cite their articles", () => {
    const withProposals = panelIds.filter((id) => proposalsIn(panels[id].chart).length > 0);
    expect(withProposals.length).toBeGreaterThan(0);
    for (const id of withProposals)
      expect(citation({kind: "panel", id}, "gbt", "zh", {origin}).text).toContain("重庆日报");
  });
});

/** Everything with a digit that a citation may repeat, longest first so that no part of one is left over. */
function knownWords(of: Cited, lang: Lang): string[] {
  const dates = (date: string | null) =>
    date === null
      ? []
      : [
          date,
          dateWords(date as "2025", "en"),
          dateWords(date as "2025", "zh"),
          apaDate(date as "2025"),
          date.slice(0, 4),
        ];
  const documents = sourcesCited(of, lang).flatMap((id: SourceId) => {
    const {publisher, title, url, published} = sources[id];
    const reference = sourceReference(id, lang);
    return [
      ...[publisher, reference.publisher, reference.description].flatMap((text) => (text ? [text.zh, text.en] : [])),
      ...(title === null ? [] : [title, title.replaceAll("“", "‘").replaceAll("”", "’")]),
      ...(url === null ? [] : [url]),
      ...dates(published),
    ];
  });
  const own = entriesOf(of, lang).flatMap(({title, path}) => [
    title,
    title.replaceAll("“", "‘").replaceAll("”", "’"),
    origin + path,
  ]);
  return [...documents, ...own, ...dates(edition)]
    .filter((text) => /\d/.test(text))
    .sort((a, b) => b.length - a.length);
}

it.each(langs)("%s: no digit but from the content, the edition and the numbering", (lang) => {
  for (const of of everything)
    for (const style of ["gbt", "apa", "chicago", "chicago-note", "footnote"] as const) {
      const {text} = citation(of, style, lang, {origin});
      const rest = knownWords(of, lang).reduce(
        (left, known) => left.replaceAll(known, ""),
        text.replace(/^\[\d+\] /gm, ""),
      );
      expect(rest.match(/.{0,20}\d.{0,20}/)?.[0], `${name(of)} ${style}`).toBeUndefined();
    }
});

it("invents no date: what the sources leave open is said to be open", () => {
  for (const id of figureIds) {
    const {source} = figures[id].cite;
    if (sources[source].published !== null) continue;
    const reference = sourceReference(source, "zh");
    const first = (style: "gbt" | "apa" | "chicago") =>
      citation({kind: "figure", id}, style, "zh", {origin, part: "sources"}).text.split("\n")[0] ?? "";
    expect(first("apa"), id).toContain("(n.d.)");
    if (reference.url === null) expect(first("gbt"), id).toMatch(/\[(出版日期不详|n\.d\.)\]/);
    expect(first("chicago"), id).toMatch(/n\.d\.|N\.d\.|Accessed/);
  }
});

it("a copy has no address, and the remark that says so stands beside the citation", () => {
  const of: Cited = {kind: "panel", id: "youth-shares"};
  const text = citation(of, "gbt", "zh", {origin}).text;
  expect(text).not.toContain("转载");
  const [page, copies] = remarks(of, "zh");
  expect(page).toEqual({note: "所据文本副本未印日期和版次，引用前请对照原报补上", numbers: [1]});
  expect(copies?.numbers.map((n) => text.split("\n")[n - 1])).toSatisfy((lines: string[]) =>
    lines.every((line) => !line.includes("http")),
  );
});

it("et al. and 等 go by the language of the document, not of the page", () => {
  const [zh, en] = langs.map((lang) => citation({kind: "figure", id: "policy-measures"}, "gbt", lang, {origin}));
  expect(zh?.text.split("\n").slice(0, 2)).toEqual(en?.text.split("\n").slice(0, 2));
});

describe("numbers and addresses", () => {
  it("a list is numbered from 1, in the order in which a briefing of the same panels numbers its sources", () => {
    for (const lang of langs) {
      const entries = some.map((panel) => ({panel, note: "", version: ""}));
      expect(sourcesCited({kind: "panels", ids: some}, lang)).toEqual(
        numberedSources({entries, lang}).list.map(({id}) => id),
      );
      const lines = citation({kind: "panels", ids: some}, "gbt", lang, {origin}).text.split("\n");
      expect(lines.map((line) => /^\[(\d+)\] /.exec(line)?.[1])).toEqual(lines.map((_, i) => String(i + 1)));
    }
  });

  it("one entry alone has no number", () =>
    expect(citation({kind: "figure", id: "youth-population-share"}, "gbt", "zh", {origin, part: "entry"}).text).toMatch(
      /^消费金融指数看板\. .+\[DS\/OL\]\. /,
    ));

  it("this site’s entry has the page of the figure or panel; all panels are the dashboard", () => {
    const addressOf = (of: Cited, at: string) => citation(of, "apa", "en", {origin: at, part: "entry"}).text;
    expect(addressOf({kind: "panel", id: "codes"}, origin)).toContain(` ${origin}${panelPage("en", "codes")}`);
    expect(addressOf({kind: "panel", id: "codes"}, `${origin}/`)).toContain(` ${origin}${panelPage("en", "codes")}`);
    expect(addressOf({kind: "figure", id: "code-416"}, "")).toMatch(new RegExp(` ${figurePage("en", "code-416")}$`));
    expect(addressOf({kind: "panels", ids: panelIds}, origin)).toMatch(new RegExp(` ${origin}${home("en")}$`));
    expect(addressOf({kind: "panels", ids: some}, origin).split("\n")).toHaveLength(some.length);
  });

  it("the plain footnote is the one that a panel’s menu copies", () => {
    for (const id of panelIds) {
      const text = citation({kind: "panel", id}, "footnote", "zh", {origin: ""}).text;
      const start = "版面所载|见于原址|仅见转载";
      expect(text.split(new RegExp(start))[0]).toBe(citationText(id, "zh").split(new RegExp(start))[0]);
    }
  });
});
