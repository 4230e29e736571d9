/** A panel on a sheet that lies: its words stand beside the picture or in columns under it. */
import {levelled, pour, stackHeight} from "./blocks.ts";
import type {Block, Placed} from "./blocks.ts";
import {chartBlock, chartGap, fittedChart, headBlocks, ownBlocks, plainChart, wordBlocks} from "./layout-panel.ts";
import type {Part} from "./layout-panel.ts";
import {ruleBlock} from "./layout-text.ts";
import type {Sheet} from "./page.ts";

type Room = Sheet["room"];
type Pages = Placed[][];

/** The sheet has three columns; a picture takes two of them or all. */
const many = 3;
const gap = 28;
const columnOf = (room: Room) => (room.width - gap * (many - 1)) / many;
const leftsOf = (room: Room) => Array.from({length: many}, (_, i) => room.x + i * (columnOf(room) + gap));

/**
 * What the first page had no room for: words as wide as a column in columns, the last page level, and the reader’s note
 * under them across two.
 */
function overflow(words: readonly Block[], own: readonly Block[], room: Room): Pages {
  const xs = leftsOf(room);
  const level = levelled(words, xs, room.y, room.height);
  if (!level) {
    const regions = xs.map((x) => ({x, y: room.y, height: room.height}));
    const {placed, rest} = pour(words, regions);
    return placed.length === 0 ? [] : [placed, ...overflow(rest, own, room)];
  }
  const top = words.length === 0 ? room.y : level.bottom + (own[0]?.before ?? 0);
  const end = room.y + room.height;
  const {placed, rest} = pour(own, [{x: room.x, y: top, height: end - top}], room.height);
  const page = [...level.placed, ...placed];
  return [...(page.length > 0 ? [page] : []), ...(rest.length > 0 ? overflow([], rest, room) : [])];
}

/** A page that holds a panel whole, and the scale of its picture. */
interface Try {
  scale: number;
  page: Placed[];
}

/** What a panel is made of on this sheet, and the room that its headline leaves. */
interface Frame {
  part: Part;
  room: Room;
  head: Placed[];
  top: number;
  height: number;
  words: Block[];
}

const twoColumns = (room: Room) => columnOf(room) * 2 + gap;

/**
 * The words beside the picture, the reader’s note under the picture or under the words; null where they leave the
 * picture too little room.
 */
function beside({part, room, head, top, height, words}: Frame, note: "picture" | "words"): Try | null {
  const width = twoColumns(room);
  const own = ownBlocks(part, note === "picture" ? width : columnOf(room));
  const column = {x: room.x + width + gap, y: top, height};
  const side = pour(note === "words" ? [...words, ...own] : words, [column]);
  if (side.rest.length > 0) return null;
  const before = own[0]?.before ?? 0;
  const under = note === "words" || own.length === 0 ? 0 : stackHeight(own) + before;
  const chart = fittedChart(part, width, height - under);
  if (!chart) return null;
  const picture = {block: chartBlock(part, chart), x: room.x, y: top};
  const below = {x: room.x, y: top + chart.height + before, height: under};
  const noted = note === "words" ? [] : pour(own, [below]).placed;
  // A picture beside its words is read more easily than one over them.
  return {scale: chart.scale * 1.15, page: [...head, picture, ...noted, ...side.placed]};
}

/** The words in columns under the picture, and the note under them; null where they leave it too little room. */
function over({part, room, head, top, height, words}: Frame): Try | null {
  const own = ownBlocks(part, twoColumns(room));
  const level = levelled(words, leftsOf(room), 0, height);
  if (!level) return null;
  const before = own[0]?.before ?? 0;
  const note = own.length === 0 ? 0 : stackHeight(own) + before;
  const chart = fittedChart(part, room.width, height - level.bottom - note - 24);
  if (!chart) return null;
  const rule = top + chart.height + 14;
  const under = rule + 10 + level.bottom + before;
  return {
    scale: chart.scale,
    page: [
      ...head,
      {block: chartBlock(part, chart), x: room.x, y: top},
      {block: ruleBlock(room.width, 0), x: room.x, y: rule},
      ...level.placed.map((one) => ({...one, y: one.y + rule + 10})),
      ...pour(own, [{x: room.x, y: under, height: note}]).placed,
    ],
  };
}

/** The picture beside as many words as fit, or alone; what is left stands on the next page. */
function parted({part, room, head, top, height, words}: Frame): Pages {
  const own = ownBlocks(part, twoColumns(room));
  const width = twoColumns(room);
  const chart = fittedChart(part, width, height);
  if (chart) {
    const side = pour(words, [{x: room.x + width + gap, y: top, height}]);
    const picture = {block: chartBlock(part, chart), x: room.x, y: top};
    return [[...head, picture, ...side.placed], ...overflow(side.rest, own, room)];
  }
  const alone = fittedChart(part, room.width, height) ?? plainChart(part, room.width, height);
  const picture = {block: chartBlock(part, alone), x: room.x, y: top};
  return [[...head, picture], ...overflow(words, own, room)];
}

/** The pages of a panel, the first with its headline and picture; its words are closer where that saves a page. */
export function widePages(part: Part, room: Room): Pages {
  const {placed: head, bottom} = pour(headBlocks(part, room.width), [room]);
  const top = bottom + chartGap;
  const base = {part, room, head, top, height: room.y + room.height - top};
  const frames = (["full", "close"] as const).map((level) => ({
    ...base,
    words: wordBlocks(part, columnOf(room), level),
  }));
  for (const frame of frames) {
    const tries = [beside(frame, "picture"), beside(frame, "words"), over(frame)].filter((one) => one !== null);
    const best = tries.sort((a, b) => b.scale - a.scale)[0];
    if (best) return [best.page];
  }
  return frames[0] ? parted(frames[0]) : [];
}
