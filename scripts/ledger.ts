/**
 * Enters in the ledger what is published now: `npm run ledger`. What has changed needs a reason in both languages:
 * `npm run ledger -- --reason "…" --reason-en "…"`. `--only figure:<id>` explains one change of several,
 * `--rename figure:<old>=<new>` and `--withdraw figure:<id>` say what became of an id that is gone (also panel:,
 * proposal:, source:, article:), `--day 2026-12-01` dates the entries where the edition does not.
 * Exit code 0: all is entered; 1: the ledger is broken; 2: something still needs an answer.
 */
import {createHash} from "node:crypto";
import {readFileSync, writeFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {edition} from "../data/edition.ts";
import {brokenSeals, impossibleEntries, sealed, stillThere, unrecorded, vanished} from "../data/ledger/check.ts";
import {entries} from "../data/ledger/entries.ts";
import {isKind} from "../data/ledger/entry.ts";
import type {Kind} from "../data/ledger/entry.ts";
import {published} from "../data/ledger/now.ts";
import {additions, appended} from "../data/ledger/write.ts";
import type {Day} from "../data/schema.ts";

const file = new URL("../data/ledger/entries.ts", import.meta.url);
const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const text = {type: "string"} as const;
const list = {type: "string", multiple: true} as const;
const options = {reason: text, "reason-en": text, day: text, rename: list, withdraw: list, only: list} as const;
const isDay = (text: string): text is Day => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** figure:old as its kind and id. @throws where it names none. */
function thing(key: string): {kind: Kind; id: string} {
  const [kind = "", id = ""] = key.split(":");
  if (!isKind(kind) || id === "") throw new Error(`“${key}” names nothing; write figure:<id>, panel:<id> and so on`);
  return {kind, id};
}

function renaming(text: string): {kind: Kind; id: string; to: string} {
  const [from = "", to = ""] = text.split("=");
  if (to === "") throw new Error(`“${text}” gives no new id; write figure:<old>=<new>`);
  return {...thing(from), to};
}

/** The day of new entries: the edition’s, or a later one that the ledger has already reached. */
function dayOf(asked: string | undefined): Day {
  const last = entries.at(-1)?.day ?? edition;
  const day = asked ?? (edition > last ? edition : last);
  if (!isDay(day)) throw new Error(`“${day}” is not a day; write 2026-12-01`);
  return day;
}

function say(lines: readonly string[], exit: number): number {
  for (const line of lines) (exit === 0 ? console.log : console.error)(line);
  return exit;
}

function run(): number {
  const {values} = parseArgs({options});
  const broken = [...brokenSeals(entries, sha256), ...impossibleEntries(entries)];
  if (broken.length > 0) return say(broken, 1);

  const {reason: zh = "", "reason-en": en = "", rename = [], withdraw = [], only = []} = values;
  if ((zh === "") !== (en === "")) return say(["Give the reason in both languages: --reason and --reason-en."], 2);
  const renames = rename.map(renaming);
  const withdrawals = withdraw.map(thing);
  const there = stillThere([...renames, ...withdrawals], published);
  if (there.length > 0) return say(there, 2);
  const {events, unexplained} = additions(entries, published, {
    day: dayOf(values.day),
    reason: zh === "" ? null : {zh, en},
    renames,
    withdrawals,
    ...(only.length > 0 && {only}),
  });
  if (unexplained.length > 0)
    return say([...unexplained, 'Say why: npm run ledger -- --reason "…" --reason-en "…"'], 2);
  const all = [...entries, ...events];
  // Where only some changes are explained, the others wait for the next run.
  const rest = only.length === 0 ? unrecorded(all, published) : [];
  const impossible = [...impossibleEntries(all), ...vanished(all, published), ...rest];
  if (impossible.length > 0) return say(impossible, 2);
  if (events.length === 0) return say(["The ledger is complete."], 0);
  const more = sealed(events, entries.at(-1)?.hash ?? "", sha256);
  writeFileSync(file, appended(readFileSync(file, "utf8"), more));
  return say([...events.map(({day, act, kind, id}) => `${day} ${act}: ${kind} “${id}”`)], 0);
}

try {
  process.exitCode = run();
} catch (error) {
  process.exitCode = say([error instanceof Error ? error.message : String(error)], 2);
}
