/** What the kinds of claim mean for those who reckon with the numbers. */
import type {Figure, Text} from "../../data/schema.ts";

/** What kind of claim each is, and what its number then means. */
export const claimMeanings: Record<Figure["is"], Text> = {
  exact: {
    zh: "来源印出这个数，没有“约”“超”等字：上下限都记作它；来源是否取整，不作推断。",
    en: "The source prints this number without “about”, “more than” or the like: both bounds are recorded as it; whether the source rounded it is not known.",
  },
  about: {
    zh: "“约”：离这个数多远，来源没有说，所以没有上下限。",
    en: "“About”: how far off is not stated, so there are no bounds.",
  },
  nearly: {
    zh: "“近”：略低于这个数，低多少没有说，所以没有上下限。",
    en: "“Nearly”: a little below this number; how much is not stated, so there are no bounds.",
  },
  "more-than": {
    zh: "“超”“超过”：大于这个数，上限没有说；不可当作确数相加或比较。",
    en: "“More than”: above this number, with no upper bound stated; not to be added up or compared as if exact.",
  },
  "at-least": {
    zh: "“以上”“不低于”：不小于这个数，上限没有说。",
    en: "“At least”: this number or more, with no upper bound stated.",
  },
  "up-to": {
    zh: "“不超过”：不大于这个数，下限没有说。",
    en: "“At most”: this number or less, with no lower bound stated.",
  },
  ordinal: {
    zh: "位次：是次序，不是量，不能画在数轴上。",
    en: "A rank: a place in an order, not a magnitude, and not to be drawn on a scale.",
  },
  list: {
    zh: "列举：数值是列举的项数，各项在figure-items表；是不是有先后，看指标怎么写。",
    en: "A list: the value counts its items, the table figure-items names them; whether their order means anything, the label says.",
  },
  code: {
    zh: "由数字写成的代号：只能照录，不能计算。",
    en: "A name made of digits: to be quoted, never calculated with.",
  },
  date: {zh: "事情发生或到期的时间。", en: "When something happened or is due."},
};
