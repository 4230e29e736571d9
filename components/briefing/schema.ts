/** The one way in for a briefing that comes from outside: storage, a file or a link. */
import {z} from "zod";
import type {Text} from "../../data/schema.ts";
import {cleaned} from "../cleaned.ts";
import {places, wrongs} from "./strings.ts";

// zod would try whether it may make code from a text, which the site’s policy forbids and reports.
z.config({jitless: true});

export {cleaned};

/** Changes when a briefing of the earlier form can no longer be read as one of the later. */
export const form = "cfi-briefing/1";

/** Far above what a briefing needs, and far below what stops a browser. */
export const limits = {title: 200, note: 4000, entries: 60, file: 1_000_000} as const;

const entry = z.strictObject({
  // Any id of the right form: a panel that has been withdrawn since stays in the briefing, marked.
  panel: z
    .string()
    .regex(/^[a-z\d]+(-[a-z\d]+)*$/)
    .max(80),
  note: z.string().max(limits.note).transform(cleaned),
  version: z.string().regex(/^[\da-f]{0,64}$/),
});

const schema = z.strictObject({
  schema: z.literal(form),
  title: z.string().max(limits.title).transform(cleaned),
  lang: z.enum(["zh", "en"]),
  light: z.enum(["light", "dark"]),
  orientation: z.enum(["portrait", "landscape"]),
  entries: z
    .array(entry)
    .max(limits.entries)
    .superRefine((entries, context) => {
      const seen = new Set<string>();
      entries.forEach(({panel}, i) => {
        if (seen.has(panel)) context.addIssue({code: "custom", message: "twice", path: [i, "panel"]});
        seen.add(panel);
      });
    }),
});

/** A briefing as it is kept: like `Briefing`, but its panels may have been withdrawn. */
export type Kept = z.output<typeof schema>;
export type KeptEntry = Kept["entries"][number];

export type Read = {briefing: Kept; wrong: null} | {briefing: null; wrong: Text};

/** Where in a briefing, in words: “panel 3, note”. */
function place(path: readonly PropertyKey[]): Text {
  const [field, index, part] = path;
  if (field === "entries" && typeof index === "number")
    return places.entry(index + 1, part === "note" || part === "panel" || part === "version" ? part : null);
  return typeof field === "string" && Object.hasOwn(places.fields, field)
    ? places.fields[field as keyof typeof places.fields]
    : places.whole;
}

/** What is wrong with it, in words. */
function wrong(issue: z.core.$ZodIssue): Text {
  if (issue.code === "too_big") return wrongs.long(Number(issue.maximum));
  if (issue.code === "unrecognized_keys") return wrongs.unknown(issue.keys[0] ?? "");
  if (issue.code === "custom") return wrongs.twice;
  if (issue.path[0] === "schema") return wrongs.foreign;
  return issue.code === "invalid_type" ? wrongs.missing : wrongs.value;
}

/** A value from outside as a briefing, or what is wrong with it and where. */
export function readValue(value: unknown): Read {
  const found = schema.safeParse(value);
  if (found.success) return {briefing: found.data, wrong: null};
  const [issue] = found.error.issues;
  return {briefing: null, wrong: issue ? wrongs.at(place(issue.path), wrong(issue)) : wrongs.value};
}

/** The line in which a JSON text breaks off, where the browser says so. */
function brokenLine(text: string, message: string): number | null {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position ? text.slice(0, Number(position)).split("\n").length : null;
}

/** A text from outside as a briefing, or what is wrong with it and where. */
export function readText(text: string): Read {
  if (text.length > limits.file) return {briefing: null, wrong: wrongs.huge};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {briefing: null, wrong: wrongs.notJson(brokenLine(text, error instanceof Error ? error.message : ""))};
  }
  return readValue(value);
}

/** The text of a briefing, for storage and files. */
export const writeText = (briefing: Kept): string => `${JSON.stringify(briefing, null, 2)}\n`;
