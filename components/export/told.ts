/** What the status line says while files are made and copied. */
import type {Text} from "../../data/schema.ts";

/** Words of the status line. */
export const told = {
  making: (what: string): Text => ({zh: `正在生成${what}…`, en: `Making ${what}…`}),
  slow: {
    zh: "比平常久，可能是网络慢；可以再等等，也可以取消后再试。",
    en: "It takes longer than usual; the network may be slow. Wait a little, or cancel and try again.",
  },
  saved: (name: string): Text => ({zh: `已存：${name}`, en: `Saved: ${name}`}),
  copying: {zh: "正在复制图片…", en: "Copying the image…"},
  copied: {
    image: {zh: "图片已复制。", en: "The image is copied."},
    cited: {zh: "图片和出处已复制，可粘贴到Word。", en: "The image and its citation are copied; paste them into Word."},
    citation: {zh: "出处已复制。", en: "The citation is copied."},
  },
  stop: {zh: "取消", en: "Cancel"},
  notLoaded: {
    zh: "导出程序没能载入。请检查网络后再试；PNG、SVG、PDF和表格仍可从菜单直接下载。",
    en: "The export program did not load. Check the network and try again; the menu’s PNG, SVG, PDF and tables still download directly.",
  },
} as const satisfies Record<string, Text | Record<string, Text> | ((what: string) => Text)>;
