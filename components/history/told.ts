/** The difference between two published statements, in words. */
import {placeWords, quoted, sourceWords} from "../../data/cite.ts";
import {claimNames, colon, periodWords} from "../../data/format.ts";
import {nameThen} from "../../data/ledger.ts";
import type {Statement} from "../../data/ledger/entry.ts";
import {canonical, changedFields} from "../../data/ledger/statement.ts";
import type {Field} from "../../data/ledger/statement.ts";
import {langs} from "../../data/schema.ts";
import type {Lang, Period, Text} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import type {SourceId} from "../../data/sources.ts";
import {say} from "../strings.ts";
import {fieldNames, tell} from "./words.ts";

export interface Told {
  /** Which part of the statement, and what readers call it. */
  field: Field;
  name: string;
  from: string;
  to: string;
  /** The language of both: another than the page’s where only that wording changed. */
  lang: Lang;
}

const isSource = (id: string): id is SourceId => Object.hasOwn(sources, id);

/** A source in a line, also one that has since been withdrawn. */
export const sourceThen = (id: string, lang: Lang): string =>
  isSource(id) ? sourceWords(id, lang) : (nameThen("source", id)?.[lang] ?? id);

/** What a figure is called in a statement: who or where, and what is counted. */
export const nameIn = ({subject, label}: Statement, lang: Lang): string => subject[lang] + colon[lang] + label[lang];

const listed = (items: readonly Text[], lang: Lang) =>
  items.map((item) => item[lang]).join(lang === "zh" ? "、" : "; ");

/** How the statement is kept, for the rare change that its words do not show. */
const recorded = ({is, value, unit, decimals, wording, as}: Statement, lang: Lang): string =>
  [claimNames[is][lang], value, unit, decimals, wording, as].filter((part) => part !== undefined).join(" ");

function fieldWords(field: Field, says: Statement, lang: Lang): string {
  switch (field) {
    case "words":
    case "subject":
    case "label":
      return says[field][lang];
    case "base":
      return says.base?.[lang] ?? tell.none[lang];
    case "items":
      return says.items ? listed(says.items, lang) : tell.none[lang];
    case "period":
      return says.period === null ? say.periodNotStated[lang] : periodWords(says.period as Period, lang);
    case "status":
      return says.status === "target" ? say.target[lang] : tell.none[lang];
    case "source":
      return sourceThen(says.source, lang);
    case "at":
      return placeWords({source: says.source, at: says.at, cue: null}, lang);
    case "cue":
      return says.cue === null ? say.noCue[lang] : quoted(says.cue);
    default:
      return recorded(says, lang);
  }
}

const kept: readonly Field[] = ["is", "value", "unit", "decimals", "wording", "as"];

/** The parts that readers are told of: how a value is kept only where its words stayed the same. */
function partsOf(before: Statement, after: Statement): Field[] {
  const changed = changedFields(before, after);
  const parts = changed.filter((field) => !kept.includes(field));
  const [first] = changed.filter((field) => kept.includes(field));
  return first && !parts.includes("words") ? [first, ...parts] : parts;
}

/** What changed from one statement to the next, part by part, in the words of a language. */
export function differences(before: Statement, after: Statement, lang: Lang): Told[] {
  return partsOf(before, after).flatMap((field) => {
    const all = langs.map((one) => ({
      lang: one,
      from: fieldWords(field, before, one),
      to: fieldWords(field, after, one),
    }));
    const changed = all.filter(({from, to}) => canonical(from) !== canonical(to));
    const shown = changed.find((one) => one.lang === lang) ?? changed[0];
    if (!shown) return [];
    const which = shown.lang === lang ? "" : (shown.lang === "zh" ? tell.inChinese : tell.inEnglish)[lang];
    const name = fieldNames[field][lang];
    const both = which === "" ? name : lang === "zh" ? `${name}（${which}）` : `${name} (${which})`;
    return [{field, name: both, ...shown}];
  });
}
