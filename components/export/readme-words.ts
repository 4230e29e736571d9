/** The words of the README in a ZIP. */
import type {Text} from "../../data/schema.ts";

export const readmeWords = {
  contents: (panels: number, files: number): Text => ({
    zh: `一、里面有什么：${panels}个面板，${files}个文件`,
    en: `1. What is in it: ${panels} ${panels === 1 ? "panel" : "panels"}, ${files} ${files === 1 ? "file" : "files"}`,
  }),
  sources: {zh: "各面板的来源，每个一行", en: "the sources of the panels, one a line"},
  panels: {zh: "二、面板、数据版本与网址", en: "2. Panels, versions of their data and addresses"},
  recordHead: {zh: "三、出处记在文件里", en: "3. Every file keeps its source"},
  record: [
    {
      zh: "每个文件都带一份记录：面板与数的编号、数值与说法、原话、来源、查证结果、语言、数据版本、网址、数据日期。",
      en: "Each carries a record: the ids of panel and figures, values with their claims, the words, the source, what was found behind them, language, version of the data, address and date.",
    },
    {
      zh: "PNG记在iTXt与XMP里；SVG记在metadata里；PDF记在XMP与文档属性里；Word、PowerPoint、Excel记在文档属性里；CSV逐行写明；JSON就是这份记录。",
      en: "PNG: iTXt and XMP. SVG: metadata. PDF: XMP and document information. Word, PowerPoint, Excel: document properties. CSV: in every row. JSON: the record itself.",
    },
  ] satisfies Text[],
  verifyHead: {zh: "四、怎样核实", en: "4. How to check a file"},
  verify: (address: string): Text => ({
    zh: `打开 ${address} ，把文件拖进去，就能看到它出自哪个面板、各数当时与现在是否一致。文件不会上传。`,
    en: `Open ${address} and drop the file there: it shows which panel it came from and whether each figure still stands. Nothing is uploaded.`,
  }),
  version: {zh: "数据版本", en: "Version"},
  sameVersion: {
    zh: "面板编号后的数据版本由内容算出：任何一个数、一句话变了，版本就变。",
    en: "The version after a panel’s id is computed from its content: it changes with any figure or word.",
  },
  columns: {
    zh: ["序号", "来源", "怎样见到", "网址", "用到它的面板"],
    en: ["No.", "Source", "How it was seen", "Address", "Panels that rest on it"],
  },
} as const;
