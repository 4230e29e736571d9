"use client";

import type {Lang} from "../../data/schema.ts";
import {announce} from "../announce.ts";
import {copyShown, shownText} from "./copying.ts";
import {styleNames} from "./styles.ts";
import type {StyleId} from "./styles.ts";
import {say} from "../strings.ts";
import {words} from "./words.ts";

interface ToolsProps {
  style: StyleId;
  /** The id of the box that shows the citation. */
  box: string;
  file: {name: string; type: string} | null;
  lang: Lang;
}

async function copy(box: HTMLElement, style: StyleId, lang: Lang): Promise<void> {
  const done = await copyShown(box);
  announce(done ? words.copied(styleNames[style][lang])[lang] : words.byHand[lang]);
}

async function save(box: HTMLElement, file: {name: string; type: string}, lang: Lang): Promise<void> {
  const {download} = await import("../save.ts");
  const text = shownText(box);
  // A page keeps no carriage returns; RIS asks for them.
  const whole = file.name.endsWith(".ris") ? text.replace(/\r?\n/g, "\r\n") : text;
  download({...file, bytes: new TextEncoder().encode(whole)});
  announce(words.saved(file.name)[lang]);
}

/** Copies a citation at one click, and saves one that is a file. */
export function CiteTools({style, box, file, lang}: ToolsProps) {
  const withBox = (act: (element: HTMLElement) => Promise<void>) => () => {
    const element = document.getElementById(box);
    if (element) act(element).catch(() => announce(say.notLoaded[lang]));
  };
  return (
    <p className="bar needs-script">
      <button
        type="button"
        className="tool"
        data-cite-copy={style}
        aria-label={words.copyOf(styleNames[style][lang])[lang]}
        onClick={withBox((element) => copy(element, style, lang))}
      >
        {words.copy[lang]}
      </button>
      {file && (
        <button type="button" className="tool" onClick={withBox((element) => save(element, file, lang))}>
          {words.save(file.name.split(".").at(-1) ?? "")[lang]}
        </button>
      )}
    </p>
  );
}
