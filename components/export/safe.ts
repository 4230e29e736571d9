/** One sentence that may be said of a figure: who says it, of what, when, in the claim’s own words, and how doubtful. */
import {placeWords} from "../../data/cite.ts";
import {figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {periodWords, words} from "../../data/format.ts";
import {units} from "../../data/schema.ts";
import type {Code, Dated, Figure, Lang, Listing, Measure, Rank} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import type {SourceId} from "../../data/sources.ts";
import {standingOf} from "../../data/standing.ts";
import type {StandingKind} from "../../data/standing.ts";
import {plain} from "../../data/prose.ts";
import {say} from "../strings.ts";
import {written} from "./safe-words.ts";

/** What is added where a figure is less than well established. */
const caveats: Partial<Record<StandingKind, (number: boolean) => Record<Lang, string>>> = {
  traced: (number) => ({
    zh: `此${number ? "数" : "说"}已溯源，但年份或口径不同`,
    en: "this was traced, but to another year or base",
  }),
  inconsistent: () => ({zh: "文中前后不一", en: "the page contradicts itself on this"}),
  "not-found": (number) => ({zh: `此${number ? "数" : "说"}未查到原始出处`, en: "the origin of this was not found"}),
  printed: () => ({zh: "这是文章自己列出的，不是统计", en: "this is the article’s own list, not a statistic"}),
  copy: (number) => ({zh: `此${number ? "数" : "说"}仅见于转载`, en: "this was seen only in a copy"}),
};

/** 6家设计中心 after 工业设计中心 is 6家; “15 design centres” after “industrial design centres” is 15. */
function unrepeated(figure: Measure | Listing, lang: Lang): {text: string; cut: boolean} {
  const text = words(figure, lang);
  const label = figure.label[lang];
  const unit = units[figure.unit];
  const tail = lang === "zh" ? unit.zh.slice(1) : ` ${unit.en[1]}`;
  const cut = tail.length > 1 && label.endsWith(tail.trim()) && text.endsWith(tail);
  return {text: cut ? text.slice(0, -tail.length) : text, cut};
}

/** The items of a list in a row, parted by what none of them holds. */
function named(items: Listing["items"], lang: Lang): string {
  const mark = lang === "en" ? "; " : items.some((item) => /[、，]/.test(item.zh)) ? "；" : "、";
  return items.map((item) => item[lang]).join(mark);
}

const inner = (text: string) => text.replace(/[。.]$/, "");

const zh = {
  by({source, at}: Figure<SourceId>["cite"], is: StandingKind): string {
    const {publisher, seen} = sources[source];
    if (seen !== "page") return `据${publisher.zh}`;
    return `据${publisher.zh}（${placeWords({source, at, cue: null}, "zh").split("，")[0] ?? ""}）${is === "printed" ? "所列" : "所载"}`;
  },
  when({period, subject, label}: Figure): string {
    if (period === null) return "";
    const known = period.length === 4 && (subject.zh + label.zh).includes(period);
    return known ? "" : `${periodWords(period, "zh")}，`;
  },
  base: ({base}: Figure): string => (base ? `；口径：${base.zh}` : ""),
  /** One 的 between owner and thing, where the thing has none of its own. */
  of: ({subject, label}: Figure): string => (subject.zh.includes("的") || label.zh.includes("的") ? "" : "的"),
  measure(figure: Measure): string {
    const {text, cut} = unrepeated(figure, "zh");
    const said = figure.is === "exact" && !figure.wording ? `${cut ? "有" : "为"}${text}` : text;
    const aim = figure.status ? `的目标是${text}` : said;
    const of = cut && !figure.status ? zh.of(figure) : "";
    const silent = figure.period === null && /^(percent|yuan)$/.test(figure.unit) ? `；${say.periodNotStated.zh}` : "";
    return `${zh.when(figure)}${figure.subject.zh}${of}${figure.label.zh}${aim}${silent}${zh.base(figure)}`;
  },
  rank(figure: Rank): string {
    const {subject, label, base, as} = figure;
    if (as === "first") return `${subject.zh}是${label.zh}中的首个${zh.base(figure)}`;
    return `${zh.when(figure)}在${base.zh}中，${subject.zh}的${label.zh}为${words(figure, "zh")}`;
  },
  list(figure: Listing): string {
    const {text} = unrepeated(figure, "zh");
    const {subject, label, items} = figure;
    const has = label.zh.includes("，") ? "" : "有";
    return `${zh.when(figure)}${subject.zh}${zh.of(figure)}${label.zh}${has}${text}：${named(items, "zh")}${zh.base(figure)}`;
  },
  date: (figure: Dated): string => `${figure.subject.zh}${figure.label.zh}为${words(figure, "zh")}${zh.base(figure)}`,
  code: ({subject, label, value}: Code): string => `${subject.zh}${label.zh}为“${value}”；它是代号，不是数量`,
};

/** Words that begin some subjects and are small within a sentence. */
const small = /^(Young|People|The|A|An|Leading|Service|Support|Institutions|Becoming|Re-lending)(?=[\s-])/;

/** Whose it is: Young people’s share of …; of long names: the quota for re-lending for …. */
function owned(subject: string, label: string): string {
  const name = subject.replace(small, (word) => word.toLowerCase());
  const article = /^(\d|Guidelines|UNESCO)/.test(name) ? "the " : "";
  if (label.startsWith("what ")) return `${label} (${name})`;
  const short = subject.split(" ").length <= 3 && !/[“,(]/.test(subject);
  if (!short) return `the ${label.replace(/^the /, "")} for ${article}${name}`;
  return `${name}${/s$/.test(name) ? "’" : "’s"} ${label.replace(/^the /, "")}`;
}

const en = {
  by({source, at}: Figure<SourceId>["cite"]): string {
    const {publisher, seen} = sources[source];
    const name = /^(People’s Bank|General Office)/.test(publisher.en) ? `The ${publisher.en}` : publisher.en;
    return seen === "page" ? `${name} (${placeWords({source, at, cue: null}, "en").split(", ")[0] ?? ""})` : name;
  },
  when({period, subject, label}: Figure): string {
    if (period === null || (period.length === 4 && `${subject.en} ${label.en}`.includes(period))) return "";
    return ` for ${periodWords(period, "en").replace(/^end of/, "the end of")}`;
  },
  base: ({base}: Figure): string => (base ? `; base: ${base.en}` : ""),
  measure(figure: Measure): string {
    const silent = figure.period === null && /^(percent|yuan)$/.test(figure.unit) ? `; ${say.periodNotStated.en}` : "";
    const {text} = unrepeated(figure, "en");
    // Not “puts it at at least 15”.
    const at = text.startsWith("at ");
    const verb = figure.status ? "gives as a target for" : at ? "says of" : "puts";
    return `${verb} ${owned(figure.subject.en, figure.label.en)}${figure.status || at ? ":" : " at"} ${text}${en.when(figure)}${silent}${en.base(figure)}`;
  },
  rank(figure: Rank): string {
    const {subject, label, base, as} = figure;
    const name = /^\d/.test(subject.en) ? `the ${subject.en}` : subject.en;
    if (as === "first") return `calls ${name} the first ${label.en}${en.base(figure)}`;
    const place = as === "tier" ? `in ${words(figure, "en")}` : words(figure, "en");
    return `places ${name} ${place} among ${base.en}${en.when(figure)} (${label.en})`;
  },
  list(figure: Listing): string {
    const items = named(figure.items, "en");
    return `lists ${words(figure, "en")}, ${owned(figure.subject.en, figure.label.en)}: ${items}${en.when(figure)}${en.base(figure)}`;
  },
  date: (figure: Dated): string =>
    `gives ${words(figure, "en")} as ${owned(figure.subject.en, figure.label.en)}${en.base(figure)}`,
  code: ({subject, label, value}: Code): string =>
    `uses “${value}” as ${owned(subject.en, label.en)}; it is a code, not a quantity`,
};

function stem(figure: Figure<SourceId>, lang: Lang): string {
  const by = lang === "zh" ? zh : en;
  switch (figure.is) {
    case "ordinal":
      return by.rank(figure);
    case "list":
      return by.list(figure);
    case "code":
      return by.code(figure);
    case "date":
      return by.date(figure);
    default:
      return by.measure(figure);
  }
}

/** What is written by hand, with the names of a list; null for figures that a form serves. */
function byHand(id: FigureId, lang: Lang): string | null {
  const own = written[id];
  if (!own) return null;
  const figure = figures[id];
  return plain(own.text[lang], lang) + (own.items && figure.is === "list" ? named(figure.items, lang) : "");
}

/**
 * A sentence that says no more of a figure than its source does. The claim keeps its words (超过, at least); what the
 * source leaves out, and a standing that is less than confirmed, are part of it.
 */
export function safeSentence(id: FigureId, lang: Lang): string {
  const figure = figures[id];
  const is = standingOf(id);
  const number = !["ordinal", "list", "code", "date"].includes(figure.is);
  const caveat = caveats[is]?.(number)[lang];
  const own = byHand(id, lang);
  if (own !== null)
    return `${own}${caveat ? (lang === "zh" ? `；${caveat}` : `; ${caveat}`) : ""}${lang === "zh" ? "。" : "."}`;
  if (lang === "zh") return `${zh.by(figure.cite, is)}，${inner(stem(figure, "zh"))}${caveat ? `；${caveat}` : ""}。`;
  return `${en.by(figure.cite)} ${inner(stem(figure, "en"))}${caveat ? `; ${caveat}` : ""}.`;
}
