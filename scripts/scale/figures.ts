/** Made-up figures of every kind of claim, each with a cue that says what it says. */
import {quantity} from "../../data/format.ts";
import type {Citation, Claim, Figure, Listing, Measure, Moment, Period, Text, UnitId} from "../../data/schema.ts";
import {between, turn} from "./chance.ts";
import {city, marked} from "./names.ts";

/** What a figure needs to know of its place in the corpus. */
export interface Place {
  /** Its number among all figures. */
  i: number;
  /** The number of the city that it is about. */
  about: number;
  source: string;
  at: Citation["at"];
  /** Another source that prints the same, or none. */
  also: readonly string[];
  next: () => number;
}

const claims: readonly Claim[] = ["exact", "about", "nearly", "more-than", "at-least", "up-to"];
const claimed: Record<Claim, string> = {
  exact: "为",
  about: "约",
  nearly: "近",
  "more-than": "超过",
  "at-least": "不低于",
  "up-to": "不超过",
};
const amounts: readonly Text[] = [
  {zh: "合成贷款余额", en: "synthetic loans outstanding"},
  {zh: "合成零售总额", en: "synthetic retail sales"},
  {zh: "合成机构资产", en: "synthetic assets of lenders"},
];
const shares: readonly Text[] = [
  {zh: "合成居民占比", en: "synthetic share of residents"},
  {zh: "合成订单占比", en: "synthetic share of orders"},
];
const counts: readonly Text[] = [
  {zh: "合成金融公司", en: "synthetic finance companies"},
  {zh: "合成银行网点", en: "synthetic banks"},
];
const doubt = {zh: "合成数字，只为测量规模而造，没有来源。", en: "Made up to measure growth; there is no source."};

/** The year that the i-th figure of a panel is of. */
const yearOf = (i: number): Moment => `${2015 + (i % 10)}`;

/** One figure in six is doubted, so that doubts are shown everywhere. */
const doubted = (i: number) => (i % 6 === 5 ? {doubt} : {});

function stated({i, about, source, at, also}: Place, label: Text, cue: string, period: Period | null) {
  const cite = {source, at, cue};
  return {subject: city(about), label, period, cite, ...(also.length > 0 && {also}), ...doubted(i)};
}

function measured(place: Place, label: Text, value: number, unit: UnitId, is: Claim): Measure {
  // Sources are silent on the time now and then; columns need one, and those are of money.
  const period = place.i % 10 === 9 && unit === "percent" ? null : yearOf(place.i);
  const cue = `合成资料称${claimed[is]}${quantity(value, unit, "zh")}`;
  return {...stated(place, label, cue, period), is, value, unit};
}

/** A sum in yuan, to the hundredth of 亿. */
export function amount(place: Place, is: Claim = turn(claims, place.i)): Measure {
  const hundredths = between(place.next, 10_000, 899_999);
  return measured(place, turn(amounts, place.about), hundredths * 1e6, "yuan", is);
}

/** A part of a whole in per cent, with its base. */
export function share(place: Place): Measure & {unit: "percent"} {
  const is = turn(claims, place.i);
  const value = between(place.next, 20, 980) / 10;
  const base = {zh: `${city(place.about).zh}居民`, en: `residents of ${city(place.about).en}`};
  return {...measured(place, turn(shares, place.about), value, "percent", is), unit: "percent", base};
}

/** A number of companies; `value` where it must fit others. */
export const count = (place: Place, value: number = between(place.next, 2, 60), is: Claim = "exact"): Measure =>
  measured(place, turn(counts, place.about), value, "company", is);

/** How many cities were ranked. */
export const ranked = (place: Place, value: number): Measure =>
  measured(place, {zh: "合成参评城市", en: "synthetic cities assessed"}, value, "city", "exact");

/** A place among so many. */
export function rank(place: Place, value: number): Figure {
  const label = {zh: "合成指数位次", en: "place in a synthetic index"};
  const base = {zh: "合成参评城市", en: "synthetic cities assessed"};
  return {...stated(place, label, `合成资料称位列第${value}`, yearOf(place.i)), is: "ordinal", value, base};
}

/** Three to five names in an order. */
export function listing(place: Place): Listing {
  const items = Array.from({length: between(place.next, 3, 5)}, (_, i) => marked({zh: "名目", en: "item"}, i));
  const label = {zh: "合成名目", en: "synthetic items"};
  return {...stated(place, label, `合成资料列${items.length}项`, yearOf(place.i)), is: "list", items, unit: "link"};
}

/** A name made of digits. */
export function code(place: Place): Figure {
  const value = String(between(place.next, 1000, 99_999));
  const label = {zh: "合成代号", en: "synthetic code"};
  return {...stated(place, label, `合成代号“${value}”`, yearOf(place.i)), is: "code", value};
}

/** A day; those of one panel follow each other. */
export function date(place: Place): Figure {
  const [month, day] = [between(place.next, 1, 12), between(place.next, 1, 27)];
  const [mm, dd] = [month, day].map((part) => String(part).padStart(2, "0"));
  const value: Moment =
    `${Number(yearOf(place.i))}-${Number(mm) > 9 ? "" : "0"}${month}-${Number(dd) > 9 ? "" : "0"}${day}` as Moment;
  const label = {zh: "合成事件", en: "synthetic event"};
  return {...stated(place, label, `合成资料：${month}月${day}日`, value), is: "date", value, period: value};
}
