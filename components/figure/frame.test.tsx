import {renderToStaticMarkup} from "react-dom/server";
import {describe, expect, it} from "vitest";
import {figureIds} from "../../data/figures/index.ts";
import {renamed} from "../../data/retired.ts";
import {langs} from "../../data/schema.ts";
import {HeadTags} from "../head-tags.tsx";
import {FigureContent} from "./content.tsx";
import {frameId, pagesOfNext} from "./frame.ts";
import {figureMetadata} from "./head.ts";

describe("the frame of figures’ pages", () => {
  it("is made by a build, with the pages that tell where a figure went, and no figure’s own", () => {
    const made = pagesOfNext(true);
    expect(made).toContain(frameId);
    for (const id of Object.keys(renamed.figure)) expect(made).toContain(id);
    expect(made.filter((id) => figureIds.some((figure) => figure === id))).toEqual([]);
  });

  it("is not needed while the site is written", () => {
    expect(pagesOfNext(false)).toEqual(expect.arrayContaining([...figureIds]));
    expect(pagesOfNext(false)).not.toContain(frameId);
  });

  it("has no head that a figure could get by mistake", () => {
    for (const lang of langs)
      expect(Object.values(figureMetadata(frameId, lang) ?? {x: 1})).toEqual(Array(5).fill(null));
  });

  it("gets a content that asks nothing of React, and a head with the figure’s sentence", () => {
    for (const lang of langs)
      for (const id of figureIds) {
        expect(renderToStaticMarkup(<FigureContent id={id} lang={lang} />), id).toContain("<h1");
        const head = figureMetadata(id, lang);
        const tags = head ? renderToStaticMarkup(<HeadTags of={head} />) : "";
        expect(tags.match(/<title>/g), id).toHaveLength(1);
        expect(tags, id).not.toMatch(/content=""|undefined|null/);
      }
  });
});
