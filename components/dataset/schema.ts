/** JSON Schema (2020-12) of dataset.json, written from the same fields as its tables. */
import {claimNames} from "../../data/format.ts";
import {langs, units} from "../../data/schema.ts";
import type {Text} from "../../data/schema.ts";
import {standingNames} from "../../data/standing.ts";
import {themeIds} from "../../data/themes.ts";
import {missingCodes} from "./field.ts";
import type {Sheet} from "./field.ts";
import {sheetNamed} from "./tables.ts";
import {datasetId, datasetWords} from "./words.ts";

type Schema = Readonly<Record<string, unknown>>;

/** In both languages, one under the other. */
export const inBoth = ({zh, en}: Text): string => `${en}\n${zh}`;

const ref = (name: string): Schema => ({$ref: `#/$defs/${name}`});
const string: Schema = {type: "string", minLength: 1};
const listOf = (items: Schema): Schema => ({type: "array", items});
const object = (properties: Record<string, Schema>, optional: readonly string[] = []): Schema => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const mapOf = (values: Schema, names?: readonly string[]): Schema => ({
  type: "object",
  ...(names && {propertyNames: {enum: names}}),
  additionalProperties: values,
});

const types = {
  string,
  number: {type: "number"},
  integer: {type: "integer"},
  boolean: {type: "boolean"},
  date: {type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$"},
  text: ref("text"),
} as const satisfies Record<string, Schema>;

function fieldSchema(field: Sheet["fields"][number]): Schema {
  const allowed = field.type !== "text" && field.enum ? {enum: field.enum} : types[field.type];
  const said = {title: inBoth(field.title), description: inBoth(field.description)};
  if (field.required) return {...said, ...allowed};
  return {...said, anyOf: [allowed, {type: "null"}]};
}

/** A row of a table without its id, which is its key. */
function rowSchema(name: string, more: Record<string, Schema> = {}): Schema {
  const {fields, description} = sheetNamed(name);
  const own = fields.filter((field) => field.name !== "id");
  const properties = Object.fromEntries(own.map((field) => [field.name, fieldSchema(field)]));
  const missing: Schema = {
    ...mapOf({enum: Object.keys(missingCodes).filter((code) => code !== "")}),
    description: inBoth({
      zh: "值为null且不是“不适用”的字段，各是什么缘故。",
      en: "Why the value of a field is null, where it is not that it does not apply.",
    }),
  };
  return {description: inBoth(description), ...object({...properties, missing, ...more}, ["missing"])};
}

const blocks = listOf(
  object({heading: {anyOf: [ref("text"), {type: "null"}]}, text: ref("text"), panels: listOf(string)}),
);
const themes = listOf({enum: themeIds});

const definitions = (): Record<string, Schema> => ({
  text: {...object({zh: string, en: string}), description: `${langs.join(", ")}`},
  figure: rowSchema("figures", {items: listOf(ref("text")), also: listOf(string)}),
  source: rowSchema("sources"),
  proposal: rowSchema("proposals"),
  panel: rowSchema("panels", {
    themes,
    figures: listOf(object({figure: string, drawn: types.boolean, cited: types.boolean})),
    proposals: listOf(string),
  }),
  article: rowSchema("articles", {themes, blocks}),
});

/** The schema; a test holds dataset.json to it. */
export const datasetSchema = (): Schema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: datasetId,
  description: inBoth(datasetWords.description),
  ...object({
    $schema: string,
    name: {const: datasetId},
    title: ref("text"),
    description: ref("text"),
    rights: ref("text"),
    version: {type: "string", pattern: "^[0-9a-f]{16}$"},
    edition: types.date,
    claims: mapOf(object({name: ref("text"), meaning: ref("text")}), Object.keys(claimNames)),
    standings: mapOf(ref("text"), Object.keys(standingNames)),
    units: mapOf(object({zh: {type: "string"}, en: object({one: string, many: string})}), Object.keys(units)),
    missingCodes: mapOf(ref("text"), Object.keys(missingCodes)),
    themes: mapOf(object({name: ref("text"), title: ref("text"), blocks})),
    sources: mapOf(ref("source")),
    figures: mapOf(ref("figure")),
    proposals: mapOf(ref("proposal")),
    panels: mapOf(ref("panel")),
    articles: mapOf(ref("article")),
    notFigures: listOf(
      object({
        printed: string,
        cue: string,
        article: string,
        paragraph: types.integer,
        place: ref("text"),
        why: ref("text"),
      }),
    ),
  }),
  $defs: definitions(),
});
