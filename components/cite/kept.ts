/** The style that a reader chose last, kept in this browser. */
import {isStyle} from "./styles.ts";
import type {StyleId} from "./styles.ts";

const place = "cite-style";

/** GB/T 7714 until another was chosen; also where the browser keeps nothing. */
export function keptStyle(): StyleId {
  try {
    const kept = localStorage.getItem(place);
    return kept !== null && isStyle(kept) ? kept : "gbt";
  } catch {
    return "gbt";
  }
}

export function keepStyle(style: StyleId): void {
  try {
    localStorage.setItem(place, style);
  } catch {
    // Without storage the choice lasts as long as the dialog.
  }
}
