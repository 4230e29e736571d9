import {execFileSync} from "node:child_process";
import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {describe, expect, it} from "vitest";
import {check, content} from "./check.ts";
import {figureIds, figures} from "./figures/index.ts";
import {changes, changesIn, historyIn, historyOf, nameThen, saidBy} from "./ledger.ts";
import {brokenSeals, impossibleEntries, rewritten, sealed, unrecorded, vanished} from "./ledger/check.ts";
import {entries} from "./ledger/entries.ts";
import {events, mended, statement} from "./ledger/examples.ts";
import {published} from "./ledger/now.ts";
import {statementOf} from "./ledger/statement.ts";
import {linesIn} from "./ledger/write.ts";
import {renamedIn, withdrawn, withdrawnIn} from "./retired.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const root = fileURLToPath(new URL("..", import.meta.url));
const file = "data/ledger/entries.ts";
const git = (...args: string[]) =>
  execFileSync("git", args, {cwd: root, encoding: "utf8", stdio: "pipe", maxBuffer: 1e9});

/** The commits that changed the ledger; null where there is no history to read. */
function commits(): string[] | null {
  try {
    return git("log", "--format=%H", "--", file).split("\n").filter(Boolean);
  } catch {
    return null;
  }
}

describe("the ledger", () => {
  it("is complete", () => expect(unrecorded(entries, published)).toEqual([]));
  it("leads somewhere from every id it has", () => expect(vanished(entries, published)).toEqual([]));
  it("was not altered", () => expect(brokenSeals(entries, sha256)).toEqual([]));
  it("holds no entry that cannot be", () => expect(impossibleEntries(entries)).toEqual([]));

  it("holds one entry a line", () =>
    expect(linesIn(readFileSync(new URL("ledger/entries.ts", import.meta.url), "utf8"))).toHaveLength(entries.length));

  it("gives reasons in good form", () => {
    const reasons = entries.flatMap((entry) =>
      "reason" in entry ? [[entry.id, {reason: entry.reason}] as const] : [],
    );
    const said = check({...content, texts: {[file]: Object.fromEntries(reasons)}});
    expect(said.filter((message) => message.startsWith(file))).toEqual([]);
  });

  it("begins as it did in every earlier commit", ({skip}) => {
    const all = commits();
    if (all === null) return skip("there is no git history to compare with");
    const lines = linesIn(readFileSync(new URL("ledger/entries.ts", import.meta.url), "utf8"));
    const earlier = all.map((commit) => ({commit, lines: linesIn(git("show", `${commit}:./${file}`))}));
    expect(earlier.flatMap((one) => rewritten(one.lines, lines, `commit ${one.commit.slice(0, 7)}`))).toEqual([]);
  });
});

describe("a history", () => {
  const ledger = sealed(events, "", sha256);

  it("follows a figure under all its names, oldest first", () => {
    const history = historyIn(ledger, "steps");
    expect(history.map(({act, id}) => `${act} ${id}`)).toEqual([
      "published measures",
      "corrected measures",
      "renamed measures",
    ]);
    expect(history.map((entry) => saidBy(history, entry)?.value)).toEqual([19, 18, 18]);
    expect(historyIn(ledger, "nothing")).toEqual([]);
  });

  it("keeps the kinds apart", () => {
    expect(historyIn(ledger, "panel")).toEqual([]);
    expect(historyIn(ledger, "panel", "panel")).toHaveLength(1);
    expect(nameThen("panel", "panel", ledger)).toEqual({zh: "某面板", en: "A panel"});
    expect(nameThen("panel", "nothing", ledger)).toBeNull();
  });

  it("of each figure ends with what it says", () => {
    for (const id of figureIds) {
      const history = historyOf(id);
      const last = history.at(-1);
      expect(last && saidBy(history, last), id).toEqual(statementOf(figures[id]));
    }
  });

  it("tells changes, newest first", () => {
    expect(changesIn(ledger)).toMatchObject([
      {act: "withdrawn", id: "other", says: statement},
      {act: "renamed", id: "measures", to: "steps"},
      {act: "corrected", id: "measures", before: statement, after: mended},
      {act: "first", day: "2030-01-01", count: 2},
    ]);
    expect(changes.at(-1)).toMatchObject({act: "first"});
    expect(new Set(changes.map(({hash}) => hash)).size).toBe(changes.length);
  });
});

describe("retired ids", () => {
  it("lead to the last name, or say why", () => {
    const reason = {zh: "又改名。", en: "Renamed again."};
    const again = {day: "2030-04-01", act: "renamed", kind: "figure", id: "steps", to: "moves", reason} as const;
    const ledger = sealed([...events, again], "", sha256);
    expect(Object.entries(renamedIn(ledger).figure).map(([id, {to}]) => `${id} → ${to}`)).toEqual([
      "measures → moves",
      "steps → moves",
    ]);
    expect(withdrawnIn(ledger).figure).toEqual({
      other: {day: "2030-03-01", reason: {zh: "数错了。", en: "Miscounted."}},
    });
    expect(withdrawnIn(ledger).panel).toEqual({});
  });

  it("are told of documents that nothing rests on any more", () =>
    expect(withdrawn.source["time-weekly"]?.reason.en).toContain("rests on it"));
});
