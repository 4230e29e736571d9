import {spawnSync} from "node:child_process";
import {afterEach, describe, expect, it, vi} from "vitest";
import {z} from "zod";
import {panelIds, panels} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {langs} from "../../data/schema.ts";
import {metadata} from "../metadata.ts";
import {panelPage, themePage} from "../routes.ts";
import {oembedFiles, oembedLinks} from "./oembed.ts";

afterEach(() => void vi.unstubAllEnvs());
const site = "https://figures.example";

/** The fields that the specification asks of a rich answer, and those that it allows of ours. */
const answer = z.strictObject({
  type: z.literal("rich"),
  version: z.literal("1.0"),
  title: z.string().min(1),
  provider_name: z.string().min(1),
  provider_url: z.url(),
  cache_age: z.int().positive(),
  thumbnail_url: z.url(),
  thumbnail_width: z.int().positive(),
  thumbnail_height: z.int().positive(),
  html: z.string().startsWith("<iframe ").endsWith("></iframe>"),
  width: z.int().positive(),
  height: z.int().min(200).max(2500),
});

describe("without an address of the site", () => {
  it("writes nothing and links to nothing", () => {
    vi.stubEnv("SITE_ADDRESS", "");
    expect(oembedFiles().size).toBe(0);
    expect(oembedLinks("index-rank", "zh")).toEqual({});
    expect(metadata("zh", panelPage("zh", "index-rank")).alternates?.types).toBeUndefined();
  });
});

describe("with an address of the site", () => {
  it("answers for every panel in both languages, by the specification", () => {
    vi.stubEnv("SITE_ADDRESS", `${site}/`);
    const files = oembedFiles();
    expect(files.size).toBe(panelIds.length * langs.length * 2);
    for (const panel of panelIds)
      for (const lang of langs) {
        const fields = answer.parse(JSON.parse(files.get(`/panels/${panel}/oembed.${lang}.json`) ?? ""));
        expect(fields.title).toBe(plain(panels[panel].title[lang], lang));
        expect(fields.thumbnail_url).toBe(`${site}/panels/${panel}/${lang}.card.png`);
        expect(fields.html).toContain(`src="${site}${lang === "zh" ? "" : "/en"}/embed/${panel}/"`);
        expect(fields.html).toContain(`height="${fields.height}"`);
        expect(fields.html).not.toContain("<script");
      }
  });

  it("says the same in XML", () => {
    vi.stubEnv("SITE_ADDRESS", site);
    const files = oembedFiles();
    const read = (text: string) =>
      text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    for (const [name, text] of files) {
      if (!name.endsWith(".xml")) continue;
      const fields = [...text.matchAll(/^ {2}<(\w+)>([^<]*)<\/\1>$/gm)].map(([, key = "", value = ""]) => [
        key,
        read(value),
      ]);
      const json = JSON.parse(files.get(name.replace(".xml", ".json")) ?? "") as Record<string, unknown>;
      expect(fields).toEqual(Object.entries(json).map(([key, value]) => [key, String(value)]));
    }
  });

  const reads = spawnSync("xmllint", ["--version"]).error === undefined;
  it.skipIf(!reads)("is well-formed by xmllint", () => {
    vi.stubEnv("SITE_ADDRESS", site);
    for (const [name, text] of oembedFiles()) {
      if (!name.endsWith(".xml")) continue;
      const {status, stdout} = spawnSync("xmllint", ["--xpath", "string(/oembed/html)", "-"], {
        input: text,
        encoding: "utf8",
      });
      expect(status, name).toBe(0);
      expect(stdout).toMatch(/^<iframe src="https:\/\/figures\.example\//);
    }
  });

  it("is found from the panel’s page, and from no other", () => {
    vi.stubEnv("SITE_ADDRESS", site);
    expect(metadata("en", panelPage("en", "index-rank")).alternates?.types).toMatchObject({
      "application/json+oembed": [{url: `${site}/panels/index-rank/oembed.en.json`}],
      "text/xml+oembed": [{url: `${site}/panels/index-rank/oembed.en.xml`}],
    });
    const other = metadata("en", themePage("en", "policy")).alternates?.types ?? {};
    expect(Object.keys(other).filter((type) => type.includes("oembed"))).toEqual([]);
  });
});
