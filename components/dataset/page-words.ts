/** The words of the page of the dataset, and of the sheet that explains its workbook. */
import type {Text} from "../../data/schema.ts";

export const pageWords = {
  title: {zh: "整个数据集，尽可取用", en: "The whole dataset, to take away"},
  lead: (figures: number, sources: number): Text => ({
    zh: `${figures}个数、${sources}份来源，连同说法类别、原话、出处和查证结果，全部在下面的文件里。每个文件的地址都不会改作他用。`,
    en: `${figures} figures and ${sources} sources, each figure with its kind of claim, its words, where they stand and how well it is established. No address below will ever mean anything else.`,
  }),
  state: (version: string, edition: string): Text => ({
    zh: `版本${version} · 数据核对至${edition}`,
    en: `Version ${version} · figures checked to ${edition}`,
  }),
  oneFile: {zh: "一次下载全部（ZIP）", en: "Everything in one file (ZIP)"},
  workbook: {zh: "Excel工作簿", en: "Excel workbook"},
  files: {zh: "文件", en: "Files"},
  file: {zh: "文件", en: "File"},
  holds: {zh: "内容", en: "Holds"},
  size: {zh: "大小", en: "Size"},
  kilobytes: (n: string): Text => ({zh: `${n} KB`, en: `${n} KB`}),
  sameNames: {
    zh: "两种语言在同一个文件里：字段名以_zh、_en结尾。CSV是UTF-8，没有字节顺序标记。如果用Excel双击打开CSV出现乱码，请改用工作簿。version.json里有每个文件的字节数和SHA-256。",
    en: "Both languages are in the same files: names of fields end in _zh and _en. CSV is UTF-8 without a byte order mark; if Excel garbles it, use the workbook. version.json has the bytes and the SHA-256 of every file.",
  },
  kinds: {
    "dataset.zip": {
      zh: "数据包：全部CSV、说明、JSON及其模式",
      en: "The package: all CSV files, their description, the JSON and its schema",
    },
    "dataset.xlsx": {
      zh: "工作簿：每表一页，首页解释字段",
      en: "Workbook: one sheet per table; the first explains the fields",
    },
    "dataset.json": {zh: "全部内容，以代码为键", en: "Everything, keyed by id"},
    "schema.json": {zh: "dataset.json的JSON Schema（2020-12）", en: "JSON Schema (2020-12) of dataset.json"},
    "datapackage.json": {
      zh: "Frictionless数据包说明：字段、类型、主键、外键、空缺代码",
      en: "Frictionless Data Package: fields, types, keys, codes for what is missing",
    },
    "version.json": {zh: "版本，各文件的字节数和SHA-256", en: "The version; bytes and SHA-256 of each file"},
    "changes.xml": {zh: "改动订阅（Atom，中文）", en: "Feed of changes (Atom, Chinese)"},
    "changes.en.xml": {zh: "改动订阅（Atom，英文）", en: "Feed of changes (Atom, English)"},
  },
  examples: {zh: "怎么取用", en: "How to get at it"},
  putAddress: {
    zh: "把代码里的https://… 换成浏览器地址栏里本站的网址。",
    en: "Put the address of this site, as your browser shows it, where the code says https://….",
  },
  copy: {zh: "复制代码", en: "Copy code"},
  copyOf: (name: string): Text => ({zh: `复制代码：${name}`, en: `Copy code: ${name}`}),
  claimsLine: {
    zh: "“超过”一个数和正好这个数不是一回事。每个数都写明原话说到哪一步；“超过”“以上”来源没有给出上限，不能相加，也不能当确数比较。",
    en: "“More than” a number is not that number. Each figure says how far its words go: “more than” and “at least” come with no stated upper bound and are not to be added up or compared as if exact.",
  },
  code: {zh: "代码", en: "Code"},
  meaning: {zh: "意思", en: "Meaning"},
  missingLine: {
    zh: "空缺从不表示零。CSV和工作簿里写代码；JSON里值为null，原因写在该条的missing里（不适用的除外）。",
    en: "A gap never means zero. The CSV files and the workbook give a code; in JSON the value is null and the reason is under “missing”, unless the field does not apply.",
  },
  fieldsOf: (table: string, n: number): Text => ({zh: `${table}：${n}个字段`, en: `${table}: ${n} fields`}),
  rows: (n: number): Text => ({zh: `${n}行`, en: n === 1 ? "1 row" : `${n} rows`}),
  required: {zh: "必有", en: "always there"},
  refers: (to: string): Text => ({zh: `取自${to}`, en: `one of ${to}`}),
  stable: {zh: "版本和地址", en: "Versions and addresses"},
  stableLines: [
    {
      zh: "版本是全部内容的SHA-256开头十六位：一个数、一句话、一处译文改了，版本就变；核对日期不算在内。",
      en: "The version is the first sixteen digits of a SHA-256 of all content: change a figure, a word or a translation and it changes; the day of checking is not part of it.",
    },
    {
      zh: "代码不会改指他数，也不会再用。数和面板改了名，旧地址会转到新地址；撤下的保留原页并写明原因。",
      en: "An id never comes to mean another figure and is never used again. The old address of a renamed figure or panel leads on to the new one; a withdrawn one keeps its page, with the reason.",
    },
    {
      zh: "发表过的值都在记录里：改了哪个数、从什么改成什么、为什么，见各数自己的页面和改动订阅。",
      en: "Every value ever published is on record: which figure, from what to what, and why, stands on the figure’s own page and in the feed.",
    },
    {
      zh: "新字段和新文件只会加在末尾；原有字段的意思不变。",
      en: "New fields and files are added at the end; those that exist keep their meaning.",
    },
  ],
  feed: {zh: "订阅改动", en: "Feed of changes"},
  citing: {zh: "怎么引用", en: "How to cite"},
  citingLine: {
    zh: "引用一个数，先引它自己的来源：来源和原话在它的页面上，那里也有各种格式的引文。用了整个数据集，请写名称、版本、核对日期和本页地址：",
    en: "To quote a figure, cite its own source first: its page has the source, the words and citations in every style. Where the whole dataset was used, give its title, version, date of checking and the address of this page:",
  },
  dataset: {zh: "数据集", en: "Dataset"},
  table: {zh: "表", en: "Table"},
  field: {zh: "字段", en: "Field"},
  fields: {zh: "各表的字段", en: "Fields of the tables"},
  type: {zh: "类型", en: "Type"},
  means: {zh: "名称", en: "Title"},
  description: {zh: "说明", en: "Description"},
  rights: {zh: "权利", en: "Rights"},
  missing: {zh: "空缺代码", en: "Codes for what is missing"},
  claims: {zh: "说法类别", en: "Kinds of claim"},
  emptyCell: {zh: "（空）", en: "(empty)"},
} as const satisfies Record<string, Text | readonly Text[] | Record<string, Text> | ((...given: never[]) => Text)>;
