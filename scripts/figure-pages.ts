/**
 * Puts every figure into the page that Next.js made for all: `tsx scripts/figure-pages.ts <folder> <part> <parts>`. Run
 * once for each part, side by side. The same content gives the same bytes.
 */
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {renderToStaticMarkup} from "react-dom/server";
import {createElement} from "react";
import {FigureContent} from "../components/figure/content.tsx";
import {contentMark, frameId} from "../components/figure/frame.ts";
import {figureMetadata} from "../components/figure/head.ts";
import {HeadTags} from "../components/head-tags.tsx";
import {figurePage, otherLanguage} from "../components/routes.ts";
import {markupOf} from "../components/markup.ts";
import {figureIds} from "../data/figures/index.ts";
import type {FigureId} from "../data/figures/index.ts";
import {langs} from "../data/schema.ts";
import type {Lang} from "../data/schema.ts";

/** The head of a page goes before this, where Next.js would write it. */
const headMark = '<link rel="icon"';

const fileOf = (folder: string, id: string, lang: Lang): string => join(folder, figurePage(lang, id), "index.html");

/** A text cut at a mark. @throws where the mark does not stand in it exactly once. */
function cut(text: string, mark: string, name: string): [before: string, after: string] {
  const [before, after, more] = text.split(mark);
  if (before === undefined || after === undefined || more !== undefined)
    throw new Error(`${name}: ${mark} should stand in it once, so that figures can be put there.`);
  return [before, after];
}

/** Returns what makes a figure’s page of the frame. @throws where the frame is not as expected */
function framed(folder: string, lang: Lang): (id: FigureId) => string {
  const file = fileOf(folder, frameId, lang);
  const page = readFileSync(file, "utf8");
  if (/<title>|property="og:/.test(page))
    throw new Error(`${file} has a head of its own, which every figure would get.`);
  const [top, rest] = cut(page, headMark, file);
  const [beforeSwitch, afterSwitch] = cut(rest, otherLanguage(figurePage(lang, frameId)), file);
  const [beforeContent, end] = cut(afterSwitch, contentMark, file);
  return (id) => {
    const head = figureMetadata(id, lang);
    if (!head) throw new Error(`${id} has no head.`);
    return [
      top,
      renderToStaticMarkup(createElement(HeadTags, {of: head})),
      headMark,
      beforeSwitch,
      otherLanguage(figurePage(lang, id)),
      beforeContent,
      markupOf(createElement(FigureContent, {id, lang})),
      end,
    ].join("");
  };
}

/** Writes the pages of every so-manieth figure. Returns how many. */
function write(folder: string, part: number, parts: number): number {
  const own = figureIds.filter((_, i) => i % parts === part);
  for (const lang of langs) {
    const pageOf = framed(folder, lang);
    for (const id of own) {
      const file = fileOf(folder, id, lang);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, pageOf(id));
    }
  }
  return own.length * langs.length;
}

const [folder = "", part = "", parts = ""] = process.argv.slice(2);
if (folder === "" || parts === "") {
  console.error("Name a folder, a part and how many there are: tsx scripts/figure-pages.ts <folder> <part> <parts>");
  process.exitCode = 2;
} else {
  try {
    write(folder, Number(part), Number(parts));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
