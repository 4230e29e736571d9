/** The types of the content. Everything a reader sees is one of these, or is worked out from them. */

export const langs = ["zh", "en"] as const;
export type Lang = (typeof langs)[number];
export const isLang = (text: string): text is Lang => langs.some((lang) => lang === text);

/** The same thing in every language; leaving one out does not compile. */
export type Localized<T> = Readonly<Record<Lang, T>>;
export type Text = Localized<string>;

/** A subject that readers filter by. */
export interface Theme {
  name: Text;
}

export type Day = `${number}-${number}-${number}`;
export type Moment = `${number}` | `${number}-${number}` | `${number}-Q${1 | 2 | 3 | 4}` | Day;

/** ISO 8601: 2024 (a flow), 2024-12-31 (a stock), 2025-01/2025-07 (an interval). */
export type Period = Moment | `${Moment}/${Moment}`;

/** A document that we cite. */
export interface Source {
  publisher: Text;
  /** As printed, in the document’s own language; null where our copy does not show it. */
  title: string | null;
  /** null: not printed in the copy we have. */
  published: Moment | null;
  /** null: seen only as a copy; we name the publisher and link nothing. */
  url: string | null;
  /** page: the newspaper page itself; original: read at the publisher’s own address; copy: read elsewhere. */
  seen: "page" | "original" | "copy";
}

/** Where in the document: an article and text block of the newspaper page, or the body of a web page. */
export type Locator = {article: ArticleId; paragraph: number} | "body";

export type ArticleId = "dialogue" | "design" | "youth";

/** Ties a figure to the words that state it. */
export interface Citation<SourceId extends string = string> {
  source: SourceId;
  at: Locator;
  /** The few words to look for, verbatim, at most 30 characters; null where we kept the number but not its words. */
  cue: string | null;
}

interface Stated<SourceId extends string = string> {
  /** Who or where. */
  subject: Text;
  /** What is counted, without the number. */
  label: Text;
  /** null: the source does not say. */
  period: Period | null;
  /** Of what: the whole of a share, the sample of a survey, the year of an index. */
  base?: Text;
  /** A target or a forecast; otherwise observed. */
  status?: "target";
  cite: Citation<SourceId>;
  /** Further sources that print the same. */
  also?: readonly SourceId[];
  /** Required for whatever is less than well established; shown wherever the figure is. */
  doubt?: Text;
}

/** What kind of statement the words make about a magnitude. */
export type Claim = "exact" | "about" | "nearly" | "more-than" | "at-least" | "up-to";

/** A number with a magnitude; it can be drawn on an axis. */
export interface Measure<SourceId extends string = string> extends Stated<SourceId> {
  is: Claim;
  /** In the base unit: 8.9e11, not 8900亿. */
  value: number;
  unit: UnitId;
  /** Decimals to keep, only when the source prints a trailing zero. */
  decimals?: number;
  /** 达, 高达: an exact value whose wording is kept; it is not an upper bound. */
  wording?: "reaches";
}

/** A place in an order; it can be said, but not drawn on an axis. */
export interface Rank<SourceId extends string = string> extends Stated<SourceId> {
  is: "ordinal";
  value: number;
  /** Among what. */
  base: Text;
  /** What a place is called; plain “第三” where absent. */
  as?: "tier" | "first";
}

/** Things named in their printed order; their number is the length of the list. */
export interface Listing<SourceId extends string = string> extends Stated<SourceId> {
  is: "list";
  items: readonly Text[];
  unit: UnitId;
}

/** A name made of digits, such as 33618: to be spelled out, never measured. */
export interface Code<SourceId extends string = string> extends Stated<SourceId> {
  is: "code";
  value: string;
}

/** When something happened or is due. */
export interface Dated<SourceId extends string = string> extends Stated<SourceId> {
  is: "date";
  value: Moment;
  period: Period;
}

export type Figure<SourceId extends string = string> =
  Measure<SourceId> | Rank<SourceId> | Listing<SourceId> | Code<SourceId> | Dated<SourceId>;

/** Zero or more characters after the number in Chinese; singular and plural in English. */
export interface Unit {
  zh: string;
  en: readonly [one: string, many: string];
}

export type UnitId = keyof typeof units;

/** Every unit. Amounts are stored in the unit itself (yuan, not 亿元). */
export const units = {
  percent: {zh: "%", en: ["%", "%"]},
  yuan: {zh: "元", en: ["yuan", "yuan"]},
  point: {zh: "分", en: ["point", "points"]},
  year: {zh: "年", en: ["year", "years"]},
  minute: {zh: "分钟", en: ["minute", "minutes"]},
  time: {zh: "次", en: ["time", "times"]},
  department: {zh: "个部门", en: ["department", "departments"]},
  measure: {zh: "条举措", en: ["measure", "measures"]},
  area: {zh: "个方面", en: ["area", "areas"]},
  aspect: {zh: "个方面", en: ["aspect", "aspects"]},
  idea: {zh: "点", en: ["point", "points"]},
  chain: {zh: "条链", en: ["chain", "chains"]},
  direction: {zh: "个向度", en: ["direction", "directions"]},
  dimension: {zh: "个维度", en: ["dimension", "dimensions"]},
  group: {zh: "组指标", en: ["indicator group", "indicator groups"]},
  indicator: {zh: "项指标", en: ["indicator", "indicators"]},
  questionnaire: {zh: "份问卷", en: ["questionnaire", "questionnaires"]},
  city: {zh: "个城市", en: ["city", "cities"]},
  district: {zh: "个区县", en: ["district or county", "districts and counties"]},
  institution: {zh: "家机构", en: ["institution", "institutions"]},
  company: {zh: "家公司", en: ["company", "companies"]},
  bank: {zh: "家银行", en: ["bank", "banks"]},
  business: {zh: "家经营主体", en: ["business", "businesses"]},
  loan: {zh: "笔贷款", en: ["loan", "loans"]},
  centre: {zh: "家设计中心", en: ["design centre", "design centres"]},
  institute: {zh: "家研究院", en: ["institute", "institutes"]},
  field: {zh: "个领域", en: ["field", "fields"]},
  highland: {zh: "个高地", en: ["highland", "highlands"]},
  zone: {zh: "项定位", en: ["designation", "designations"]},
  cluster: {zh: "个产业集群", en: ["industry cluster", "industry clusters"]},
  grip: {zh: "个“抓”", en: ["grip", "grips"]},
  tier: {zh: "档", en: ["tier", "tiers"]},
  link: {zh: "个环节", en: ["link", "links"]},
  standard: {zh: "条标准", en: ["standard", "standards"]},
  season: {zh: "季", en: ["season", "seasons"]},
  track: {zh: "条路径", en: ["track", "tracks"]},
  feature: {zh: "个特征", en: ["feature", "features"]},
  end: {zh: "端", en: ["end", "ends"]},
  show: {zh: "场", en: ["performance", "performances"]},
  visit: {zh: "人次", en: ["visit", "visits"]},
  person: {zh: "人", en: ["person", "people"]},
  circle: {zh: "个生活圈", en: ["life circle", "life circles"]},
  community: {zh: "个社区", en: ["community", "communities"]},
  neighbourhood: {zh: "个小区", en: ["neighbourhood", "neighbourhoods"]},
  task: {zh: "项任务", en: ["task", "tasks"]},
  document: {zh: "个文件", en: ["document", "documents"]},
} as const satisfies Record<string, Unit>;
