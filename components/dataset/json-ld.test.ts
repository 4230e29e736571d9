import jsonld from "jsonld";
import type {JsonLdDocument} from "jsonld";
import {describe, expect, it} from "vitest";
import {articleIds} from "../../data/articles/index.ts";
import {figureIds, figures} from "../../data/figures/index.ts";
import {panelIds} from "../../data/panels/index.ts";
import {langs} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import {safeSentence} from "../export/safe.ts";
import {datasetLd} from "./dataset-ld.ts";
import {entryOf, namedFiles} from "./files.ts";
import {scriptText} from "./json-ld-script.tsx";
import {articleLd, figureClaim, panelLd, siteLd} from "./json-ld.ts";

const term = (name: string) => `https://schema.org/${name}`;
const asked: string[] = [];

/** The only document there is: the context, which makes each name a term of schema.org. No host is asked. */
const documentLoader = async (url: string) => {
  asked.push(url);
  return {documentUrl: url, document: {"@context": {"@vocab": term("")}}};
};

type Node = Record<string, {"@value"?: unknown; "@id"?: string}[]> & {"@type"?: string[]; "@id"?: string};

/** Expands a document as a page has it; in safe mode a key that would be dropped is an error. */
async function expanded(data: object, base = "https://site.test/page/"): Promise<Node[]> {
  const read = JSON.parse(scriptText(data)) as JsonLdDocument;
  return (await jsonld.expand(read, {base, documentLoader, safe: true} as never)) as unknown as Node[];
}

const files = new Map([...(await namedFiles())].map(([name, content]) => [name, entryOf(content)]));

/** Every key of a tree of objects. */
const keysIn = (data: unknown): string[] =>
  Array.isArray(data)
    ? data.flatMap(keysIn)
    : typeof data === "object" && data !== null
      ? Object.entries(data).flatMap(([key, value]) => [key, ...keysIn(value)])
      : [];

describe("JSON-LD", () => {
  for (const lang of langs) {
    it(`expands, and drops nothing, ${lang}`, async () => {
      const all = [
        ...figureIds.map((id) => figureClaim(id, lang)),
        ...panelIds.map((id) => panelLd(id, lang)),
        ...articleIds.map((id) => articleLd(id, lang)),
        siteLd(lang),
        datasetLd(lang, files),
      ];
      for (const data of all) {
        const own = new Set(keysIn(data).filter((key) => !key.startsWith("@")));
        const kept = new Set(keysIn(await expanded(data)));
        expect([...own].filter((key) => !kept.has(term(key)))).toEqual([]);
      }
      expect(new Set(asked)).toEqual(new Set(["https://schema.org"]));
    });

    it(`says of every figure what may be said, and where it appears, ${lang}`, async () => {
      for (const id of figureIds) {
        const [claim = {} as Node] = await expanded(figureClaim(id, lang));
        expect(claim["@type"]).toEqual([term("Claim")]);
        expect(claim[term("text")]?.[0]?.["@value"]).toBe(safeSentence(id, lang));
        const {cite, also = []} = figures[id];
        const there = (claim[term("appearance")] ?? []) as unknown as Node[];
        expect(there.map((one) => one["@id"])).toEqual(
          [cite.source, ...also].map((source) => `https://site.test/sources/#${source}`),
        );
        const {title, published, url} = sources[cite.source];
        const [first = {} as Node] = there;
        expect(first[term("headline")]?.[0]?.["@value"] ?? null).toBe(title);
        expect(first[term("datePublished")]?.[0]?.["@value"] ?? null).toBe(published);
        expect(first[term("url")]?.[0]?.["@value"] ?? null).toBe(url);
        // Nobody knows where it stood first.
        expect(claim).not.toHaveProperty([term("firstAppearance")]);
      }
    });
  }

  it("never takes a page of ours for the article that it tells of", async () => {
    for (const id of articleIds) {
      const [page = {} as Node] = await expanded(articleLd(id, "zh"));
      expect(page["@type"]).toEqual([term("WebPage")]);
      const [article = {} as Node] = (page[term("about")] ?? []) as unknown as Node[];
      expect(article["@type"]).toEqual([term("NewsArticle")]);
      expect(article["@id"]).not.toBe(page["@id"]);
      expect(article).not.toHaveProperty([term("datePublished")]);
      expect(article[term("inLanguage")]).toEqual([{"@value": "zh-CN"}]);
      const said = [...(article[term("author")] ?? []), ...(article[term("contributor")] ?? [])] as unknown as Node[];
      expect(said.map((one) => one[term("name")]?.[0]?.["@value"])).toEqual(
        {dialogue: ["黄潇", "孙磊"], design: ["严艳萍", "吴珺"], youth: ["荣继伟", "李江博"]}[id],
      );
    }
  });

  it("lists every file of the dataset with its true size", async () => {
    const [data = {} as Node] = await expanded(datasetLd("en", files), "https://site.test/en/data/");
    const there = (data[term("distribution")] ?? []) as unknown as Node[];
    expect(there.map((one) => [one[term("name")]?.[0]?.["@value"], one[term("contentSize")]?.[0]?.["@value"]])).toEqual(
      [...files].map(([name, {bytes}]) => [name, `${bytes} B`]),
    );
    expect(data[term("variableMeasured")]?.length).toBeGreaterThan(20);
  });

  it("ends no script element, whatever is in it", () => {
    const text = scriptText({"@context": "https://schema.org", name: "</script><!--"});
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toMatchObject({name: "</script><!--"});
  });
});
