import {createHash} from "node:crypto";
import fc from "fast-check";
import {afterEach, describe, expect, it, vi} from "vitest";
import {isArticle} from "../data/articles/index.ts";
import {codeLike, oddKeys, unseen} from "../data/attack/hostile.ts";
import {damage, fieldKinds} from "../data/attack/targets.ts";
import {checkContent, written} from "../data/check.ts";
import {changesIn} from "../data/ledger.ts";
import {sealed} from "../data/ledger/check.ts";
import {events} from "../data/ledger/examples.ts";
import {isTheme} from "../data/themes.ts";
import {more, readHtml, readXml} from "./attack/judges.ts";
import type {Made} from "./attack/judges.ts";
import {oembedFiles} from "./embed/oembed.ts";
import {richText} from "./export/clipboard.ts";
import {filterWords} from "./export/filter-words.ts";
import {sourceList} from "./export/readme.ts";
import {guard} from "./export/csv.ts";
import {figureAt} from "./figure/at.ts";
import {feed} from "./history/feed.ts";
import {panelAt} from "./panel-page/at.ts";
import {drawPicture, plainLook} from "./picture/picture.ts";

const seed = 20_261_128;
const texts = fc.oneof(fc.constantFrom<string>(...codeLike, ...unseen), fc.string({unit: "binary", maxLength: 40}));

afterEach(() => void vi.unstubAllEnvs());

describe("the feed of changes", () => {
  const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
  /** The made-up ledger with a text in the place of every one that it holds for readers. */
  const withText = (text: string): string => {
    const hostile = JSON.parse(JSON.stringify(events), (key, value: unknown) =>
      (key === "zh" || key === "en") && typeof value === "string" ? text : value,
    ) as typeof events;
    return feed(changesIn(sealed(hostile, "", sha256)), "en", "https://example.org", sha256("a").slice(0, 32));
  };
  const known = readXml(withText("a"));

  it("is sound Atom whatever its texts are", () =>
    fc.assert(
      fc.property(texts, (text) => {
        expect(more({...readXml(withText(text)), addresses: []}, known)).toEqual([]);
      }),
      {seed, numRuns: 200, endOnFailure: true},
    ));
});

describe("what editors are given", () => {
  const titles = fieldKinds(written)
    .flatMap(({targets}) => targets)
    .filter(({part, path}) => part === "panelFiles" && path[0] === "title" && typeof path[2] === "number")
    .filter(({was}, i) => typeof was === "string" && i % 4 === 0);
  const sorts = (files: ReadonlyMap<string, string>): Made[] =>
    [...files].flatMap(([name, text]) => {
      if (name.endsWith(".xml")) return [readXml(text)];
      const {html} = JSON.parse(text) as {html: string};
      return [readHtml(html)];
    });

  it("is sound oEmbed with hostile titles in every panel", () => {
    vi.stubEnv("SITE_ADDRESS", "https://example.org");
    const plain = sorts(oembedFiles());
    const known = {
      elements: new Set(plain.flatMap(({elements}) => [...elements])),
      attributes: new Set(plain.flatMap(({attributes}) => [...attributes])),
    };
    const put: string[] = [];
    const undo = titles.flatMap((target, i) => {
      const value = codeLike[i % codeLike.length] ?? "";
      const back = damage(written, target, {do: "set", value});
      if (checkContent(written).length === 0) {
        put.push(value);
        return [back];
      }
      back();
      return [];
    });
    const hostile = oembedFiles();
    for (const one of undo.reverse()) one();
    expect(put.length).toBeGreaterThan(8);
    expect(sorts(hostile).flatMap((made) => more(made, known))).toEqual([]);
    expect(checkContent(written)).toEqual([]);
  });

  it("is rich text with nothing in it but a picture, its words and a link", async () => {
    const image = new Blob(["a"], {type: "image/png"});
    const elements = (html: string) => [...readHtml(html).elements].filter((one) => !["p", "img", "a"].includes(one));
    await fc.assert(
      fc.asyncProperty(texts, texts, async (alt, citation) => {
        for (const end of ["", " https://example.org/", ' https://example.org/"onclick="a'])
          expect(elements(await richText(image, alt, citation + end))).toEqual([]);
      }),
      {seed, numRuns: 200, endOnFailure: true},
    );
  });

  it("is a list of sources without a formula", () => {
    const target = fieldKinds(written)
      .flatMap(({targets}) => targets)
      .find(({part, path, id}) => part === "sources" && path.join() === "publisher,en" && id === "pbc-notice");
    if (!target) throw new Error("no such source");
    const undo = damage(written, target, {do: "set", value: "=SUM(A:A)"});
    const list = sourceList(["policy-guidelines"], "en");
    undo();
    expect(list).toContain(guard("=SUM(A:A)"));
    expect(list).not.toMatch(/(^|[,\n])"?=/);
  });
});

describe("addresses from outside", () => {
  it("name nothing that is not ours", () => {
    for (const id of [...oddKeys, ...codeLike, ...unseen]) {
      expect([isTheme(id), isArticle(id)]).toEqual([false, false]);
      expect([panelAt(id), figureAt(id)]).toEqual([null, null]);
    }
  });

  it("bring words of the reader’s into a picture as text, and not without end", () => {
    const query = fc.record({q: texts, theme: texts, claim: fc.constantFrom(...oddKeys), source: texts});
    const known = readXml(drawPicture("codes", "en", {...plainLook, filter: "Find: a"}).svg);
    fc.assert(
      fc.property(query, (asked) => {
        const safe = Object.fromEntries(
          Object.entries(asked).map(([key, value]) => [key, value.replace(/[\ud800-\udfff]/g, "?")]),
        );
        const filter = filterWords(`?${new URLSearchParams(safe).toString()}`, "en");
        if (filter === null) return;
        expect(filter.length).toBeLessThan(500);
        expect(filter).not.toMatch(/[\0-\x1f\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/);
        const {svg} = drawPicture("codes", "en", {...plainLook, filter});
        expect(more(readXml(svg), known)).toEqual([]);
      }),
      {seed, numRuns: 40, endOnFailure: true},
    );
  });
});
