"use client";

import {useEffect, useState} from "react";
import type {Lang} from "../../data/schema.ts";
import {Result} from "./result.tsx";
import {tell} from "./strings.ts";
import {useChecks} from "./use-checks.ts";
import {mostBytes, mostFiles} from "./verdict.ts";

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches("input:not([type=file]), textarea, [contenteditable]");

/** Takes files dropped anywhere, chosen or pasted, and shows what is to be said of each. */
export function Desk({lang}: {lang: Lang}) {
  const {items, message, setMessage, add, clear} = useChecks(lang);
  const [over, setOver] = useState(false);
  const [left, setLeft] = useState(0);
  const [ready, setReady] = useState(false);

  useEffect(() => {
    const take = (files: readonly File[], pasted: boolean) => {
      setLeft(Math.max(0, files.length - mostFiles));
      void add(files, pasted);
    };
    // A file let go beside the box would otherwise open in place of the page.
    const drag = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) take(files, false);
    };
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 && isField(event.target)) return;
      event.preventDefault();
      if (files.length > 0) take(files, true);
      else setMessage(tell.nothingPasted[lang]);
    };
    const choose = (event: Event) => {
      const input = event.target;
      if (!(input instanceof HTMLInputElement) || input.type !== "file") return;
      const files = [...(input.files ?? [])];
      // So that the same file can be chosen again.
      input.value = "";
      if (files.length > 0) take(files, false);
    };
    document.addEventListener("dragenter", drag);
    document.addEventListener("dragover", drag);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    document.addEventListener("paste", paste);
    document.addEventListener("change", choose);
    setReady(true);
    return () => {
      document.removeEventListener("dragenter", drag);
      document.removeEventListener("dragover", drag);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
      document.removeEventListener("paste", paste);
      document.removeEventListener("change", choose);
    };
  }, [add, lang, setMessage]);

  return (
    <>
      <section className="desk needs-script" data-desk={ready ? "ready" : "waiting"} data-over={over || undefined}>
        <div className="desk-box">
          <p className="desk-drop">{over ? tell.release[lang] : tell.drop[lang]}</p>
          <label className="tool desk-choose">
            <input type="file" multiple className="sr-only" aria-describedby="desk-kinds" />
            {tell.choose[lang]}
          </label>
          <p id="desk-kinds" className="place">
            {tell.kinds(mostBytes, mostFiles)[lang]}
          </p>
        </div>
        <p className="desk-private">{tell.private[lang]}</p>
        <p role="status" className="desk-status">
          {message}
          {left > 0 && ` ${tell.tooMany(left, mostFiles)[lang]}`}
        </p>
      </section>
      {items.length > 0 && (
        <section className="checks" aria-labelledby="checks-title">
          <div className="checks-head">
            <h2 id="checks-title">{tell.results[lang]}</h2>
            <button type="button" className="tool" onClick={clear}>
              {tell.clear[lang]}
            </button>
          </div>
          <ol>
            {items.map((item) => (
              <li key={item.id}>
                <Result item={item} lang={lang} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
