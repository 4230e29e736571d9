/** Records as they come back from files, where anybody may have written anything. */
import {z} from "zod";
import {purposeIds} from "../picture/purposes.ts";
import {langs} from "../../data/schema.ts";
import {recordSchema} from "./record.ts";
import type {FileRecord} from "./record.ts";

// zod would try whether it may make code from a text, which the site’s policy forbids and reports.
z.config({jitless: true});

const line = z.string().max(2_000);
const id = z.string().max(200);
/** The forms of a period that the data allows (ISO 8601), since others cannot be put into words. */
const moment = String.raw`\d{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
const period = z.string().regex(new RegExp(`^${moment}(?:/${moment})?$`));

const source = z.object({
  id,
  words: line,
  // Readers follow it: no script may hide in it.
  url: z
    .string()
    .max(2_000)
    .regex(/^https?:\/\//)
    .nullable(),
  at: line,
});

const figure = z.object({
  id,
  is: id,
  value: z.union([z.number(), line, z.array(line).max(200)]),
  unit: id.nullable(),
  words: line,
  name: line,
  base: line.nullable(),
  period: period.nullable(),
  cue: line.nullable(),
  source,
  standing: id,
  doubt: line.nullable(),
});

const proposal = z.object({id, by: line, name: line, cue: line.nullable(), source});

const drawing = z.object({
  purpose: z.enum(purposeIds),
  light: z.enum(["light", "dark"]),
  transparent: z.boolean(),
  filter: line.nullable(),
  engine: z.string().max(200),
  // More would be too large to draw again.
  ratio: z.number().min(0.25).max(4).nullable(),
  picture: z.string().regex(/^[\da-f]{64}$/),
});

const panel = z.object({
  panel: id,
  lang: z.enum(langs),
  title: line,
  address: line,
  version: z.string().regex(/^[\da-f]{16}$/),
  figures: z.array(figure).max(500),
  proposals: z.array(proposal).max(500),
  drawing: drawing.nullable(),
  part: line.optional(),
});

/** The form of a record; what it does not name is left out. */
export const fileRecordSchema = z.object({
  schema: z.literal(recordSchema),
  edition: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  site: line,
  panels: z.array(panel).min(1).max(200),
});

/** Compiles while, and only while, both types take the same values. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
const same: Same<z.infer<typeof fileRecordSchema>, FileRecord> = true;
void same;

export type Judged =
  | {is: "record"; record: FileRecord}
  /** Written by a later version of this site. */
  | {is: "newer"}
  /** Not JSON, or not in the form of a record. */
  | {is: "bad"};

const later = z.object({schema: z.string().regex(/^consumer-finance-index\/\d+$/)});

/** Reads a record from JSON. Never throws. */
export function judgeRecord(json: string): Judged {
  try {
    return judgeValue(JSON.parse(json));
  } catch {
    return {is: "bad"};
  }
}

/** Reads a record from a value that was JSON. Never throws. */
export function judgeValue(value: unknown): Judged {
  const read = fileRecordSchema.safeParse(value);
  if (read.success) return {is: "record", record: read.data};
  const named = later.safeParse(value);
  return {is: named.success && named.data.schema !== recordSchema ? "newer" : "bad"};
}
