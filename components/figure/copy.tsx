"use client";

import type {Lang} from "../../data/schema.ts";
import {announce} from "../announce.ts";
import {copyText} from "../export/clipboard.ts";
import {words} from "./words.ts";

/**
 * Copies the text of the element with an id and says so in the status line. Where the browser refuses, as it does to
 * pages that came over plain HTTP, the text is left selected and the reader is told what to press.
 */
async function copy(from: string, lang: Lang): Promise<void> {
  const element = document.getElementById(from);
  if (!element) return;
  try {
    await copyText(element.textContent);
    announce(words.copied[lang]);
  } catch {
    getSelection()?.selectAllChildren(element);
    announce(words.refused[lang]);
  }
}

/** A button that copies the text of another element of the page. */
export function CopyButton({from, name, lang}: {from: string; name: string; lang: Lang}) {
  return (
    <button type="button" className="tool needs-script" onClick={() => void copy(from, lang)}>
      {name}
    </button>
  );
}
