import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {frameAddress, frameCode, sandbox, scriptCode, stillCode} from "./code.ts";
import type {Embedded, Still} from "./code.ts";
import {heightAsked, heightLimits, isHeight} from "./messages.ts";

const embedded: Embedded = {
  site: "https://figures.example",
  panel: "youth-shares",
  lang: "zh",
  light: "auto",
  width: null,
  title: `“超过76%” & <b>"四个比重"</b>`,
  height: 900,
};
const still: Still = {...embedded, format: "svg", alt: `A "quoted" <alternative>`, size: {width: 712, height: 801}};

describe("the code of a frame", () => {
  it("is one element with everything from outside escaped", () => {
    expect(frameCode(embedded)).toBe(
      '<iframe src="https://figures.example/embed/youth-shares/" data-cfi-embed="youth-shares" ' +
        'title="“超过76%” &amp; &lt;b&gt;&quot;四个比重&quot;&lt;/b&gt;" width="100%" height="900" ' +
        `style="border:0;max-width:100%" loading="lazy" sandbox="${sandbox}"></iframe>`,
    );
  });
  it("lets the frame have no origin", () => expect(sandbox).not.toContain("allow-same-origin"));
  it("names language and light in its address", () => {
    expect(frameAddress({...embedded, lang: "en", light: "dark"})).toBe(
      "https://figures.example/en/embed/youth-shares/?light=dark",
    );
  });
  it("is followed by the script", () => {
    expect(scriptCode({...embedded, width: 480})).toContain('width="480"');
    expect(scriptCode(embedded).split("\n")[1]).toBe('<script async src="https://figures.example/embed.js"></script>');
  });
});

describe("the code of a picture", () => {
  it("leads to the panel’s page and keeps its size", () => {
    expect(stillCode(still)).toBe(
      '<a href="https://figures.example/panels/youth-shares/">' +
        '<img src="https://figures.example/panels/youth-shares/zh.svg" alt="A &quot;quoted&quot; &lt;alternative&gt;" ' +
        'width="712" height="801" style="max-width:100%;height:auto" loading="lazy"></a>',
    );
  });
  it("is made smaller in proportion, never larger", () => {
    expect(stillCode({...still, width: 356})).toContain('width="356" height="401"');
    expect(stillCode({...still, width: 2000})).toContain('width="712" height="801"');
  });
  it("is dark where that is asked for", () => {
    expect(stillCode({...still, lang: "en", light: "dark", format: "png"})).toContain(
      "/panels/youth-shares/en-dark.png",
    );
  });
});

describe("what is believed of a message", () => {
  const message = {type: "cfi-embed-height", id: "youth-shares", lang: "zh", height: 900};
  it("is a height within limits", () => expect(isHeight(message)).toBe(true));
  for (const bad of [
    null,
    "cfi-embed-height",
    {...message, type: "other"},
    ...[Number.NaN, Infinity, -1, 0, 1e9, "900", null].map((height) => ({...message, height})),
  ])
    it(`is not ${JSON.stringify(bad)}${typeof bad === "object" && bad ? ` (${String(bad.height)})` : ""}`, () =>
      expect(isHeight(bad)).toBe(false));

  it("is the same for the script of other pages, which is small", () => {
    const script = readFileSync(new URL("../../public/embed.js", import.meta.url), "utf8");
    expect(script).toContain(`data.height >= ${heightLimits[0]} && data.height <= ${heightLimits[1]})`);
    expect(script).toContain(`{type: "${heightAsked}"}`);
    expect(Buffer.byteLength(script)).toBeLessThan(2048);
  });
});
