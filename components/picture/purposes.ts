/** What a picture is made for: its size on paper or on a screen, from which its layout follows. */
import type {Text} from "../../data/schema.ts";

export interface Purpose {
  name: Text;
  /** In pixels of 1/96 inch, at which 12 pixels print as 9 points. */
  width: number;
  /** null: as high as its content. */
  height: number | null;
  /** Empty room around the content. */
  pad: number;
  /** Pixels of the PNG to one of the layout, where the reader asks for nothing else. */
  ratio: number;
  /** The least and the greatest scale of the layout: under 1, its text is under 9 points. */
  scale: readonly [least: number, most: number];
  /** The chart alone; its source is then in the file only. */
  plain?: true;
  /** The chart over its sources and the last line, for documents that state headline, measure and notes themselves. */
  document?: true;
}

/** Pixels of 1/96 inch. */
const mm = (length: number) => (length / 25.4) * 96;
/** Dots to such a pixel at 300 dots an inch. */
const print = 300 / 96;
const fixed: Purpose["scale"] = [1, 1.7];
const natural: Purpose["scale"] = [1, 1];

/**
 * 156 mm is the width of text in a Chinese official document (GB/T 9704: 156 mm × 225 mm, on its side 225 mm wide); 75 mm is half of it less a
 * gutter of 6 mm. WeChat shows images 1080 pixels wide without reducing them.
 */
export const purposes = {
  panel: {name: {zh: "面板原样", en: "As on the page"}, width: 712, height: null, pad: 36, ratio: 2, scale: natural},
  slide: {name: {zh: "幻灯片16:9", en: "Slide 16:9"}, width: 1280, height: 720, pad: 44, ratio: 2, scale: fixed},
  slide43: {name: {zh: "幻灯片4:3", en: "Slide 4:3"}, width: 960, height: 720, pad: 40, ratio: 2, scale: fixed},
  column: {
    name: {zh: "A4通栏，156毫米", en: "A4 full column, 156 mm"},
    width: mm(156),
    height: null,
    pad: 6,
    ratio: print,
    scale: natural,
  },
  half: {
    name: {zh: "A4半栏，75毫米", en: "A4 half column, 75 mm"},
    width: mm(75),
    height: null,
    pad: 2,
    ratio: print,
    scale: natural,
  },
  square: {name: {zh: "微信方图", en: "WeChat square"}, width: 720, height: 720, pad: 32, ratio: 1.5, scale: fixed},
  tall: {name: {zh: "微信长图", en: "WeChat tall"}, width: 432, height: null, pad: 24, ratio: 2.5, scale: natural},
  plain: {
    name: {zh: "只要图，不带文字框", en: "Chart only"},
    width: 640,
    height: null,
    pad: 0,
    ratio: 2,
    scale: natural,
    plain: true,
  },
  report: {
    name: {zh: "报告插图，156毫米，只带来源", en: "Figure in a report, 156 mm, source only"},
    width: mm(156),
    height: null,
    pad: 0,
    ratio: print,
    scale: natural,
    document: true,
  },
  wide: {
    name: {zh: "横版报告插图，225毫米，只带来源", en: "Figure in a landscape report, 225 mm, source only"},
    width: mm(225),
    height: null,
    pad: 0,
    ratio: print,
    scale: natural,
    document: true,
  },
  card: {name: {zh: "链接卡片", en: "Link card"}, width: 1200, height: 630, pad: 40, ratio: 1, scale: [0.5, 1.7]},
} as const satisfies Record<string, Purpose>;

export type PurposeId = keyof typeof purposes;
export const purposeIds = Object.keys(purposes) as PurposeId[];
export const purpose = (id: PurposeId): Purpose => purposes[id];
