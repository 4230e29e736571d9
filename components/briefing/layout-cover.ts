/** What stands before and after the panels of a briefing: its title and contents, and its numbered sources. */
import type {Lang} from "../../data/schema.ts";
import {textWidth} from "../charts/text.ts";
import {ink} from "../palette.ts";
import {block, heightOf, least, round} from "../picture/lines.ts";
import {say} from "../strings.ts";
import type {Block} from "./blocks.ts";
import type {Briefing} from "./briefing.ts";
import type {Numbering} from "./citations.ts";
import {headlineOf} from "./layout-panel.ts";
import type {Part} from "./layout-panel.ts";
import {balanced, fitted, textAt, textBlock} from "./layout-text.ts";
import {tidy} from "./tidy.ts";
import {documentWords} from "./words.ts";

/** The title of a briefing as its documents print it. */
export const titleOf = ({title, lang}: Pick<Briefing, "title" | "lang">): string =>
  tidy(title).replaceAll("\n", " ") || documentWords.untitled[lang];

const heading = (text: string, width: number): Block =>
  textBlock("H2", fitted(text, width, {size: 17, colour: "ink", bold: true}), {before: 30, keep: true});

/** A headline with dots up to the number of its page; a click leads there. */
function contentsLine(part: Part, many: number, width: number): Block {
  const {index, lang} = part;
  const size = 14;
  const number = `${documentWords.figure(index + 1)[lang]} `;
  const inset = Math.ceil(textWidth(documentWords.figure(many)[lang], size)) + 14;
  const room = width - inset - 48;
  const lines = balanced(headlineOf(part), room, {size, colour: "ink"});
  const height = heightOf(lines);
  return {
    role: "TOC",
    text: headlineOf(part),
    width,
    height,
    before: 7,
    keep: false,
    draw(x, y, targetOf) {
      const {page, top} = targetOf(index);
      const at = String(page + 1);
      const right = x + width;
      const last = lines.at(-1);
      const base = y + height - size * 0.42;
      const from = x + inset + textWidth(last?.text ?? "", size) + 8;
      const to = right - textWidth(at, size) - 8;
      const dots =
        from < to
          ? `<path d="M${round(from)} ${round(base - 3)}H${round(to)}" stroke="${ink("hatch")}" stroke-width="1.5" stroke-dasharray="1.5 4.5"/>`
          : "";
      return {
        svg:
          textAt(number, x, y + 20 - size * 0.42, size, "soft") +
          block(lines, x + inset, y).svg +
          dots +
          textAt(at, right - textWidth(at, size), base, size, "ink"),
        links: [{x, y, width, height, page, top}],
      };
    },
  };
}

/** The title, how many charts there are and of which day, and the contents. */
export function coverBlocks(briefing: Briefing, parts: readonly Part[], width: number): Block[] {
  const {lang} = briefing;
  const set = (size: number) => balanced(titleOf(briefing), width, {size, colour: "ink", bold: true});
  const title = [30, 27, 24].map(set).find((lines) => lines.length === 1) ?? set(27);
  const joint = " · ";
  const dated = [say.site[lang], documentWords.panels(parts.length)[lang], documentWords.dataAsOf[lang]].join(joint);
  return [
    {
      role: "H1",
      text: titleOf(briefing),
      width,
      height: heightOf(title) + 16,
      before: 0,
      keep: true,
      draw: (x, y) => ({
        svg:
          `<rect x="${round(x)}" y="${round(y)}" width="72" height="6" fill="${ink("chongqing")}"/>` +
          block(title, x, y + 16).svg,
      }),
    },
    textBlock("P", fitted(dated, width, {size: 13, colour: "soft"}), {before: 6}),
    ...(parts.length > 0 ? [heading(documentWords.contents[lang], width)] : []),
    ...parts.map((part) => contentsLine(part, parts.length, width)),
  ];
}

/** Every source of the document once, under its number; those with an address are links. */
export function sourceListBlocks({list}: Numbering, lang: Lang, width: number): Block[] {
  if (list.length === 0) return [];
  const inset = Math.ceil(textWidth("[99] ", 13));
  return [
    heading(documentWords.sources[lang], width),
    ...list.map(({number, words, url}): Block => {
      const lines = fitted(words, width - inset, {size: 13, colour: url === null ? "ink" : "teal"});
      const address = url === null ? [] : fitted(url, width - inset, {size: least, colour: "soft"});
      const both = [...lines, ...address];
      const body = textBlock("LI", both, {}, url);
      return {
        ...body,
        text: `[${number}] ${body.text}`,
        width,
        before: 6,
        draw(x, y, targetOf) {
          const drawn = body.draw(x + inset, y, targetOf);
          return {...drawn, svg: textAt(`[${number}]`, x, y + 19 - 13 * 0.42, 13, "soft") + drawn.svg};
        },
      };
    }),
  ];
}
