/** The words of citations. */
import type {DocumentKind, Language} from "../../data/bibliography.ts";
import {colon} from "../../data/format.ts";
import type {Lang, Text} from "../../data/schema.ts";

/** What a document without a title is called in styles written in English. */
export const kindWords: Record<DocumentKind | "dataset", string> = {
  newspaper: "Newspaper article",
  journal: "Journal article",
  report: "Report",
  notice: "Notice",
  web: "Web page",
  dataset: "Data set",
};

export const languageNames: Record<Language, string> = {zh: "Chinese", en: "English", ja: "Japanese"};

/** For files, which leave the field of an unknown title out. */
export const untitledNote = (description: Text | null, lang: Lang): string =>
  `${words.titleNotSeen[lang]}${description === null ? "" : `${colon[lang]}${description[lang]}`}`;

export const words = {
  title: {zh: "引用", en: "Cite"},
  allPanels: {zh: "消费金融指数看板：全部面板", en: "Consumer Finance Index Dashboard: all panels"},
  titleNotSeen: {zh: "题名未见", en: "title not seen"},
  /** By how a source was seen. */
  seen: {
    page: {
      zh: "所据文本副本未印日期和版次，引用前请对照原报补上",
      en: "our text copy prints neither date nor page; add them from the newspaper",
    },
    copy: {
      zh: "仅见转载，未见原址",
      en: "seen only in a copy; the original’s address was not seen",
    },
  },
  entry: (numbers: readonly number[]): Text => ({
    zh: `第${numbers.join("、")}条`,
    en: `${numbers.length === 1 ? "Entry" : "Entries"} ${numbers.join(", ")}`,
  }),
  authors: {
    zh: "除报纸版面上的三篇文章外，文章署名没有收录；原文有署名的，引用时请补上。",
    en: "Apart from the three articles of the newspaper page, bylines were not recorded; where a document has one, add it.",
  },
  lead: {
    zh: "先列所据文献，再列本站这一条。方括号里的日期是本项目核对之日，请改成您自己查阅之日。",
    en: "First the documents it rests on, then this site’s own entry. The day of access is the day on which we checked the figures; replace it with the day you read them.",
  },
  otherStyles: {zh: "其他格式", en: "Other styles"},
  copy: {zh: "复制", en: "Copy"},
  copyOf: (style: string): Text => ({zh: `复制：${style}`, en: `Copy: ${style}`}),
  save: (ending: string): Text => ({zh: `下载.${ending}`, en: `Download .${ending}`}),
  copied: (style: string): Text => ({zh: `已复制：${style}。`, en: `Copied: ${style}.`}),
  byHand: {
    zh: "浏览器不允许本页写入剪贴板。文字已选中，请按Ctrl+C（苹果电脑按⌘C）。",
    en: "The browser did not let this page write to the clipboard. The text is selected: press Ctrl+C, or ⌘C on a Mac.",
  },
  saved: (name: string): Text => ({zh: `已存：${name}`, en: `Saved: ${name}`}),
  style: {zh: "格式", en: "Style"},
  what: {zh: "引用什么", en: "What to cite"},
  parts: {
    both: {zh: "文献和本站条目", en: "Documents and this site"},
    sources: {zh: "只列文献", en: "Documents only"},
    entry: {zh: "只列本站条目", en: "This site only"},
  },
  text: {zh: "引文", en: "Citation"},
  panels: (n: number): Text => ({
    zh: `${n}个面板，来源合并去重`,
    en: `${n === 1 ? "One panel" : `${n} panels`}, each source once`,
  }),
  none: {zh: "这里还没有面板可引用。", en: "There is no panel here to cite yet."},
  citeSources: {zh: "引用所列来源…", en: "Cite its sources…"},
} as const;
