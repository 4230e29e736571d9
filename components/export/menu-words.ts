/** The words of a panel’s menu, and the names of formats. */
import type {Text} from "../../data/schema.ts";
import type {PanelFormat} from "./files.ts";

export const formatNames: Record<PanelFormat, Text> = {
  png: {zh: "PNG图片", en: "PNG image"},
  svg: {zh: "SVG矢量图", en: "SVG, vector"},
  outlined: {zh: "SVG，供Office", en: "SVG for Office"},
  pdf: {zh: "PDF", en: "PDF"},
  pptx: {zh: "PowerPoint", en: "PowerPoint"},
  docx: {zh: "Word", en: "Word"},
  csv: {zh: "CSV", en: "CSV"},
  xlsx: {zh: "Excel", en: "Excel"},
  json: {zh: "JSON", en: "JSON"},
};

export const menu = {
  open: {zh: "导出", en: "Export"},
  openFor: (title: string): Text => ({zh: `导出：${title}`, en: `Export: ${title}`}),
  image: {zh: "图片", en: "Image"},
  document: {zh: "文稿", en: "Document"},
  data: {zh: "数据", en: "Data"},
  copy: {zh: "复制", en: "Copy"},
  slide: {zh: "PNG，幻灯片", en: "PNG for a slide"},
  copyImage: {zh: "图片", en: "Image"},
  copyCited: {zh: "图片和出处", en: "Image with citation"},
  copyCitation: {zh: "出处", en: "Citation"},
  cite: {zh: "引用", en: "Cite"},
  citeFor: (title: string): Text => ({zh: `引用：${title}`, en: `Cite: ${title}`}),
  citeStyles: {zh: "国标、APA、BibTeX…", en: "APA, Chicago, BibTeX…"},
  citeShown: {zh: "引用…", en: "Cite…"},
  citeShownFor: {zh: "引用…：显示的面板", en: "Cite…: the panels shown"},
  embed: {zh: "嵌入", en: "Embed"},
  embedFor: (title: string): Text => ({zh: `嵌入：${title}`, en: `Embed: ${title}`}),
  embedCode: {zh: "网页代码…", en: "Code for a web page…"},
  more: {zh: "更多尺寸…", en: "More sizes…"},
  addToBriefing: {zh: "加入简报", en: "Add to briefing"},
  addFor: (title: string): Text => ({zh: `加入简报：${title}`, en: `Add to briefing: ${title}`}),
  exportShown: {zh: "打包…", en: "ZIP…"},
  exportShownFor: {zh: "打包…：把显示的面板一起导出", en: "ZIP…: export the panels shown together"},
} as const;
