/** The interface’s own words, in both languages. */
import {ordinal, quantity} from "../data/format.ts";
import type {Text, UnitId} from "../data/schema.ts";

export const say = {
  firstTier: {zh: "第一梯队", en: "First tier"},
  placesNotPublished: (from: number, to: number): Text => ({
    zh: `${ordinal(from, "zh")}至${ordinal(to, "zh")}：所见材料均未公布`,
    en: `${ordinal(from, "en")} to ${ordinal(to, "en")}: not published in anything we found`,
  }),
  notPublished: (who: string): Text => ({zh: `${who}：未公布`, en: `${who}: not published`}),
  remainder: {zh: "其余", en: "remainder"},
  boundNotStated: {zh: "上限未述", en: "upper end not stated"},
  notStated: {zh: "文中未给出", en: "not stated"},
  notSeen: {zh: "未见数据", en: "no figure found"},
  periodNotStated: {zh: "时点未给出", en: "date not stated"},
  target: {zh: "目标", en: "target"},
  base: (base: string): Text => ({zh: `分母：${base}`, en: `of ${base}`}),
  notDrawn: (value: number, unit: UnitId): Text => ({
    zh: `${quantity(value, unit, "zh")}，不逐一画点`,
    en: `${quantity(value, unit, "en")}, not drawn one by one`,
  }),
  gap: {zh: "缺", en: "gap"},
} as const;
