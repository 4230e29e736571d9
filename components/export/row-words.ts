/** The words of tables and reports, in both languages. */
import type {Text} from "../../data/schema.ts";

/** What the columns of a table are called. */
export const columnWords = {
  name: {zh: "项目", en: "Item"},
  words: {zh: "说法", en: "As stated"},
  value: {zh: "印出的数", en: "Number printed"},
  lower: {zh: "下限", en: "Lower bound"},
  upper: {zh: "上限", en: "Upper bound"},
  unit: {zh: "单位", en: "Unit"},
  items: {zh: "列举", en: "Items named"},
  claim: {zh: "说法类别", en: "Kind of claim"},
  status: {zh: "性质", en: "Status"},
  period: {zh: "时点", en: "Period"},
  base: {zh: "分母或口径", en: "Base or scope"},
  cue: {zh: "原话", en: "Words as printed"},
  place: {zh: "位置", en: "Place"},
  standing: {zh: "查证结果", en: "Standing"},
  found: {zh: "查到什么", en: "What was found"},
  doubt: {zh: "存疑", en: "Doubt"},
  seen: {zh: "来源类别", en: "How the source was seen"},
  source: {zh: "来源", en: "Source"},
  url: {zh: "来源网址", en: "Source address"},
  also: {zh: "同数另见", en: "Also printed in"},
  panel: {zh: "面板代码", en: "Panel id"},
  id: {zh: "数据代码", en: "Figure id"},
  claimId: {zh: "类别代码", en: "Claim id"},
  unitId: {zh: "单位代码", en: "Unit id"},
  iso: {zh: "时点（ISO 8601）", en: "Period (ISO 8601)"},
  version: {zh: "内容版本", en: "Content version"},
  edition: {zh: "数据核对至", en: "Figures checked to"},
  address: {zh: "面板地址", en: "Panel address"},
} as const satisfies Record<string, Text>;

export type ColumnId = keyof typeof columnWords;

export const rowWords = {
  observed: {zh: "观测", en: "observed"},
  target: {zh: "目标", en: "target"},
  proposal: {zh: "主张", en: "proposal"},
} as const satisfies Record<string, Text>;

export const sheetWords = {
  figures: {zh: "数据", en: "Figures"},
  sources: {zh: "来源", en: "Sources"},
  about: {zh: "说明", en: "About"},
  number: {zh: "序号", en: "No."},
  title: {zh: "标题", en: "Title"},
  measure: {zh: "口径", en: "Measure"},
  text: {zh: "要点", en: "Main point"},
  note: {zh: "注意", en: "Note"},
  site: {zh: "出自", en: "From"},
  how: {zh: "怎么读", en: "How to read it"},
  howLine: {
    zh: "空格表示来源没有说，不是零。“超过”“以上”只知下限，“不超过”只知上限，都不能当作确数相加或比较；“约”“近”的上下限来源未给出，所以空着。百分数按百分点填写，金额以元计。",
    en: "An empty cell means that the source does not say; it never means zero. “More than” and “at least” give only a lower bound and “at most” only an upper one, so none of them may be added up or compared as if exact; for “about” and “nearly” the source gives no bounds. Percentages are in per cent, amounts of money in yuan.",
  },
  verify: {zh: "怎么核对", en: "How to check it"},
  verifyLine: {
    zh: "文件里存有制作时的记录。打开看板的“核验文件”页（/verify/），把本文件拖进去，就能逐项看到当时与现在的数是否一致；文件不会上传。",
    en: "This file carries a record of what it was made from. Open the dashboard’s page “Check a file” (/en/verify/) and drop the file there: it shows, figure by figure, what it said then and what is known now. Nothing is uploaded.",
  },
} as const satisfies Record<string, Text>;

export const reportWords = {
  valueOrProposal: {zh: "数值或主张", en: "Value or proposal"},
  /** Before and after the name of a figure, in the caption of its table: 图1的数、原话与出处. */
  tableLead: {zh: "", en: "The figures behind "},
  tableTail: {zh: "的数、原话与出处", en: ", their words and where they stand"},
  how: {
    zh: "题注后的上标数字是脚注，也是“来源”里的序号；表中方括号里的数字与此相同。引号内是来源的原话，“●”后是查证结果。空缺表示来源没有说，不是零。",
    en: "Raised numbers after a caption lead to footnotes and are the numbers in the list of sources; numbers in square brackets in the tables are the same. Words in quotation marks are the source’s own; after “●” stands how well they are established. A blank means that the source does not say, never zero.",
  },
} as const satisfies Record<string, Text>;
