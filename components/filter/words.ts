/** What the filter says where the corpus is larger than the page. */
import type {Text} from "../../data/schema.ts";

export const beyond = {
  title: {zh: "不在本页的面板", en: "Panels on other pages"},
  more: (n: number): Text => ({zh: `再列${n}个`, en: `List ${n} more`}),
  listed: (n: number, of: number): Text => ({zh: `已列${n}个，共${of}个`, en: `${n} of ${of} listed`}),
  loading: {zh: "正在查找其余面板…", en: "Searching the other panels…"},
  failed: {
    zh: "其余面板的索引没能载入，只筛选了本页。",
    en: "The index of the other panels did not load; only this page is filtered.",
  },
  leaves: (n: number): Text => ({
    zh: `引用与导出只含本页的${n}个。`,
    en: `Cite and export take the ${n} on this page only.`,
  }),
  allSources: {zh: "更多来源", en: "More sources"},
  panelsOfSource: {zh: "据此来源的面板", en: "Panels that rest on it"},
  loadingProposals: {zh: "正在查找其余主张…", en: "Searching the other proposals…"},
  failedProposals: {
    zh: "其余主张的索引没能载入，只筛选了本页。",
    en: "The index of the other proposals did not load; only this page is filtered.",
  },
  proposals: {zh: "不在本页的主张", en: "Proposals on other pages"},
  sortsPage: {zh: "排序只管本页。", en: "Sorting works on this page."},
} as const;
