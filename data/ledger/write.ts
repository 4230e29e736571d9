/** What is to be added to a ledger so that it says what is published now. */
import type {Day, Text} from "../schema.ts";
import type {Published} from "./check.ts";
import {kinds, named} from "./entry.ts";
import type {Entry, Event, Kind} from "./entry.ts";
import {isLive, keyOf, replay} from "./replay.ts";
import {differenceLines} from "./statement.ts";

/** What whoever changed the content says about it. */
export interface Told {
  day: Day;
  /** null where none was given. */
  reason: Text | null;
  renames: readonly {kind: Kind; id: string; to: string}[];
  withdrawals: readonly {kind: Kind; id: string}[];
  /** Only these, by key, where a run is to explain some changes and leave the others for the next. */
  only?: readonly string[];
}

export interface Additions {
  events: Event[];
  /** What changed and needs a reason, one line each. */
  unexplained: string[];
}

const none: Text = {zh: "", en: ""};

/** Names that are to lead elsewhere, before all that follows from them. */
const retirements = ({day, reason, renames, withdrawals}: Told): Event[] => [
  ...renames.map((one): Event => ({day, act: "renamed", ...one, reason: reason ?? none})),
  ...withdrawals.map((one): Event => ({day, act: "withdrawn", ...one, reason: reason ?? none})),
];

function added(kind: Kind, id: string, now: Published, day: Day): Event[] {
  if (kind !== "figure") {
    const name = now[kind][id];
    return name ? [{day, act: "published", kind, id, name}] : [];
  }
  const says = now.figure[id];
  return says ? [{day, act: "published", kind, id, says}] : [];
}

/** The events that are missing, in order, and those among them that nobody has explained. */
export function additions(entries: readonly Event[], now: Published, given: Told): Additions {
  const {day, reason, only} = given;
  const retired = retirements(given);
  const {fates} = replay([...entries, ...retired]);
  const wanted = (kind: Kind, id: string) => !only || only.includes(keyOf(kind, id));
  const fresh = kinds.flatMap((kind) =>
    Object.keys(now[kind])
      .filter((id) => wanted(kind, id) && !fates.has(keyOf(kind, id)))
      .flatMap((id) => added(kind, id, now, day)),
  );
  const changed = Object.entries(now.figure).flatMap(([id, says]) => {
    const fate = fates.get(keyOf("figure", id));
    if (!wanted("figure", id) || !fate?.says || !isLive(fate)) return [];
    const lines = differenceLines(fate.says, says);
    const event: Event = {day, act: "corrected", kind: "figure", id, says, reason: reason ?? none};
    return lines.length > 0 ? [{event, line: `${named(event)}: ${lines.join("; ")}`}] : [];
  });
  const unexplained = [...retired.map((event) => `${named(event)}: ${event.act}`), ...changed.map(({line}) => line)];
  return {
    events: [...retired, ...fresh, ...changed.map(({event}) => event)],
    unexplained: reason ? [] : unexplained,
  };
}

/** An entry as a line of the file, beginning with what happened when to what. */
export const entryLine = ({day, act, kind, id, ...rest}: Entry): string =>
  `  ${JSON.stringify({day, act, kind, id, ...rest})},`;

/** The lines of the file that hold entries. */
export const linesIn = (text: string): string[] => text.split("\n").filter((line) => line.startsWith('  {"day"'));

/** The file with entries added at the end; what stands in it stays byte for byte. @throws where the list has no end. */
export function appended(text: string, entries: readonly Entry[]): string {
  const end = text.lastIndexOf("\n];");
  if (end < 0) throw new Error("data/ledger/entries.ts: the list of entries does not end with “];”");
  return text.slice(0, end) + entries.map((entry) => `\n${entryLine(entry)}`).join("") + text.slice(end);
}
