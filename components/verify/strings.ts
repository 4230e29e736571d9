/** The words of the page that checks files. */
import type {Text} from "../../data/schema.ts";
import type {Field} from "../export/compare.ts";
import type {DrawingState, RowState, Step, Trouble} from "./verdict.ts";

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

export const tell = {
  title: {zh: "核验文件", en: "Check a file"},
  footer: {zh: "核验存下的文件", en: "Check a saved file"},
  description: {
    zh: "把从本站存下的图或报告放到这里，逐个数字看它当时怎样、现在怎样，图有没有被改过。文件不会上传。",
    en: "Drop a chart or report saved from this site: see figure by figure what it said then and what stands now, and whether the picture was altered. Nothing is uploaded.",
  },
  lead: {
    zh: "一年前放进报告的图，如今还作数吗？把从本站存下的文件放到这里，就能逐个数字看它当时怎样、现在怎样。",
    en: "Does the chart that went into last year’s report still hold? Drop the file here and see, figure by figure, what it said then and what stands now.",
  },
  private: {
    zh: "文件不会上传：读取、比对、重画都在您的浏览器里进行。重画图时要用的字体和程序，只从本站取。",
    en: "Nothing is uploaded: reading, comparing and redrawing happen in your browser. The fonts and code for redrawing come from this site only.",
  },

  // Choosing
  drop: {zh: "把文件拖到本页任何地方", en: "Drop files anywhere on this page"},
  choose: {zh: "选择文件", en: "Choose files"},
  kinds: (bytes: number, files: number): Text => ({
    zh: `PNG、SVG、PDF、PPTX、DOCX、XLSX、CSV、JSON或装着它们的ZIP，一次至多${files}个，每个不超过${megabytes(bytes)} MB。也可以粘贴（Ctrl+V或⌘V）。`,
    en: `PNG, SVG, PDF, PPTX, DOCX, XLSX, CSV, JSON, or a ZIP of them; up to ${files} at a time, ${megabytes(bytes)} MB each. Pasting works too (Ctrl+V or ⌘V).`,
  }),
  release: {zh: "松开即核验", en: "Release to check"},
  noScript: {
    zh: "核验在您的浏览器里进行，需要启用JavaScript。没有它，也可以照图上印的地址打开面板，逐个数字对照。",
    en: "Checking runs in your browser and needs JavaScript. Without it, open the address printed in the picture and compare figure by figure.",
  },
  nothingPasted: {
    zh: "剪贴板里没有文件或图像。请先在文件夹里复制文件，再到这里粘贴。",
    en: "There is no file or image on the clipboard. Copy the file in its folder first, then paste it here.",
  },
  tooMany: (left: number, files: number): Text => ({
    zh: `一次至多核验${files}个文件，其余${left}个请稍后再放进来。`,
    en: `Up to ${files} files are checked at a time; please drop the other ${left} afterwards.`,
  }),

  // Progress
  results: {zh: "核验结果", en: "Results"},
  clear: {zh: "清空结果", en: "Clear results"},
  waiting: {zh: "等待核验", en: "Waiting"},
  steps: {
    reading: {zh: "正在读取…", en: "Reading…"},
    redrawing: {zh: "正在重画比对…", en: "Drawing it again to compare…"},
  } satisfies Record<Step, Text>,
  progress: (done: number, of: number, name: string): Text => ({
    zh: of > 1 ? `正在核验第${done + 1}个文件，共${of}个：${name}` : `正在核验：${name}`,
    en: of > 1 ? `Checking file ${done + 1} of ${of}: ${name}` : `Checking ${name}`,
  }),
  finished: (of: number): Text => ({
    zh: of > 1 ? `${of}个文件已核验，结果在下面。` : "核验完毕，结果在下面。",
    en: of > 1 ? `${of} files checked; the results are below.` : "Checked; the result is below.",
  }),
  fromClipboard: {zh: "剪贴板中的图像", en: "Image from the clipboard"},

  // Verdicts
  unchanged: {zh: "数字未变", en: "Figures unchanged"},
  asExported: {zh: "数字未变，图与导出时一致", en: "Figures unchanged, picture as exported"},
  tableAsExported: {zh: "数字未变，表与导出时一致", en: "Figures unchanged, table as exported"},
  changedCount: (n: number): Text => ({
    zh: `${n}个数字与今天不同`,
    en: many(n, "figure differs from today’s", "figures differ from today’s"),
  }),
  notOurs: {zh: "本站没有这个面板", en: "No such panel here"},
  forged: {zh: "记录自相矛盾", en: "The record contradicts itself"},
  alteredBadge: {zh: "图被改动过", en: "Picture altered"},
  noAnswer: {zh: "无法核验", en: "Cannot be checked"},
  content: {zh: "内容", en: "Content"},
  drawing: {zh: "图", en: "Picture"},
  allUnchanged: {
    zh: "文件记录里的每个数字都与本站今天的数据相同。",
    en: "Every figure in the file’s record is the same as in today’s data.",
  },
  someChanged: {
    zh: "文件记录里有的数字与本站今天的数据不同，见下表。引用之前，请打开面板核对。",
    en: "Some figures in the file’s record are not what the site has today; the table shows which. Open the live panel before quoting them.",
  },
  wordingChanged: {
    zh: "数字都没有变；面板上的标题、说明或画法配置后来改过。",
    en: "The figures are the same; the title, the text or the layout around them has changed since.",
  },
  notOursLine: {
    zh: "记录里的面板，本站现在没有：可能已撤下，也可能从来不是本站的。",
    en: "The site has no panel of this name now: it was withdrawn, or was never ours.",
  },
  forgedLine: {
    zh: "记录写着今天的内容版本号，内容却与今天不同，这两样不会同时出自本站：记录被人改写过。请以今天的数据为准。",
    en: "The record bears the version number of today’s content, yet its content is another. The site never writes both, so someone has edited the record. Rely on today’s figures.",
  },
  damagedLine: {
    zh: "文件不完整或已损坏，但记录还读得出；以下比对的是这份记录。请重新取得原文件。",
    en: "The file is incomplete or damaged, but its record can still be read; that is what is compared below. Please fetch the original again.",
  },
  zipLine: {
    zh: "压缩包里的文件只比对记录。要知道图有没有改过，请解压后把图单独放进来。",
    en: "Of the files inside, only the records are compared. To see whether a picture was altered, unpack the archive and drop the picture here.",
  },
  file: {zh: "文件", en: "File"},
  drawings: {
    "as-exported": {
      zh: "与导出时一致：用今天的数据和记录里的样式重画，每个字节都与此文件相同。",
      en: "As exported: drawn again from today’s data in the recorded style, every byte is the same as in this file.",
    },
    repacked: {
      zh: "图面与今天重画的完全相同，但文件里的附带信息重新写过：可能是软件保存时改的，也可能是人改的。数字请以下表为准。",
      en: "The picture is exactly the one drawn again today, but the information beside it was written anew, by a program on saving or by someone. For the figures, trust the table.",
    },
    "other-fonts": {
      zh: "线条、文字和位置与今天重画的完全相同，只有文件自带的字形不同：本站换过字体时会这样，有人换过字形也会这样。数字请以下表为准。",
      en: "Lines, words and places are exactly those drawn again today; only the glyphs inside the file are others. That happens when our fonts have changed, and also when someone exchanged them. For the figures, trust the table.",
    },
    altered: {
      zh: "导出之后改动过：照记录重画的图与它不同。图上的数字不可信，请以下表和现在的面板为准。",
      en: "Altered since it was exported: the picture drawn again from its record is another. Do not trust the numbers in it; go by the table and the live panel.",
    },
    resized: {
      zh: "无法比较图面：图的像素尺寸与导出时不同，多半被缩放或裁剪过。数字仍逐个比对，见下表。",
      en: "The picture cannot be compared: it has another size in pixels than when it was exported, so it was most likely scaled or cropped. The figures are compared all the same, below.",
    },
    "drawing-changed": {
      zh: "无法比较图面：内容或画法在它导出之后已经更新，今天重画必然不同。数字仍逐个比对，见下表。",
      en: "The picture cannot be compared: our content or drawing has changed since it was exported, so drawing it today gives another. The figures are compared all the same, below.",
    },
    "not-drawn": {
      zh: "无法比较图面：记录没有写明这张图是怎样画的。数字仍逐个比对，见下表。",
      en: "The picture cannot be compared: the record does not say how it was drawn. The figures are compared all the same, below.",
    },
    "record-only": {
      zh: "这类文件只比对记录，不比对正文：文件里的文字、图和表可能被编辑过，本页看不出来。",
      en: "In files of this kind only the record is compared. Their text, pictures and tables may have been edited, which this page cannot see.",
    },
    failed: {
      zh: "没能重画，所以图面未作比较：可能是网络中断，也可能是浏览器内存不足。请再试一次；数字的比对不受影响。",
      en: "It could not be drawn again here, so the picture was not compared: the network may have failed, or the browser may be short of memory. Try again; the comparison of figures is not affected.",
    },
  } satisfies Record<DrawingState, Text>,

  tables: {
    "as-exported": {
      zh: "与导出时一致：用今天的数据重新生成，每个字节都与此文件相同。",
      en: "As exported: made again from today’s data, every byte is the same as in this file.",
    },
    altered: {
      zh: "与今天重新生成的不同：可能有人改过单元格，也可能只是表格软件重新保存过，本页分不清。数字请以下表为准。",
      en: "Not the same as the file made again today: someone may have edited a cell, or a spreadsheet may only have saved it anew; the page cannot tell. For the figures, trust the table.",
    },
    "drawing-changed": {
      zh: "无法比较正文：内容在它导出之后已经更新，今天生成的必然不同。数字仍逐个比对，见下表。",
      en: "The rest of the file cannot be compared: our content has changed since it was exported, so the one made today is another. The figures are compared all the same, below.",
    },
    "not-drawn": {
      zh: "无法比较正文：记录里的面板不止一个，或者没有。数字仍逐个比对，见下表。",
      en: "The rest of the file cannot be compared: its record names several panels, or none. The figures are compared all the same, below.",
    },
    failed: {
      zh: "没能重新生成，所以正文未作比较：可能是网络中断。请再试一次；数字的比对不受影响。",
      en: "It could not be made again here, so the rest of the file was not compared: the network may have failed. Try again; the comparison of figures is not affected.",
    },
  } satisfies Partial<Record<DrawingState, Text>>,

  // Facts and table
  panel: {zh: "面板", en: "Panel"},
  language: {zh: "文件语言", en: "Language of the file"},
  languages: {zh: {zh: "中文", en: "Chinese"}, en: {zh: "英文", en: "English"}},
  checkedTo: {zh: "数据核对至", en: "Figures checked to"},
  version: {zh: "内容版本", en: "Version of the content"},
  look: {zh: "画法", en: "Drawn for"},
  lookWords: (purpose: string, dark: boolean, transparent: boolean, filter: string | null): Text => ({
    zh: [purpose, dark ? "深色" : "浅色", transparent && "透明底", filter !== null && `筛选：${filter}`]
      .filter(Boolean)
      .join("，"),
    en: [purpose, dark ? "dark" : "light", transparent && "transparent", filter !== null && `filter: ${filter}`]
      .filter(Boolean)
      .join(", "),
  }),
  titleNow: (title: string): Text => ({zh: `现在的标题：${title}`, en: `Its title now: ${title}`}),
  panelStates: {
    renamed: {zh: "现在并入另一面板", en: "now part of another panel"},
    withdrawn: {zh: "面板已撤下", en: "the panel has been withdrawn"},
    unknown: {zh: "不是本站的面板", en: "not a panel of ours"},
  },
  thenNow: (then: string, now: string): Text => ({
    zh: `当时${then}，现在${now}`,
    en: `then ${then}, now ${now}`,
  }),
  same: (then: string): Text => ({zh: `${then}，至今相同`, en: `${then}, the same today`}),
  open: {zh: "打开现在的面板", en: "Open the live panel"},
  openOther: {zh: "English version", en: "中文版"},
  figure: {zh: "数字", en: "Figure"},
  then: {zh: "文件里（当时）", en: "In the file (then)"},
  now: {zh: "本站（现在）", en: "On this site (now)"},
  state: {zh: "比对", en: "Comparison"},
  states: {
    unchanged: {zh: "未变", en: "Unchanged"},
    changed: {zh: "已变", en: "Changed"},
    withdrawn: {zh: "已撤下，或不是本站的", en: "Withdrawn, or not ours"},
    left: {zh: "数字未变，面板已不再画它", en: "Stands, but its panel no longer shows it"},
    added: {zh: "后来新增", en: "Added since"},
  } satisfies Record<RowState, Text>,
  fields: {
    value: {zh: "数值", en: "value"},
    words: {zh: "说法", en: "as stated"},
    name: {zh: "名称", en: "name"},
    base: {zh: "分母或口径", en: "base"},
    period: {zh: "时点", en: "period"},
    cue: {zh: "原话", en: "words as printed"},
    source: {zh: "出处", en: "source"},
    standing: {zh: "查证结果", en: "standing"},
    doubt: {zh: "存疑", en: "doubt"},
    by: {zh: "谁说的", en: "who says so"},
  } satisfies Record<Field, Text>,
  fieldChange: (field: string, then: string, now: string): Text => ({
    zh: `${field}：当时${then}，现在${now}`,
    en: `${field}: then ${then}, now ${now}`,
  }),
  tableOf: (title: string): Text => ({zh: `逐个数字比对：${title}`, en: `Figure by figure: ${title}`}),
  rows: (n: number, different: number): Text => ({
    zh: different > 0 ? `逐个数字：${n}项，${different}项不同` : `逐个数字：${n}项，全部相同`,
    en:
      different > 0
        ? `Figure by figure: ${different} of ${many(n, "item", "items")} differ`
        : `Figure by figure: ${many(n, "item", "items")}, all the same`,
  }),
  moreRows: (n: number): Text => ({zh: `还有${n}项未列出。`, en: `${n} more are not listed.`}),
  morePanels: (n: number): Text => ({zh: `还有${n}个面板未列出。`, en: `${n} more panels are not listed.`}),

  howTo: {zh: "怎样核对", en: "How to check it"},

  // When there is nothing to compare
  troubles: {
    empty: {
      zh: "文件是空的，里面什么也没有。可能下载没有完成，请重新取得。",
      en: "The file is empty. The download may not have finished; please fetch it again.",
    },
    "too-large": {
      zh: "文件太大，没有读取。从本站存下的文件都远小于这个上限；若它夹在大文件里，请先单独取出。",
      en: "The file is too large and was not read. Files saved from this site are far smaller; if it sits inside a larger one, take it out first.",
    },
    unreadable: {
      zh: "浏览器读不到它：可能是文件夹，也可能文件已被移走或没有权限。请选择文件本身。",
      en: "The browser cannot read it: it may be a folder, or have been moved, or be closed to you. Choose the file itself.",
    },
    "not-ours": {
      zh: "认不出这是哪一类文件。本页只读PNG、SVG、PDF、PPTX、DOCX、XLSX、CSV、JSON和ZIP；扩展名不算，看的是内容。",
      en: "This is no kind of file that the page knows. It reads PNG, SVG, PDF, PPTX, DOCX, XLSX, CSV, JSON and ZIP, by content and not by name.",
    },
    "no-record": {
      zh: "文件里没有本站的记录：它不是从本站存下的，或者记录在截图、压缩、转发时丢了。可以改用图上的地址和数字核对。",
      en: "There is no record of ours in the file: it was not saved from this site, or the record was lost to a screenshot, compression or forwarding. It can still be checked by the address and numbers it shows.",
    },
    "no-record-pasted": {
      zh: "粘贴来的图像没有记录：浏览器粘贴图像时只拿到像素，记录总会丢。若有原文件，请把文件本身拖进来；没有的话，可以改用图上的地址和数字核对。",
      en: "The pasted image has no record: pasting an image hands over its pixels only, and the record is always lost. If you have the file, drop the file itself; if not, it can still be checked by the address and numbers it shows.",
    },
    damaged: {
      zh: "读不下去：文件不完整、已损坏，或展开后大得不合常理。可能下载或传输中断过，请重新取得原文件。",
      en: "It cannot be read to its end: the file is incomplete, damaged, or grows beyond reason when unpacked. A download may have broken off; please fetch the original again.",
    },
    "bad-record": {
      zh: "文件里有一份自称本站的记录，但它不成样子，读不出面板和数字。它已损坏，或是别人写的；请不要据此引用。",
      en: "The file holds a record that claims to be ours, but no panel or figure can be read from it. It is damaged or was written by someone else; do not quote from it.",
    },
    newer: {
      zh: "记录出自本站更新的版本，这一版页面还不认得。请刷新本页再试；若仍如此，请照图上的地址打开面板对照。",
      en: "The record was written by a later version of this site than the page knows. Reload the page and try again; failing that, open the address in the picture and compare.",
    },
    "too-slow": {
      zh: "读取它用了太久，已经停下；其余文件不受影响。可以再试一次，或关掉别的页面后再试。",
      en: "It took too long and was stopped; other files are not affected. Try again, if need be with other pages closed.",
    },
    "not-loaded": {
      zh: "核对所用的程序没能载入，文件还没有读。请检查网络，再把文件放进来一次。",
      en: "The program that checks files did not load; the file was not read. Check the network and drop the file again.",
    },
    broke: {
      zh: "读取它时出了错，已经停下；其余文件不受影响。请再试一次；若总是这样，文件多半已损坏。",
      en: "Something went wrong while reading it; other files are not affected. Try again; if it keeps failing, the file is most likely damaged.",
    },
  } satisfies Record<Trouble, Text>,
  sizeIs: (bytes: number, most: number): Text => ({
    zh: `${megabytes(bytes)} MB，上限${megabytes(most)} MB。`,
    en: `${megabytes(bytes)} MB; the limit is ${megabytes(most)} MB.`,
  }),
} as const;
