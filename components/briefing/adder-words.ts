/** The few words that every page carries; those of the briefing page are in strings.ts, loaded only there. */
import type {Text} from "../../data/schema.ts";

export const adderWords = {
  briefing: {zh: "简报", en: "Briefing"},
  add: {zh: "加入简报", en: "Add to briefing"},
  inIt: {zh: "已加入", en: "In briefing"},
  added: (n: number): Text => ({
    zh: `已加入简报，共${n}个面板。`,
    en: `Added to the briefing, now ${n} ${n === 1 ? "panel" : "panels"}.`,
  }),
  removed: {zh: "已从简报移除。", en: "Removed from the briefing."},
  undo: {zh: "撤销", en: "Undo"},
  open: {zh: "打开简报", en: "Open briefing"},
  full: {zh: "简报已到上限，没有加进去。", en: "The briefing is full; nothing was added."},
  unsaved: {
    zh: "浏览器不让本页存东西，换页后就没有了。",
    en: "This browser keeps nothing: it will be gone on the next page.",
  },
  damaged: {
    zh: "以前的简报读不出来，已另外放好，详见简报页。",
    en: "The earlier briefing could not be read and was put aside; see the briefing page.",
  },
  failed: {zh: "没能加入：请检查网络后再试。", en: "It could not be added. Check the network and try again."},
} as const;
