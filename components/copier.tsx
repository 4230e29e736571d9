"use client";

import {useEffect} from "react";
import type {Lang} from "../data/schema.ts";
import {announce} from "./announce.ts";
import {copyShown, shownText} from "./cite/copying.ts";
import {isStyle, styleNames} from "./cite/styles.ts";
import {words as citeWords} from "./cite/words.ts";
import {copyText} from "./export/clipboard.ts";
import {words} from "./figure/words.ts";
import {say} from "./strings.ts";

/** Copies a text. Where the browser refuses, it is left selected and the reader is told what to press. */
async function copy(from: HTMLElement, lang: Lang): Promise<void> {
  try {
    await copyText(from.textContent);
    announce(words.copied[lang]);
  } catch {
    getSelection()?.selectAllChildren(from);
    announce(words.refused[lang]);
  }
}

async function cite(from: HTMLElement, style: string, lang: Lang): Promise<void> {
  const done = await copyShown(from);
  announce(done && isStyle(style) ? citeWords.copied(styleNames[style][lang])[lang] : citeWords.byHand[lang]);
}

async function save(from: HTMLElement, name: string, type: string, lang: Lang): Promise<void> {
  const {download} = await import("./save.ts");
  const text = shownText(from);
  // A page keeps no carriage returns; RIS asks for them.
  const whole = name.endsWith(".ris") ? text.replace(/\r?\n/g, "\r\n") : text;
  download({name, type, bytes: new TextEncoder().encode(whole)});
  announce(citeWords.saved(name)[lang]);
}

/** Does what a button asks for with the text of the element that its `data-from` names. */
async function answer(button: HTMLElement, lang: Lang): Promise<void> {
  const {from = "", citeCopy, saveAs, type = ""} = button.dataset;
  const element = document.getElementById(from);
  if (!element) return;
  if (citeCopy !== undefined) return cite(element, citeCopy, lang);
  if (saveAs !== undefined) return save(element, saveAs, type, lang);
  return copy(element, lang);
}

/**
 * Answers to the buttons of a page that copy or save a text that stands in it, so that both are markup only; and puts
 * the origin under which the page is read before addresses whose origin the build did not know.
 */
export function Copier({lang}: {lang: Lang}) {
  useEffect(() => {
    for (const place of document.querySelectorAll<HTMLElement>("[data-here]"))
      place.replaceWith(location.origin + (place.dataset.here ?? ""));
  }, []);
  useEffect(() => {
    const click = ({target}: MouseEvent) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("button[data-from]") : null;
      if (button) answer(button, lang).catch(() => announce(say.notLoaded[lang]));
    };
    document.addEventListener("click", click);
    return () => document.removeEventListener("click", click);
  }, [lang]);
  return null;
}
