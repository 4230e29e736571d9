/** The words of the briefing page, in both languages. */
import type {Text} from "../../data/schema.ts";
import {cleaned} from "../cleaned.ts";

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** A name from outside, as a sentence of ours can quote it. */
const short = (name: string, most = 40): string => {
  const all = [...cleaned(name).replace(/\s+/g, " ")];
  return all.length > most ? `${all.slice(0, most).join("")}…` : all.join("");
};

/** Where something is wrong in a briefing that was read. */
export const places = {
  whole: {zh: "整体", en: "the whole"},
  fields: {
    schema: {zh: "格式标记", en: "the mark of the format"},
    title: {zh: "标题", en: "the title"},
    lang: {zh: "语言", en: "the language"},
    light: {zh: "明暗", en: "light or dark"},
    orientation: {zh: "纸张方向", en: "the orientation"},
    entries: {zh: "面板列表", en: "the list of panels"},
  },
  entry: (n: number, part: "note" | "panel" | "version" | null): Text => {
    const parts = {
      note: {zh: "的备注", en: ", its note"},
      panel: {zh: "的编号", en: ", its id"},
      version: {zh: "的版本", en: ", its version"},
    };
    return {zh: `第${n}个面板${part ? parts[part].zh : ""}`, en: `panel ${n}${part ? parts[part].en : ""}`};
  },
} as const;

/** What is wrong with a briefing that was read. */
export const wrongs = {
  at: (where: Text, what: Text): Text => ({zh: `${where.zh}：${what.zh}`, en: `${where.en}: ${what.en}`}),
  long: (most: number): Text => ({zh: `太长，最多${most}`, en: `too long, at most ${most}`}),
  unknown: (name: string): Text => ({
    zh: `多了不认识的一项“${short(name)}”`,
    en: `an unknown item, “${short(name)}”`,
  }),
  twice: {zh: "同一个面板出现了两次", en: "the same panel stands there twice"},
  foreign: {zh: "不是本看板的简报，或来自更新的版本", en: "not a briefing of this dashboard, or of a later version"},
  missing: {zh: "缺失，或类型不对", en: "missing, or of the wrong kind"},
  value: {zh: "不是可用的值", en: "not a value that can be used"},
  huge: {zh: "文件太大，不可能是简报", en: "the file is too large to be a briefing"},
  notJson: (line: number | null): Text => ({
    zh: `不是完整的JSON文本${line ? `，到第${line}行读不下去` : ""}`,
    en: `not a complete JSON text${line ? `; it breaks off in line ${line}` : ""}`,
  }),
} as const;

/** What is wrong with a link. */
export const linkWrongs = {
  long: {zh: "链接太长，不像是从这里生成的。", en: "It is longer than any link made here."},
  damaged: {
    zh: "链接不完整或被改动过，常见原因是聊天软件把长链接截断了。请对方改发简报文件。",
    en: "It is incomplete or was altered; chat programs often cut long links. Ask for the briefing as a file instead.",
  },
  foreign: {zh: "它来自更新的版本，这一版读不了。", en: "It comes from a later version, which this one cannot read."},
  wrong: (what: Text): Text => ({zh: `其中有误：${what.zh}。`, en: `Something in it is wrong: ${what.en}.`}),
} as const;

export const words = {
  title: {zh: "简报", en: "Briefing"},
  lead: {
    zh: "挑几个面板，排好次序，写上标题和备注，导出成可以直接交出去的Word、PPT或PDF。每个数字都带着出处。",
    en: "Pick panels, put them in order, add a title and notes, and export a Word report, slides or a PDF that can be handed on as it is. Every figure keeps its source.",
  },
  kept: {zh: "只存在这个浏览器里，不上传。", en: "Kept in this browser only; nothing is uploaded."},
  needsScript: {
    zh: "编排简报要用到脚本，而这个浏览器没有运行脚本。请打开脚本后再来；看板上每个面板的图和文件不靠脚本也能保存。",
    en: "Arranging a briefing needs scripts, which this browser does not run. Allow them and come back; the pictures and files of each panel can be saved from the dashboard without.",
  },
  reading: {zh: "正在读取简报…", en: "Reading the briefing…"},

  // The form
  settings: {zh: "标题与版式", en: "Title and layout"},
  briefingTitle: {zh: "简报标题", en: "Title of the briefing"},
  titleHint: {zh: "不写则用默认标题", en: "Left empty, a plain title stands in"},
  lang: {zh: "简报语言", en: "Language of the briefing"},
  langs: {zh: {zh: "中文", en: "Chinese"}, en: {zh: "英文", en: "English"}},
  light: {zh: "图的底色", en: "Background"},
  lights: {light: {zh: "浅色", en: "Light"}, dark: {zh: "深色", en: "Dark"}},
  orientation: {zh: "纸张方向", en: "Paper"},
  orientations: {portrait: {zh: "竖版", en: "Portrait"}, landscape: {zh: "横版", en: "Landscape"}},

  // The list
  entries: (n: number): Text => ({zh: `面板（${n}）`, en: `Panels (${n})`}),
  orderHint: {
    zh: "拖动左侧的手柄排序；用键盘时，按手柄上的上下方向键，或在条目里按 Alt＋上下方向键。",
    en: "Drag a handle to change the order. With the keyboard, press the up and down arrows on a handle, or Alt with an arrow anywhere in the item.",
  },
  handle: (title: string, n: number, of: number): Text => ({
    zh: `移动“${title}”，现在是第${n}个，共${of}个`,
    en: `Move “${title}”, now ${n} of ${of}`,
  }),
  up: (title: string): Text => ({zh: `上移：${title}`, en: `Move up: ${title}`}),
  down: (title: string): Text => ({zh: `下移：${title}`, en: `Move down: ${title}`}),
  remove: {zh: "移除", en: "Remove"},
  removeOf: (title: string): Text => ({zh: `移除：${title}`, en: `Remove: ${title}`}),
  moved: (title: string, n: number, of: number): Text => ({
    zh: `“${title}”移到了第${n}个，共${of}个`,
    en: `“${title}” is now ${n} of ${of}`,
  }),
  note: {zh: "备注", en: "Note"},
  noteOf: (title: string): Text => ({zh: `备注：${title}`, en: `Note: ${title}`}),
  noteHint: {zh: "写在图下面，注明是您自己的话", en: "Set under the chart and marked as your own words"},
  letters: (n: number, most: number): Text => ({zh: `${n}／${most}字`, en: `${n} of ${most} characters`}),
  changed: {
    zh: "加入之后，这个面板的内容改过。预览和导出用的是现在的内容，请再核对一遍备注。",
    en: "The content of this panel has changed since it was added. Preview and export show it as it is now; check that your note still fits.",
  },
  takePresent: {zh: "采用现在的版本", en: "Take the present version"},
  withdrawn: {
    zh: "这个面板已从看板撤下，导出时略去；您的备注仍留在这里。",
    en: "This panel has been withdrawn from the dashboard and is left out of exports; your note stays here.",
  },
  withdrawnTitle: (id: string): Text => ({zh: `已撤下的面板（${id}）`, en: `Withdrawn panel (${id})`}),
  clear: {zh: "全部清空", en: "Clear all"},
  emptyTitle: {zh: "简报还是空的", en: "The briefing is empty"},
  empty: {
    zh: "从下面的列表挑选面板，或到看板上点“加入简报”；也可以打开以前存下的简报文件。",
    en: "Pick panels from the list below, or use “Add to briefing” on the dashboard; or open a briefing that you saved as a file.",
  },
  toDashboard: {zh: "到看板挑选", en: "Pick on the dashboard"},

  // Adding
  add: {zh: "添加面板", en: "Add panels"},
  find: {zh: "按标题或主题查找", en: "Find by title or theme"},
  noneFound: {zh: "没有符合的面板，换个词试试。", en: "No panel fits; try another word."},
  full: {zh: "简报已到上限，先移除几个再添加。", en: "The briefing is full; remove a panel before adding another."},

  // Undo
  undo: {zh: "撤销", en: "Undo"},
  dismiss: {zh: "知道了", en: "Dismiss"},
  removed: (title: string): Text => ({zh: `已移除“${title}”`, en: `Removed “${title}”`}),
  cleared: (n: number): Text => ({zh: `已清空${n}个面板`, en: `Cleared ${count(n, "panel", "panels")}`}),
  replaced: {zh: "已换成打开的简报", en: "Your briefing was replaced by the one opened"},
  undone: {zh: "已撤销", en: "Undone"},

  // Another tab
  elsewhere: {
    zh: "另一个标签页改动了简报，这里已跟上。",
    en: "Another tab has changed the briefing; this one has followed.",
  },
  removedElsewhere: (titles: readonly string[]): Text => ({
    zh: `另一个标签页移除了${titles.map((title) => `“${title}”`).join("、")}`,
    en: `Another tab removed ${titles.map((title) => `“${title}”`).join(", ")}`,
  }),
  noteElsewhere: (title: string): Text => ({
    zh: `另一个标签页改写了“${title}”的备注；撤销可换回这里的`,
    en: `Another tab rewrote the note on “${title}”; Undo brings back the one from here`,
  }),
  bothNote: (title: string): Text => ({
    zh: `两个标签页同时改了“${title}”的备注，两份都留着，请看一看`,
    en: `Two tabs changed the note on “${title}” at once; both texts were kept, please look through them`,
  }),
  bothTitle: {
    zh: "两个标签页同时改了标题，两份都留着，请看一看",
    en: "Two tabs changed the title at once; both texts were kept, please look through them",
  },

  // Keeping
  denied: {
    zh: "浏览器不让本页存东西，关掉页面简报就没有了。请存成文件，或分享成链接。",
    en: "This browser lets the page keep nothing: the briefing is gone when the page is closed. Save it to a file or share it as a link.",
  },
  storageFull: {
    zh: "浏览器的存储放不下了，最近的改动没有存住。请把简报存成文件。",
    en: "The browser’s storage has no room: the latest changes are not kept. Save the briefing to a file.",
  },
  damaged: (what: Text): Text => ({
    zh: `以前存下的简报读不出来（${what.zh}），已另外放好，没有丢。`,
    en: `A briefing kept earlier cannot be read (${what.en}). It has been put aside and is not lost.`,
  }),
  takeAside: {zh: "下载原文", en: "Download its text"},
  forgetAside: {zh: "删除", en: "Delete it"},

  // Files and links
  file: {zh: "存取与分享", en: "Save and share"},
  save: {zh: "存成文件", en: "Save to a file"},
  open: {zh: "打开文件", en: "Open a file"},
  share: {zh: "复制分享链接", en: "Copy a link to share"},
  opened: (name: string): Text => ({zh: `已打开：${short(name, 80)}`, en: `Opened: ${short(name, 80)}`}),
  badFile: (name: string, what: Text): Text => ({
    zh: `“${short(name, 80)}”没能打开。${what.zh}。现有的简报没有动。`,
    en: `“${short(name, 80)}” could not be opened. ${what.en.charAt(0).toUpperCase()}${what.en.slice(1)}. The present briefing is unchanged.`,
  }),
  unreadableFile: {zh: "浏览器读不到这个文件", en: "the browser could not read the file"},
  copied: (length: number): Text => ({
    zh: `链接已复制（${length}个字符）。标题和备注都在链接里，拿到链接的人都能看到。`,
    en: `Link copied (${length} characters). The title and notes are in it, for anyone who has it.`,
  }),
  longLink: {
    zh: "有些聊天软件会截断长链接，发文件更稳妥。",
    en: "Some chat programs cut long links; a file is safer.",
  },
  copyByHand: {
    zh: "浏览器不让本页写剪贴板，请自己复制下面的链接：",
    en: "The browser does not let the page write to the clipboard; copy the link below yourself:",
  },
  linkField: {zh: "分享链接", en: "Link to share"},
  tooLongLink: {
    zh: "备注太多，链接装不下。请存成文件发给对方。",
    en: "The notes are too long for a link. Save the briefing to a file and send that.",
  },

  // A link that was opened
  sharedTitle: {zh: "别人分享的简报", en: "A shared briefing"},
  sharedLine: {
    zh: "下面是链接里的简报。可以收下，也可以只看、直接导出；您自己的简报没有动。",
    en: "This is the briefing in the link. Take it over, or only look at it and export it; your own is unchanged.",
  },
  take: {zh: "收下，换掉我的", en: "Take it over, in place of mine"},
  takeFirst: {zh: "收下", en: "Take it over"},
  keepOwn: {zh: "不要，留着我的", en: "Keep my own"},
  badLink: (what: Text): Text => ({
    zh: `链接里的简报打不开。${what.zh}您自己的简报没有动。`,
    en: `The briefing in the link cannot be opened. ${what.en} Your own is unchanged.`,
  }),
  untitled: {zh: "（无标题）", en: "(no title)"},

  // Preview
  preview: {zh: "分页预览", en: "Pages"},
  pages: (n: number): Text => ({zh: `共${n}页`, en: count(n, "page", "pages")}),
  drawing: {zh: "正在排版…", en: "Laying out…"},
  sheet: (n: number, of: number): Text => ({zh: `第${n}页，共${of}页`, en: `Page ${n} of ${of}`}),
  noPages: {zh: "加入面板后，这里会逐页显示成品。", en: "Once a panel is in, its pages are shown here."},
  print: {zh: "打印", en: "Print"},
  previewFailed: {
    zh: "预览没能排出来。请检查网络后再试；简报本身没有受影响。",
    en: "The pages could not be laid out. Check the network and try again; the briefing itself is unharmed.",
  },
  fontFailed: {
    zh: "预览的字体没能载入，此处的字形与导出的文件会有出入。",
    en: "The font of the preview did not load; letters here differ from those in the exported files.",
  },
  noGlyph: (chars: string): Text => ({
    zh: `PDF的字体里没有：${chars}。导出PDF前请改掉；Word和PPT不受影响。`,
    en: `The font of the PDF lacks ${chars}. Change this before exporting a PDF; Word and slides are not affected.`,
  }),

  // Export
  export: {zh: "导出", en: "Export"},
  formats: {
    docx: {zh: "Word报告", en: "Word report"},
    pptx: {zh: "PPT", en: "Slides"},
    pdf: {zh: "PDF", en: "PDF"},
    zip: {zh: "全部文件（ZIP）", en: "All files (ZIP)"},
  },
  making: (name: string): Text => ({zh: `正在生成${name}…`, en: `Making: ${name}…`}),
  cancel: {zh: "取消", en: "Cancel"},
  cancelled: {zh: "已取消，没有生成文件。", en: "Cancelled; no file was made."},
  made: (name: string): Text => ({zh: `已下载：${name}`, en: `Downloaded: ${name}`}),
  nothingToExport: {zh: "先加入至少一个面板，才能导出。", en: "Add at least one panel to export."},
  exportFailed: {
    zh: "文件没能生成。请检查网络后再试一次；换一种格式也许能成。",
    en: "The file could not be made. Check the network and try again, or take another format.",
  },
} as const;
