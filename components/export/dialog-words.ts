/** The words of the export dialogs. */
import type {Text} from "../../data/schema.ts";

export const dialog = {
  close: {zh: "关闭", en: "Close"},
  save: {zh: "保存", en: "Save"},
  copyImage: {zh: "复制图片", en: "Copy image"},
  cancel: {zh: "取消", en: "Cancel"},

  imageTitle: {zh: "图片尺寸与格式", en: "Image size and format"},
  purpose: {zh: "用途", en: "Purpose"},
  noRoom: {zh: "放不下：字会小于9磅", en: "too small: text under 9 pt"},
  format: {zh: "格式", en: "Format"},
  light: {zh: "底色", en: "Ground"},
  lights: {light: {zh: "浅色", en: "Light"}, dark: {zh: "深色", en: "Dark"}},
  transparent: {zh: "透明，不铺底", en: "Transparent"},
  size: {zh: "大小", en: "Size"},
  scale: {zh: "像素", en: "Pixels"},
  scaleOption: (ratio: number, width: number, height: number): Text => ({
    zh: `${ratio}倍：${width}×${height}`,
    en: `${ratio}×: ${width} × ${height}`,
  }),
  printed: (width: number, height: number): Text => ({
    zh: `300 dpi：${width}×${height}`,
    en: `300 dpi: ${width} × ${height}`,
  }),
  millimetres: (width: number, height: number): Text => ({
    zh: `印出${width}×${height}毫米`,
    en: `${width} × ${height} mm in print`,
  }),
  vector: {zh: "矢量，可任意放大", en: "vector, sharp at any size"},
  copyRefused: {
    zh: "浏览器没有让本页写入剪贴板。请改用“保存”，再把文件插入文档。",
    en: "The browser did not let this page write to the clipboard. Save the image instead and insert the file.",
  },
  drawing: {zh: "正在画预览…", en: "Drawing the preview…"},
  noPreview: {
    zh: "预览没能画出。仍可点“保存”；若保存也不行，请检查网络后再试。",
    en: "The preview could not be drawn. Save may still work; if not, check the network and try again.",
  },

  zipTitle: {zh: "打包导出", en: "Export as a ZIP"},
  zipPanels: (n: number): Text => ({
    zh: `看板上现有${n}个面板，打成一个ZIP；附说明和出处表。`,
    en: `The ${n === 1 ? "one panel" : `${n} panels`} now on the dashboard, in one ZIP with a README and a table of sources.`,
  }),
  zipFilter: (filter: string): Text => ({zh: `筛选：${filter}`, en: `Filter: ${filter}`}),
  zipNone: {
    zh: "筛选之下没有面板可导出。请先放宽筛选。",
    en: "The filter leaves no panel to export. Widen the filter first.",
  },
  each: {zh: "每个面板一份", en: "One for each panel"},
  together: {zh: "合成一份", en: "One for all"},
  deck: {zh: "PowerPoint，每页一个面板", en: "PowerPoint, a slide for each panel"},
  report: {zh: "Word报告", en: "Word report"},
  slidePng: {zh: "PNG图片，幻灯片尺寸", en: "PNG image, slide size"},
  chooseOne: {zh: "请至少选一种格式。", en: "Choose at least one format."},
  makeZip: {zh: "生成ZIP", en: "Make the ZIP"},
  progress: (done: number, of: number): Text => ({
    zh: `已完成${done}个文件，共${of}个`,
    en: `${done} of ${of} files made`,
  }),

  copyTitle: {zh: "请手动复制", en: "Copy by hand"},
  copyWhy: {
    zh: "浏览器没有让本页写入剪贴板（未授权，或本页不是经HTTPS打开）。出处已选中，按Ctrl+C（苹果电脑按⌘C）即可复制。",
    en: "The browser did not let this page write to the clipboard (no permission, or the page was not opened over HTTPS). The citation is selected: press Ctrl+C, or ⌘C on a Mac.",
  },
  copyImageInstead: {
    zh: "图片请先保存，再插入文档：",
    en: "For the image, save it and insert the file:",
  },
  saveImage: {zh: "保存PNG图片", en: "Save the PNG image"},
  citation: {zh: "出处", en: "Citation"},
} as const;
