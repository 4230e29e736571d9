/**
 * Puts every figure and panel into the page that Next.js made for all of its kind: `tsx scripts/framed-pages.ts <folder>
 * <part> <parts>`. Run once for each part, side by side. The same content gives the same bytes.
 */
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {createElement} from "react";
import {renderToStaticMarkup} from "react-dom/server";
import {contentMark, frameId} from "../components/frame-id.ts";
import {framed} from "../components/frames.tsx";
import {HeadTags} from "../components/head-tags.tsx";
import {markupOf} from "../components/markup.ts";
import {otherLanguage} from "../components/routes.ts";
import {langs} from "../data/schema.ts";
import type {Lang} from "../data/schema.ts";

type Kind = (typeof framed)[keyof typeof framed];

/** The head of a page goes before the first of these, where Next.js would write it. */
const headMark = /<base |<link rel="icon"/;

const fileOf = (folder: string, {at}: Kind, lang: Lang, id: string): string => join(folder, at(lang, id), "index.html");

/** A text cut at a mark. @throws where the mark does not stand in it exactly once */
function cut(text: string, mark: string, name: string): [before: string, after: string] {
  const [before, after, more] = text.split(mark);
  if (before === undefined || after === undefined || more !== undefined)
    throw new Error(`${name}: ${mark} should stand in it once, so that pages can be made of it.`);
  return [before, after];
}

/** Returns what makes a page of the frame of its kind. @throws where the frame is not as expected */
function intoFrame(folder: string, kind: Kind, lang: Lang): (id: string) => string {
  const file = fileOf(folder, kind, lang, frameId);
  const page = readFileSync(file, "utf8");
  const at = page.search(headMark);
  if (at < 0 || /<title>|property="og:/.test(page.slice(0, page.indexOf("</head>"))))
    throw new Error(`${file} has no place for a head, or one of its own, which every page would get.`);
  const [top, rest] = [page.slice(0, at), page.slice(at)];
  const [middle, end] = cut(rest, contentMark, file);
  // Pages with a switch of the language lead to themselves in the other one; embeds have none.
  const switched = otherLanguage(kind.at(lang, frameId));
  const switches = middle.includes(switched) ? cut(middle, switched, file) : null;
  return (id) => {
    const head = kind.head(id, lang);
    if (!head) throw new Error(`${id} has no head.`);
    return [
      top,
      renderToStaticMarkup(createElement(HeadTags, {of: head})),
      switches ? switches.join(otherLanguage(kind.at(lang, id))) : middle,
      markupOf(kind.content(id, lang)),
      end,
    ].join("");
  };
}

/** Writes every so-manieth page of each kind. A panel’s own page and its embed fall to the same part, which draws it once. */
function write(folder: string, part: number, parts: number): void {
  for (const lang of langs)
    for (const kind of Object.values(framed)) {
      const make = intoFrame(folder, kind, lang);
      kind.ids.forEach((id, i) => {
        if (i % parts !== part) return;
        const file = fileOf(folder, kind, lang, id);
        mkdirSync(dirname(file), {recursive: true});
        writeFileSync(file, make(id));
      });
    }
}

const [folder = "", part = "", parts = ""] = process.argv.slice(2);
if (parts === "") {
  console.error("Name a folder, a part and how many there are: tsx scripts/framed-pages.ts <folder> <part> <parts>");
  process.exitCode = 2;
} else {
  try {
    write(folder, Number(part), Number(parts));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
