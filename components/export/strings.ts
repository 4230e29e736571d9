/** What a reader is told when a file could not be made. */
import type {Text} from "../../data/schema.ts";
import type {Why} from "./messages.ts";

/** Why there is no file, and what to do instead. */
export function failureWords(why: Why, char: string | null): Text {
  switch (why) {
    case "room":
      return {
        zh: "这个尺寸放不下：字会小到看不清。请在“更多尺寸”里换一种用途。",
        en: "There is too little room at this size: the text would be too small to read. Choose another purpose under “More sizes”.",
      };
    case "glyph":
      return {
        zh: `字库里没有“${char ?? ""}”这个字。请换一个字再试，或改存Word、PowerPoint，那里用的是您自己的字体。`,
        en: `Our font has no glyph for “${char ?? ""}”. Write it another way and try again, or save as Word or PowerPoint, which use your own fonts.`,
      };
    case "network":
      return {
        zh: "导出所需的文件没能载入。请检查网络后再试；PNG、SVG、PDF和表格仍可从菜单直接下载。",
        en: "What exporting needs did not load. Check the network and try again; the menu’s PNG, SVG, PDF and tables still download directly.",
      };
    case "cancelled":
      return {
        zh: "已取消，没有存下文件。需要时可以重新开始。",
        en: "Cancelled; nothing was saved. You can start again at any time.",
      };
    case "other":
      return {
        zh: "文件没能生成。请再试一次；若还不行，可从菜单直接下载PNG、SVG、PDF或表格。",
        en: "The file could not be made. Try again; if that does not help, download the PNG, SVG, PDF or a table from the menu.",
      };
  }
}
