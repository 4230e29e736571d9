/** The words of the recommendations: of the drawing, the page, its filter and its files. */
import type {Text} from "../../data/schema.ts";

const several = (n: number) => (n === 1 ? "entry" : "entries");

/** What stands in the drawing of who proposes what. */
export const drawnWords = {
  elsewhere: {zh: "不在该文", en: "not in this article"},
  cut: {zh: "副本在此中断", en: "cut off in our copy"},
  none: {zh: "文中未提出", en: "none in this article"},
  advice: {zh: "建议", en: "recommendation"},
  judgement: {zh: "归为判断，不是建议", en: "judgement, not a recommendation"},
} as const satisfies Record<string, Text>;

export const tell = {
  lead: {
    zh: "三篇文章里、我们的副本中看得到的主张，逐条列出：谁说的、在哪一段、原话是什么。概括是我们写的；引号内是原话。",
    en: "The proposals in the three articles, as far as our copy shows them: whose each is, where it stands and in what words. The summaries are ours; words in quotation marks are the articles’ own.",
  },
  kinds: (advice: number, judgements: number): Text => ({
    zh: `其中${advice}条是建议；另外${judgements}条讲青年消费是什么样，我们按内容归为判断，表中注明。`,
    en: `Of these ${advice} are recommendations; the other ${judgements} describe young consumers, and we class them as judgements; the table marks them.`,
  }),
  toMatrix: {zh: "谁提了什么", en: "Who proposes what"},
  toTable: {zh: "逐条表格", en: "The table"},
  table: {zh: "全部主张", en: "All proposals"},
  who: {zh: "提出者", en: "Speaker"},
  article: {zh: "文章", en: "Article"},
  heading: {zh: "题目", en: "Heading"},
  proposal: {zh: "主张", en: "Proposal"},
  words: {zh: "原话与位置", en: "Words and place"},
  panels: {zh: "见于面板", en: "Shown in"},
  advice: {zh: "建议", en: "recommendation"},
  judgement: {zh: "判断，不是建议", en: "judgement, not a recommendation"},

  filter: {zh: "筛选主张", en: "Filter the proposals"},
  anyone: {zh: "任何人", en: "Anyone"},
  anyArticle: {zh: "任何文章", en: "Any article"},
  anyHeading: {zh: "任何题目", en: "Any heading"},
  find: {zh: "找词", en: "Words"},
  clear: {zh: "清除筛选", en: "Clear filter"},
  left: (n: number, of: number): Text => ({
    zh: n === of ? `共${of}条` : `剩${n}条，共${of}条`,
    en: n === of ? `${of} ${several(of)}` : `${n} of ${of} ${several(of)}`,
  }),
  nothing: {
    zh: "没有符合的主张。请换人、换题目，或少写几个字。",
    en: "Nothing fits. Try another speaker or heading, or fewer words.",
  },
  missed: {zh: "链接所指的一条被筛选隐去了。", en: "The filter hides the entry that the link points to."},
  matrixShowsAll: {
    zh: "筛选只管表格；上面的对照图总是画出全部。",
    en: "The filter works on the table; the matrix above always shows everything.",
  },
  sortedBy: (column: string, down: boolean): Text => ({
    zh: `已按${column}${down ? "倒序" : "顺序"}排列。`,
    en: `Sorted by ${column.toLowerCase()}, ${down ? "descending" : "ascending"}.`,
  }),
  save: {zh: "导出表中各条", en: "Export these rows"},
  saveAs: (format: string): Text => ({zh: `把表中各条存为${format}`, en: `Save these rows as ${format}`}),

  // In files
  sheet: {zh: "主张", en: "Proposals"},
  all: {zh: "全部，未筛选", en: "all, no filter set"},
  summary: {zh: "概括（本项目所写）", en: "Summary (ours)"},
  kind: {zh: "类别", en: "Kind"},
  filterSet: {zh: "筛选", en: "Filter"},
  id: {zh: "代码", en: "Id"},
  address: {zh: "地址", en: "Address"},
  panelIds: {zh: "所在面板代码", en: "Panel ids"},
  text: {
    zh: "一行一条，次序与网页上的表相同。原话以外的字都是本项目所写。",
    en: "One entry a row, in the order of the table on the page. All words but those as printed are this project’s own.",
  },
} as const;
