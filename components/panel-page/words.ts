/** The words of a panel’s own page. */
import type {Text} from "../../data/schema.ts";

export const page = {
  fullScreen: {zh: "全屏", en: "Full screen"},
  leave: {zh: "退出全屏", en: "Leave full screen"},
  entered: {zh: "已全屏；按Esc或右上角的按钮退出。", en: "Full screen; leave it with Escape or the button at the top."},
  left: {zh: "已退出全屏。", en: "You have left full screen."},
  figures: {zh: "面板上的数", en: "Figures in this panel"},
  proposals: {zh: "面板上的主张", en: "Proposals in this panel"},
  toldIn: {zh: "在哪里讲到", en: "Where it is told"},
  article: {zh: "文章", en: "Article"},
  theme: {zh: "主题", en: "Theme"},
  sources: {zh: "依据的来源", en: "What it rests on"},
  previous: {zh: "上一个面板", en: "Previous panel"},
  next: {zh: "下一个面板", en: "Next panel"},
  order: {zh: "上一个和下一个面板", en: "Previous and next panel"},
} as const satisfies Record<string, Text>;
