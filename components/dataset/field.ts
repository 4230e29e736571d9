/** What a table of the dataset is: its fields, and what each holds for a row. */
import type {Text} from "../../data/schema.ts";

/** Why a cell holds nothing. The codes stand in the CSV; in JSON the value is null and `missing` names the code. */
export const missingCodes = {
  "": {
    zh: "不适用：这一项对该行没有意义，例如代号没有单位，没有存疑就没有存疑说明。",
    en: "Does not apply: a code has no unit, and a figure not in doubt has no note of doubt.",
  },
  "not-stated": {
    zh: "来源没有说：例如没有给时点，或者“超过”没有给上限。",
    en: "The source does not say: it gives no period, or “more than” gives no upper bound.",
  },
  "not-seen": {
    zh: "所见副本没有印：例如标题或日期未见。原件上也许有。",
    en: "Our copy does not show it: a title, a date. The original may.",
  },
  "not-kept": {
    zh: "只记了数，没有存原话。",
    en: "The number was kept and its words were not.",
  },
  "not-linked": {
    zh: "没有读到发布者原址，所以只写名称，不给链接。",
    en: "Not read at the publisher’s own address, so it is named and not linked.",
  },
} as const satisfies Record<string, Text>;
export type MissingCode = keyof typeof missingCodes;

/** Nothing, and why. */
export class Missing {
  readonly code: MissingCode;
  constructor(code: MissingCode) {
    this.code = code;
  }
}
export const none = new Missing("");
export const notStated = new Missing("not-stated");
export const notSeen = new Missing("not-seen");
export const notKept = new Missing("not-kept");
export const notLinked = new Missing("not-linked");

export type Value = string | number | boolean | Missing;

/** The types of Frictionless Table Schema that we use; a date is YYYY-MM-DD. */
export type FieldType = "string" | "number" | "integer" | "boolean" | "date";

interface Described {
  name: string;
  title: Text;
  description: Text;
}

/** One column. */
export interface Single<Row> extends Described {
  type: FieldType;
  /** Never missing. */
  required?: true;
  unique?: true;
  /** The only values there are. */
  enum?: readonly string[];
  /** The table and the field whose values these are. */
  refers?: readonly [table: string, field: string];
  format?: "uri";
  of(row: Row): Value;
}

/** Two columns, name_zh and name_en; in JSON one value, {zh, en}. */
export interface Both<Row> extends Described {
  type: "text";
  required?: true;
  of(row: Row): Text | Missing;
}

export type Field<Row> = Single<Row> | Both<Row>;

/** A table: its rows, what it is keyed by, and its fields. New fields go to the end. */
export interface Table<Row> {
  name: string;
  title: Text;
  description: Text;
  key: readonly string[];
  rows: readonly Row[];
  fields: readonly Field<Row>[];
}

/** A column of a CSV, with its words in both languages. */
export interface Column<Row> extends Omit<Single<Row>, "of" | "format"> {
  format?: string;
  of(row: Row): Value;
}

const languages = {zh: {zh: "（中文）", en: " (Chinese)"}, en: {zh: "（英文）", en: " (English)"}} as const;

function columnsOf<Row>(field: Field<Row>): Column<Row>[] {
  if (field.type !== "text") return [field];
  const {name, title, description, required, of} = field;
  return (["zh", "en"] as const).map((lang) => ({
    name: `${name}_${lang}`,
    title: {zh: title.zh + languages[lang].zh, en: title.en + languages[lang].en},
    description,
    type: "string",
    ...(required && {required}),
    of(row) {
      const both = of(row);
      return both instanceof Missing ? both : both[lang];
    },
  }));
}

/** The columns of a table, in their order: a field in both languages is two. */
export const columns = <Row>({fields}: Table<Row>): Column<Row>[] => fields.flatMap(columnsOf);

/** A table whose rows nobody need know: the cells by column, one list a row. */
export interface Sheet {
  name: string;
  title: Text;
  description: Text;
  key: readonly string[];
  fields: readonly (Omit<Single<never>, "of"> | Omit<Both<never>, "of">)[];
  columns: readonly Omit<Column<never>, "of">[];
  cells: readonly (readonly Value[])[];
  /** The rows as JSON has them: both languages in one value, null where nothing is, and why in `missing`. */
  objects: readonly Readonly<Record<string, unknown>>[];
}

function objectOf<Row>(fields: readonly Field<Row>[], row: Row): Record<string, unknown> {
  const found = fields.map(({name, of}): [string, Value | Text] => [name, of(row)]);
  const missing = found.flatMap(([name, value]): [string, string][] =>
    value instanceof Missing && value.code !== "" ? [[name, value.code]] : [],
  );
  const values = found.map(([name, value]) => [name, value instanceof Missing ? null : value]);
  return {...Object.fromEntries(values), ...(missing.length > 0 && {missing: Object.fromEntries(missing)})};
}

/** Reads a table off its rows. */
export function sheet<Row>(table: Table<Row>): Sheet {
  const {name, title, description, key, rows, fields} = table;
  const all = columns(table);
  return {
    name,
    title,
    description,
    key,
    fields: fields.map(({of: _, ...field}) => field),
    columns: all.map(({of: _, ...column}) => column),
    cells: rows.map((row) => all.map(({of}) => of(row))),
    objects: rows.map((row) => objectOf(fields, row)),
  };
}
