import {spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {afterEach, describe, expect, it, vi} from "vitest";
import {changes, changesIn} from "../../data/ledger.ts";
import {sealed} from "../../data/ledger/check.ts";
import {events} from "../../data/ledger/examples.ts";
import {langs} from "../../data/schema.ts";
import {faultIn} from "../export/ooxml-xml.ts";
import {feed, feedFiles, uuidOf} from "./feed.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const ledger = sealed(events, "", sha256);
const seed = sha256("seed").slice(0, 32);
const madeUp = (site = "") => feed(changesIn(ledger), "en", site, seed);
const all = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, "gs"))].map(([, own]) => own ?? "");

afterEach(() => vi.unstubAllEnvs());

describe("the feeds", () => {
  const files = feedFiles();

  it("stand at their addresses, one a language", () =>
    expect([...files.keys()]).toEqual(["/data/changes.xml", "/data/changes.en.xml"]));

  it.each([...files])("%s has all that Atom requires", (_, xml) => {
    expect(faultIn(xml)).toBeNull();
    const [head = "", ...entries] = xml.split("<entry>");
    expect(entries).toHaveLength(changes.length);
    for (const part of [head, ...entries]) {
      expect(all(part, "id")).toHaveLength(1);
      expect(all(part, "title")).toHaveLength(1);
      expect(all(part, "updated")).toHaveLength(1);
      expect(part).toContain("<link rel=");
    }
    expect(head).toContain("<author><name>");
  });

  it("are well-formed to another program", ({skip}) => {
    if (spawnSync("xmllint", ["--version"]).error) return skip("xmllint is not installed");
    for (const xml of files.values()) {
      const {status, stderr} = spawnSync("xmllint", ["--noout", "-"], {input: xml, encoding: "utf8"});
      expect(`${status} ${stderr}`).toBe("0 ");
    }
  });

  it("name every entry once, and nothing by a host", () => {
    const ids = [...files.values()].flatMap((xml) => all(xml, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    const hosts = [...files.values()].flatMap((xml) => xml.match(/https?:\/\/[^"/<]+/g) ?? []);
    expect(new Set(hosts)).toEqual(new Set(["http://www.w3.org"]));
  });

  it("have a base only where the site’s address is known", () => {
    expect([...files.values()].filter((xml) => xml.includes("xml:base"))).toEqual([]);
    vi.stubEnv("SITE_ADDRESS", "https://example.org/cfi/");
    for (const xml of feedFiles().values()) expect(xml).toContain('xml:base="https://example.org/cfi/"');
  });

  it("are the same bytes every time", () => expect(feedFiles()).toEqual(files));
});

describe("an entry", () => {
  it("says then, now and why, and leads to the figure", () => {
    const entry = madeUp()
      .split("<entry>")
      .find((part) => part.includes("Corrected"));
    expect(entry).toContain("<title>Corrected: A notice: measures</title>");
    expect(entry).toContain("<updated>2030-02-01T00:00:00Z</updated>");
    expect(entry).toContain("<p>Then: 19 measures</p><p>Now: 18 measures</p>");
    expect(entry).toContain("<p>Reason: Miscounted.</p>");
    expect(entry).toContain('<link rel="alternate" type="text/html" href="/en/figures/measures/"/>');
  });

  it("tells of renamings, withdrawals and editions", () => {
    expect(all(madeUp(), "title").slice(1)).toEqual([
      "Withdrawn: A notice: measures",
      "Renamed: Figure “measures”",
      "Corrected: A notice: measures",
      "2 figures first published in the edition of 2030-01-01",
    ]);
    expect(madeUp()).toContain('href="/en/figures/steps/"');
  });

  it("keeps its id when others follow", () => {
    const before = all(madeUp(), "id").slice(1);
    const reason = {zh: "不再使用。", en: "No longer used."};
    const more = sealed(
      [{day: "2030-04-01", act: "withdrawn", kind: "figure", id: "steps", reason}],
      ledger.at(-1)?.hash ?? "",
      sha256,
    );
    const after = all(feed(changesIn([...ledger, ...more]), "en", "", seed), "id");
    expect(after.slice(2)).toEqual(before);
    expect(langs.map((lang) => uuidOf(seed, lang))).toHaveLength(new Set(langs.map((lang) => uuidOf(seed, lang))).size);
  });

  it("escapes what it is told", () => {
    const reason = {zh: "甲<乙&丙", en: "a < b & “c” > d"};
    const odd = sealed(
      [...events, {day: "2030-04-01", act: "withdrawn", kind: "figure", id: "steps", reason}],
      "",
      sha256,
    );
    const xml = feed(changesIn(odd), "en", "https://example.org/?a=1&b=2", seed);
    expect(xml).toContain("a &lt; b &amp; “c” &gt; d");
    expect(xml).toContain("?a=1&amp;b=2/");
    expect(faultIn(xml)).toBeNull();
  });
});
