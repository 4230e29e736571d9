/** What readers are told about the copy for times without a network. */
import type {Text} from "../../data/schema.ts";

const megabytes = (bytes: number): string => String(Math.max(1, Math.round(bytes / 1e6)));

export const offlineWords = {
  // The page that stands in for one that is not kept
  title: {zh: "现在没有网络", en: "There is no network at the moment"},
  line: {
    zh: "这个页面还没有存在您的设备上。联网后再试一次就能看到；您的简报和设置都还在。",
    en: "This page is not kept on your device yet. It will open once you are connected again; your briefing and your settings are all there.",
  },
  here: {zh: "这些页面不用网络也能看", en: "These pages open without a network"},

  // The line at the foot of each page
  keeping: (kept: number, of: number): Text => ({
    zh: `正在存下离线副本：${of}个文件中已有${kept}个。`,
    en: `Keeping a copy for offline use: ${kept} of ${of} files.`,
  }),
  basics: {
    zh: "看板、搜索、简报和看过的页面可离线使用。",
    en: "The dashboard, the search, the briefing and the pages you have seen work offline.",
  },
  all: (bytes: number): Text => ({
    zh: `存下其余页面（约${megabytes(bytes)} MB）`,
    en: `Keep the other pages too (about ${megabytes(bytes)} MB)`,
  }),
  full: {
    zh: "设备空间不够，其余页面没有存下。",
    en: "There is not enough room on this device for the other pages.",
  },
  ready: (bytes: number | null): Text => ({
    zh: `可离线使用${bytes === null ? "" : `（占约${megabytes(bytes)} MB）`}。`,
    en: `Works offline${bytes === null ? "" : ` (takes about ${megabytes(bytes)} MB)`}.`,
  }),
  clear: {zh: "清除离线副本", en: "Delete the offline copy"},
  cleared: {
    zh: "离线副本已清除，不会再自动存下。",
    en: "The offline copy has been deleted and will not be made again by itself.",
  },
  again: {zh: "重新存下", en: "Keep it again"},

  // A new version
  newVersion: {zh: "新版已备好。", en: "A new version is ready."},
  use: {zh: "现在换用", en: "Use it now"},
  later: {zh: "以后再说", en: "Later"},
  elsewhere: {
    zh: "另一个标签页已换用新版；本页仍是旧版，可以接着用。",
    en: "Another tab has moved to the new version; this page is still the earlier one and goes on working.",
  },
  reload: {zh: "重新载入本页", en: "Reload this page"},

  // A file that cannot be handed over
  notKept: {
    zh: "现在没有网络，这个文件也没有存在您的设备上。",
    en: "There is no network, and this file is not kept on your device.",
  },
} as const;
