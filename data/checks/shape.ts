/** The form of every type of the content, for data that no compiler has seen. `data/schema.ts` says what each field means. */
import {z} from "zod";
import {units} from "../schema.ts";
import type {UnitId} from "../schema.ts";
import type {Fault} from "./plain.ts";
import {shown} from "./plain.ts";

/** How many characters a field has room for. */
const room = {name: 160, sentence: 500, prose: 2_500, title: 260, address: 500, cue: 200} as const;

const id = z
  .string()
  .regex(/^[a-z\d]+(-[a-z\d]+)*$/, "is no id: small letters, digits and hyphens")
  .max(80);
/** Words of ours: a name, or a sentence. */
const words = (most: number) =>
  z
    .string()
    .max(most, `has over ${most} characters`)
    .refine((text) => text === text.trim(), "begins or ends with a space");
const both = (most: number) => z.strictObject({zh: words(most), en: words(most)});
const name = both(room.name);
const sentence = both(room.sentence);
/** Prose as the t`…` tag leaves it. */
const prose = (most: number) => {
  const part = z.union([z.string(), z.strictObject({figure: id, say: z.enum(["value", "period"])})]);
  const length = (parts: readonly unknown[]) =>
    parts.reduce<number>((sum, one) => sum + (typeof one === "string" ? one.length : 10), 0);
  const text = z
    .array(part)
    .min(1, "is empty")
    .max(80)
    .refine((parts) => length(parts) <= most, `has over ${most} characters`);
  return z.strictObject({zh: text, en: text});
};
const list = <T extends z.ZodType>(of: T) => z.array(of).min(1, "is empty").max(200);

/** Whether a browser, a PDF and a bibliography can all hold it as it is: http or https, and nothing to be escaped. */
function isAddress(text: string): boolean {
  if (!/^https?:\/\/[\w.~:/?#[\]@!$&()*+,;=%|-]+$/.test(text) || /%(?![\da-f]{2})/i.test(text)) return false;
  try {
    const {username, password, hostname} = new URL(text);
    return username === "" && password === "" && hostname.includes(".");
  } catch {
    return false;
  }
}
const address = z.string().max(room.address).refine(isAddress, "is no address that begins with http:// or https://");

const article = z.enum(["dialogue", "design", "youth"]);
const cite = z.strictObject({
  source: id,
  at: z.union([z.literal("body"), z.strictObject({article, paragraph: z.int().min(1).max(1_000)})]),
  cue: z.string().max(room.cue).nullable(),
});
/** Whether it is ISO 8601 and an existing day, is for the rules to say. */
const moment = z.string().max(10);
const period = z.string().max(21);

const stated = {
  subject: name,
  label: name,
  period: period.nullable(),
  base: name.optional(),
  status: z.literal("target").optional(),
  cite,
  also: z.array(id).max(20).optional(),
  doubt: sentence.optional(),
};
const unit = z.enum(Object.keys(units) as [UnitId, ...UnitId[]]);
const measure = {
  ...stated,
  value: z.number(),
  unit,
  decimals: z.int().min(0).max(6).optional(),
  wording: z.literal("reaches").optional(),
};
const figure = z.discriminatedUnion("is", [
  z.strictObject({...measure, is: z.enum(["exact", "about", "nearly", "more-than", "at-least", "up-to"])}),
  z.strictObject({
    ...stated,
    is: z.literal("ordinal"),
    value: z.int().min(1).max(10_000),
    base: name,
    as: z.enum(["tier", "first"]).optional(),
  }),
  z.strictObject({...stated, is: z.literal("list"), items: list(name), unit}),
  z.strictObject({...stated, is: z.literal("code"), value: z.string().regex(/^[\w-]{1,20}$/, "is no code")}),
  z.strictObject({...stated, is: z.literal("date"), value: moment, period}),
]);

const source = z.strictObject({
  publisher: name,
  title: z.string().min(1).max(room.name).nullable(),
  published: moment.nullable(),
  url: address.nullable(),
  seen: z.enum(["page", "original", "copy"]),
});

const row = z.strictObject({
  name,
  ranks: z.array(id).max(100),
  top: id.optional(),
  tier: id.optional(),
  missing: z.array(name).max(20).optional(),
});
const series = z.strictObject({name, figures: list(id)});
const leaf = z.union([id, z.strictObject({name, figure: id.optional()})]);
const chart = z.discriminatedUnion("kind", [
  z.strictObject({kind: z.literal("strip"), of: id, rows: list(row)}),
  z.strictObject({
    kind: z.literal("counts"),
    rows: list(z.strictObject({figure: id, parts: list(id).optional()})),
  }),
  z.strictObject({kind: z.literal("share"), figures: list(id)}),
  z.strictObject({kind: z.literal("amounts"), groups: list(series)}),
  z.strictObject({kind: z.literal("spread"), figures: list(id), unit: z.enum(["percent", "yuan"])}),
  z.strictObject({kind: z.literal("columns"), series: list(series), together: z.literal(true).optional()}),
  z.strictObject({kind: z.literal("timeline"), figures: list(id), mark: id}),
  z.strictObject({
    kind: z.literal("tree"),
    root: name,
    figure: id.optional(),
    branches: list(z.strictObject({name, figure: id.optional(), leaves: list(leaf)})),
  }),
  z.strictObject({
    kind: z.literal("matrix"),
    missing: name,
    columns: list(name),
    rows: list(z.strictObject({name, figure: id.optional(), cells: list(id.nullable())})),
  }),
  z.strictObject({kind: z.literal("voices"), fields: list(id), people: list(id)}),
  z.strictObject({
    kind: z.literal("flow"),
    from: name,
    to: name,
    proposal: id,
    links: list(z.strictObject({from: name, to: name, cite})),
  }),
  z.strictObject({kind: z.literal("tiles"), figures: list(id)}),
]);

const panel = z.strictObject({
  themes: list(id),
  title: prose(room.title),
  measure: prose(room.title),
  chart,
  text: prose(room.prose),
  note: prose(room.prose).optional(),
  cues: list(id),
});

const block = z.strictObject({heading: name.optional(), text: prose(room.prose), panels: z.array(id).max(60)});
const author = z.strictObject({family: words(60), given: words(60)});

/** The form of each type, by the field of the content that holds it. */
export const shapes = {
  sources: source,
  figureFiles: figure,
  panelFiles: panel,
  proposals: z.strictObject({by: id, field: id, name, summary: sentence, cite}),
  people: name,
  fields: z.strictObject({article, name, judgement: z.literal(true).optional()}),
  institutionNeeds: z.strictObject({from: name, to: name, cite}),
  articles: z.strictObject({
    source: id,
    rubric: name,
    themes: list(id),
    title: prose(room.title),
    authors: sentence,
    lead: prose(room.prose),
    blocks: list(block),
  }),
  themeTexts: z.strictObject({title: prose(room.title), blocks: list(block)}),
  themes: z.strictObject({name}),
  standings: z.strictObject({
    is: z.enum(["confirmed", "traced", "inconsistent", "not-found", "printed", "original", "copy"]),
    note: prose(room.prose),
    see: z.array(id).max(40).optional(),
  }),
  standingNames: name,
  bibliography: z.strictObject({
    kind: z.enum(["newspaper", "journal", "report", "notice", "web"]),
    language: z.enum(["zh", "en", "ja"]),
    publisher: name.nullable().optional(),
    description: name.optional(),
    authors: z
      .array(z.strictObject({zh: author, en: author, familyFirst: z.boolean()}))
      .max(40)
      .optional(),
  }),
  nonFigures: z.strictObject({
    printed: z.string().min(1).max(40),
    at: z.strictObject({article, paragraph: z.int().min(1).max(1_000)}),
    cue: z.string().max(room.cue),
    why: sentence,
  }),
} as const;

export const isId = (text: string): boolean => id.safeParse(text).success;

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (one, key) => (typeof one === "object" && one !== null ? (one as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}

/** The faults of an issue; of a union, those of the branch that comes nearest. */
function faultsOf(issue: z.core.$ZodIssue, value: unknown, above: readonly PropertyKey[]): Fault[] {
  const full = [...above, ...issue.path];
  const path = full.map(String);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({path: [...path, shown(key)], what: "is a field that nothing reads"}));
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const [nearest] = [...issue.errors].sort((a, b) => depth(b) - depth(a));
    if (nearest && depth(nearest) > 0) return nearest.flatMap((one) => faultsOf(one, value, full));
  }
  const found = valueAt(value, full);
  const said = issue.message.startsWith("Invalid") || issue.message.startsWith("Too") ? expected(issue) : issue.message;
  return [{path, what: found === undefined ? "is missing" : `“${shown(found)}” ${said}`}];
}
const depth = (issues: readonly z.core.$ZodIssue[]) => Math.max(0, ...issues.map(({path}) => path.length));

function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `is no ${issue.expected === "int" ? "whole number" : issue.expected}`;
    case "invalid_value":
      return `is none of ${issue.values.slice(0, 12).map(String).join(", ")}`;
    case "too_big":
      return `is more than ${issue.maximum}`;
    case "too_small":
      return `is less than ${issue.minimum}`;
    default:
      return "is no value that this field can have";
  }
}

/** Where a thing is not of the form of its type. */
export function shapeFaults(kind: keyof typeof shapes, value: unknown): Fault[] {
  const found = shapes[kind].safeParse(value);
  return found.success ? [] : found.error.issues.flatMap((issue) => faultsOf(issue, value, []));
}
