/** The words of embedded panels and of the dialog that gives the code for them. */
import type {Text} from "../../data/schema.ts";

export const embedWords = {
  // In the frame
  saveImage: {zh: "保存图片", en: "Save image"},
  openImage: {zh: "打开图片", en: "Open image"},
  onSite: (site: string): Text => ({zh: `在“${site}”查看`, en: `See it on the ${site}`}),
  saved: (name: string): Text => ({zh: `已保存：${name}`, en: `Saved: ${name}`}),
  savedMaybe: {
    zh: "已交给浏览器保存。若没有下载，是所在网页不允许，请改用“打开图片”。",
    en: "Handed to your browser. If nothing was downloaded, the page around this does not allow it: use “Open image”.",
  },
  notSaved: {
    zh: "图片没能取到，请改用“打开图片”。",
    en: "The image did not arrive: use “Open image”.",
  },

  // The dialog
  title: {zh: "嵌入其他网页", en: "Embed in another page"},
  language: {zh: "语言", en: "Language"},
  languages: {zh: {zh: "中文", en: "Chinese"}, en: {zh: "英文", en: "English"}},
  light: {zh: "明暗", en: "Light or dark"},
  lights: {
    auto: {zh: "随读者系统", en: "As the reader’s system"},
    light: {zh: "浅色", en: "Light"},
    dark: {zh: "深色", en: "Dark"},
  },
  width: {zh: "宽度", en: "Width"},
  fullWidth: {zh: "占满一栏", en: "Full column"},
  pixels: (n: number): Text => ({zh: `${n}像素`, en: `${n} px`}),
  image: {zh: "图片格式", en: "Image format"},
  preview: {zh: "预览", en: "Preview"},
  previewLine: (width: number, height: number): Text => ({
    zh: `预览宽${width}像素，内容高${height}像素。`,
    en: `Shown ${width} px wide; its content is ${height} px high.`,
  }),
  measuring: {zh: "正在量高度…", en: "Measuring…"},
  notMeasured: {
    zh: "预览没能载入，代码里的高度是约数。请检查网络后再试。",
    en: "The preview did not load, so the height in the code is a guess. Check the network and try again.",
  },
  withScript: {zh: "框架加脚本：高度自动跟随", en: "Frame with script: its height follows"},
  withScriptWhy: {
    zh: "适合能放脚本的网页。脚本只做一件事：按框架报来的高度调整框架。",
    en: "For pages that may carry a script. All it does is to give the frame the height that the frame reports.",
  },
  withoutScript: {zh: "只用框架：高度固定", en: "Frame alone: fixed height"},
  withoutScriptWhy: (width: number, height: number): Text => ({
    zh: `适合不许放脚本的发布系统。高${height}像素，按宽${width}像素量得，略有余量；更窄时框内可以滚动。`,
    en: `For systems that strip scripts. ${height} px high, measured at a width of ${width} px with a little to spare; narrower, the frame scrolls.`,
  }),
  still: {zh: "静态图片加链接", en: "Still image with a link"},
  stillWhy: {
    zh: "适合不许放框架的网页；邮件多半不显示SVG，请选PNG。图里带着标题和来源。",
    en: "For pages that allow no frames; most mail does not show SVG, so take PNG there. Title and sources are in the picture.",
  },
  sandboxLine: {
    zh: "框架带sandbox：它不能碰您的网页，只能运行自己的脚本、打开链接、保存图片。",
    en: "The frame is sandboxed: it cannot touch your page, only run its own script, open links and save its image.",
  },
  copy: {zh: "复制代码", en: "Copy code"},
  copied: {zh: "已复制。", en: "Copied."},
  copyByHand: {
    zh: "浏览器没有让本页写入剪贴板。代码已选中，按Ctrl+C（苹果电脑按⌘C）即可复制。",
    en: "The browser did not let this page write to the clipboard. The code is selected: press Ctrl+C, or ⌘C on a Mac.",
  },
} as const;
