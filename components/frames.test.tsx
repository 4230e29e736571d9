import {renderToStaticMarkup} from "react-dom/server";
import {describe, expect, it} from "vitest";
import {panelIds} from "../data/panels/index.ts";
import {renamed} from "../data/retired.ts";
import {langs} from "../data/schema.ts";
import {figureAddresses, figureAt} from "./figure/at.ts";
import {frameId, pagesOfNext} from "./frame-id.ts";
import {framed} from "./frames.tsx";
import {HeadTags} from "./head-tags.tsx";

const figurePages = (building: boolean) =>
  pagesOfNext(figureAddresses(), (id) => figureAt(id)?.is === "figure", building);

describe("the pages that Next.js makes", () => {
  it("are the frame and those that tell where a figure went, in a build", () => {
    const made = figurePages(true);
    expect(made).toContain(frameId);
    for (const id of Object.keys(renamed.figure)) expect(made).toContain(id);
    expect(made.filter((id) => framed.figure.ids.includes(id))).toEqual([]);
  });

  it("are all, and no frame, while the site is written", () => {
    expect(figurePages(false)).toEqual(expect.arrayContaining([...framed.figure.ids]));
    expect(figurePages(false)).not.toContain(frameId);
    expect(pagesOfNext(panelIds, () => true, false)).toEqual(panelIds);
  });

  it("cannot be mistaken for a figure or panel of the frame’s name", () =>
    expect(() => pagesOfNext(["a", frameId], () => true)).toThrow(/“frame”/));
});

describe.each(Object.entries(framed))("the frame of a %s", (_, {ids, head, content}) => {
  it("has no head that a page could get by mistake", () => {
    for (const lang of langs) expect(Object.values(head(frameId, lang) ?? {x: 1})).toEqual(Array(5).fill(null));
  });

  it("gets contents that ask nothing of React, and heads that say what they are", () => {
    // The build makes them all; here, every fourth.
    for (const lang of langs)
      for (const id of ids.filter((_, i) => i % 4 === 0)) {
        expect(renderToStaticMarkup(content(id, lang)), id).toContain("<h1");
        const own = head(id, lang);
        const tags = own ? renderToStaticMarkup(<HeadTags of={own} />) : "";
        expect(tags.match(/<title>/g), id).toHaveLength(1);
        expect(tags, id).not.toMatch(/content=""|undefined|null/);
      }
  }, 120_000);
});
