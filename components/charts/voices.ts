import type {ChartOf} from "../../data/chart.ts";
import {colon} from "../../data/format.ts";
import {field, kindOf, people, proposal, saidUnder, speakersIn} from "../../data/proposals.ts";
import type {FieldId, PersonId, ProposalId, Silence} from "../../data/proposals.ts";
import type {ArticleId, Lang} from "../../data/schema.ts";
import {articleTitle} from "../proposals/names.ts";
import {drawnWords} from "../proposals/words.ts";
import {blockHeight, box, fontSize, label, rule, stage} from "./drawing.ts";
import type {Drawing, Json} from "./drawing.ts";
import {textWidth, wrap} from "./text.ts";

const size = fontSize.small;
const gap = 3;
const pad = 6;
/** Between columns and between rows. */
const apart = 8;
/**
 * Between these widths each person has a column of their own through all articles. A page has room for so tall a
 * drawing; a sheet or a slide, which is wider, has not.
 */
const ample = {from: 600, to: 760};

interface Piece {
  shapes: Json[];
  height: number;
}

/** The headings of one article, and who speaks in it. */
interface Group {
  article: ArticleId;
  fields: FieldId[];
  here: PersonId[];
  absent: PersonId[];
}

interface Column {
  by: PersonId;
  x: number;
  width: number;
}

const looks = {advice: {fill: "mist"}, judgement: {fill: "card", stroke: "sea"}} as const;

/** The headings by article, in their order. */
function groupsOf({fields, people: all}: ChartOf<"voices">): Group[] {
  const articles = [...new Set(fields.map((id) => field(id).article))];
  return articles.map((article) => {
    const own = fields.filter((id) => field(id).article === article);
    const speaks = (by: PersonId) => own.some((id) => saidUnder(id, by) !== "elsewhere");
    return {article, fields: own, here: all.filter(speaks), absent: all.filter((by) => !speaks(by))};
  });
}

const columnsOf = (voices: readonly PersonId[], width: number, side: number): Column[] => {
  const each = (width - side - apart * (voices.length - 1)) / voices.length;
  return voices.map((by, i) => ({by, x: side + i * (each + apart), width: each}));
};

/** The names over the columns. */
function heads(columns: readonly Column[], lang: Lang, y: number): Piece {
  const all = columns.map(({by, x, width}) => ({x, lines: wrap(people[by][lang], width, size, "bold")}));
  return {
    shapes: all.map(({x, lines}) => label(lines, x, y, {size, weight: "bold"})),
    height: Math.max(...all.map(({lines}) => blockHeight(lines, size))),
  };
}

/** The names of recommendations as small boxes, so many in a line as have room; outlines are judgements. */
function chips(ids: readonly ProposalId[], lang: Lang, {x, width}: Column, y: number): Piece {
  const least = lang === "zh" ? 96 : 138;
  const many = Math.max(1, Math.min(3, Math.floor((width + gap) / (least + gap))));
  const each = (width - gap * (many - 1)) / many;
  const shapes: Json[] = [];
  let top = y;
  for (let from = 0; from < ids.length; from += many) {
    const line = ids
      .slice(from, from + many)
      .map((id) => ({id, text: wrap(proposal(id).name[lang], each - pad * 2, size)}));
    const height = Math.max(...line.map(({text}) => blockHeight(text, size))) + 5;
    line.forEach(({id, text}, i) => {
      const left = x + i * (each + gap);
      shapes.push(
        box({x: left, y: top, width: each, height, round: 4, ...looks[kindOf(id)], proposal: id}),
        label(text, left + pad, top + 3, {size}),
      );
    });
    top += height + gap;
  }
  return {shapes, height: top - gap - y};
}

/** Words in place of names: on a ground of its own where somebody is not in the article, else in a dashed outline. */
function silence(why: Silence, lang: Lang, {x, width}: Column, y: number, height: number): Json[] {
  const lines = wrap(drawnWords[why][lang], width - pad * 2, size);
  const ground = why === "elsewhere" ? ({fill: "rest"} as const) : ({stroke: "hatch", dashed: true} as const);
  return [
    box({x, y, width, height, round: 4, ...ground}),
    label(lines, x + width / 2, y + height / 2, {size, colour: "soft", align: "center", valign: "middle"}),
  ];
}

/** A row: its heading at the left, where there is room for it, and in each column what the person says. */
function row(id: FieldId, columns: readonly Column[], lang: Lang, side: number, y: number): Piece {
  const heading = side > 0 ? wrap(field(id).name[lang], side - 10, size) : [];
  const said = columns.map((column) => ({column, said: saidUnder(id, column.by)}));
  const drawn = said.flatMap(({said: ids, column}) => (typeof ids === "string" ? [] : [chips(ids, lang, column, y)]));
  const height = Math.max(blockHeight(heading, size) + 3, ...drawn.map((piece) => piece.height));
  const empty = said.flatMap(({said: why, column}) =>
    typeof why === "string" && why !== "elsewhere" ? silence(why, lang, column, y, height) : [],
  );
  const name = heading.length > 0 ? [label(heading, 0, y + 3, {size, colour: "soft"})] : [];
  return {shapes: [...name, ...drawn.flatMap(({shapes}) => shapes), ...empty], height};
}

/** What the two kinds of box mean; the second only where there is one. */
function legend(fields: readonly FieldId[], lang: Lang, width: number, y: number): Piece {
  const kinds = (["advice", "judgement"] as const).filter(
    (kind) => kind === "advice" || fields.some((id) => field(id).judgement),
  );
  const shapes: Json[] = [];
  let x = 0;
  let top = y;
  for (const kind of kinds) {
    const text = drawnWords[kind][lang];
    const wide = 20 + textWidth(text, size);
    if (x > 0 && x + wide > width) [x, top] = [0, top + 20];
    shapes.push(
      box({x: x + 1, y: top + 3, width: 13, height: 11, round: 3, ...looks[kind]}),
      label(text, x + 20, top, {size, colour: "soft"}),
    );
    x += wide + 18;
  }
  return {shapes, height: top + 18 - y};
}

/** A column for each person through all articles: where one is not in an article, a block of ground says so. */
function table(chart: ChartOf<"voices">, lang: Lang, width: number): Drawing {
  const side = lang === "zh" ? 92 : 96;
  const columns = columnsOf(chart.people, width - 1, side);
  const top = heads(columns, lang, 0);
  const shapes = [...top.shapes];
  let y = top.height + 6;
  for (const {article, fields, absent} of groupsOf(chart)) {
    shapes.push(rule(0, y, width, y), label(articleTitle(article, lang), 0, y + 5, {weight: "bold"}));
    y += 28;
    const from = y;
    for (const id of fields) {
      const piece = row(id, columns, lang, side, y);
      shapes.push(...piece.shapes);
      y += piece.height + apart;
    }
    for (const column of columns.filter(({by}) => absent.includes(by)))
      shapes.push(...silence("elsewhere", lang, column, from, y - apart - from));
    y += 4;
  }
  const key = legend(chart.fields, lang, width, y);
  return stage(width, y + key.height, [], [...shapes, ...key.shapes]);
}

/** Who is not in an article, on the ground that says so. */
function absence(absent: readonly PersonId[], lang: Lang, width: number, y: number): Piece {
  if (absent.length === 0) return {shapes: [], height: 0};
  const words = drawnWords.elsewhere[lang];
  const names = absent.map((by) => people[by][lang]).join(lang === "zh" ? "；" : "; ");
  const said = `${words.charAt(0).toUpperCase()}${words.slice(1)}${colon[lang]}${names}`;
  const lines = wrap(said, width - pad * 2, size);
  const height = blockHeight(lines, size) + 6;
  return {
    shapes: [box({x: 0, y, width, height, round: 4, fill: "rest"}), label(lines, pad, y + 3, {size, colour: "soft"})],
    height: height + 8,
  };
}

/** Where columns for all would be too narrow: article by article, with columns for those who speak in it. */
function outline(chart: ChartOf<"voices">, lang: Lang, width: number): Drawing {
  const side = width < 480 ? 0 : lang === "zh" ? 92 : 150;
  const groups = groupsOf(chart);
  // Beside the names of its people, where all names of articles have room there.
  const inLine = groups.every(({article}) => textWidth(articleTitle(article, lang), fontSize.label, "bold") < side - 4);
  const shapes: Json[] = [];
  let y = 0;
  for (const {article, fields, here, absent} of groups) {
    const columns = columnsOf(here, width - 1, side);
    shapes.push(label(articleTitle(article, lang), 0, y, {weight: "bold"}));
    y += inLine ? 0 : 22;
    const top = heads(columns, lang, y + 1);
    shapes.push(...top.shapes);
    y += top.height + 6;
    for (const id of fields) {
      if (side === 0) {
        const heading = wrap(field(id).name[lang], width, size);
        shapes.push(label(heading, 0, y, {size, colour: "soft"}));
        y += blockHeight(heading, size) + 2;
      }
      const piece = row(id, columns, lang, side, y);
      shapes.push(...piece.shapes);
      y += piece.height + apart - 3;
    }
    const rest = absence(absent, lang, width, y + 2);
    shapes.push(...rest.shapes);
    y += 2 + rest.height + 4;
  }
  const key = legend(chart.fields, lang, width, y - 4);
  return stage(width, y - 4 + key.height, [], [...shapes, ...key.shapes]);
}

const countOf = (id: FieldId, by: PersonId): number => {
  const said = saidUnder(id, by);
  return typeof said === "string" ? 1 : said.length;
};

/** After how many headings a chart is halfway down: names stand one under the other only where several people speak. */
export function evenCut(fields: readonly FieldId[]): number {
  const lines = fields.map((id) => {
    const voices = speakersIn(field(id).article);
    return voices.length > 1 ? Math.max(...voices.map((by) => countOf(id, by))) : 1;
  });
  const sum = (some: readonly number[]) => some.reduce((total, one) => total + one, 0);
  const uneven = fields.map((_, i) => Math.abs(sum(lines.slice(0, i + 1)) - sum(lines.slice(i + 1))));
  return uneven.indexOf(Math.min(...uneven)) + 1;
}

/** Who says what under which heading, by article; nobody’s silence is drawn as somebody’s opinion. */
export const voices = (chart: ChartOf<"voices">, lang: Lang, width: number): Drawing =>
  width >= ample.from && width <= ample.to ? table(chart, lang, width) : outline(chart, lang, width);
