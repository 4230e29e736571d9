"use client";

import {memo, useEffect, useLayoutEffect, useRef} from "react";
import type {Lang} from "../../data/schema.ts";
import {drawingMarkup} from "../drawing-policy.ts";
import {say} from "../strings.ts";
import type {Briefing} from "./briefing.ts";
import type {DrawnPage} from "./pages-messages.ts";
import {words} from "./strings.ts";
import type {Pages} from "./use-pages.ts";

/** A sheet of paper. Its drawing stands apart from the page: neither styles nor ids of the two can meet. */
const Sheet = memo(function Sheet({page}: {page: DrawnPage}) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const sheet = host.current;
    if (!sheet) return;
    const root = sheet.shadowRoot ?? sheet.attachShadow({mode: "open"});
    // Links are for the pointer: those who use the keyboard have the same ones on the sources page.
    const svg = page.svg.replaceAll("<a ", '<a tabindex="-1" ');
    root.innerHTML = drawingMarkup(`<style>svg{display:block;width:100%;height:100%}</style>${svg}`);
  }, [page.svg]);
  useEffect(() => {
    const root = host.current?.shadowRoot;
    const click = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const at = /^#page-(\d+)$/.exec(link?.getAttribute("href") ?? "")?.[1];
      if (!at) return;
      event.preventDefault();
      document.querySelectorAll(".sheet")[Number(at) - 1]?.scrollIntoView({block: "nearest"});
    };
    root?.addEventListener("click", click);
    return () => root?.removeEventListener("click", click);
  }, []);
  return <div ref={host} className="sheet" aria-hidden="true" style={{aspectRatio: `1 / ${page.ratio}`}} />;
});

/** Every page as it will be exported; printing the page prints these and nothing else. */
export function Preview({briefing, pages, lang}: {briefing: Briefing; pages: Pages; lang: Lang}) {
  const {laid, busy, failed, fontFailed, again} = pages;
  const shown = briefing.entries.length > 0 ? laid.pages : [];
  const of = shown.length;
  return (
    <section className="sheets-box" aria-label={words.preview[lang]}>
      <style>{`@page{size:A4 ${briefing.orientation};margin:0}`}</style>
      <div className="sheets-head">
        <h2>{words.preview[lang]}</h2>
        <p role="status" data-pages={busy ? "" : of}>
          {briefing.entries.length === 0
            ? ""
            : busy
              ? words.drawing[lang]
              : failed
                ? words.previewFailed[lang]
                : words.pages(of)[lang]}
        </p>
        {failed && !busy && briefing.entries.length > 0 && (
          <button type="button" className="tool" onClick={again}>
            {say.tryAgain[lang]}
          </button>
        )}
        <button type="button" className="tool" aria-disabled={of === 0} onClick={() => of > 0 && window.print()}>
          {words.print[lang]}
        </button>
      </div>
      {fontFailed && of > 0 && <p className="entry-mark">{words.fontFailed[lang]}</p>}
      {briefing.entries.length === 0 && <p className="no-pages">{words.noPages[lang]}</p>}
      {of > 0 && (
        <div className={`sheets ${briefing.orientation}`} tabIndex={0} role="group" aria-label={words.pages(of)[lang]}>
          {shown.map((page, i) => (
            <div key={i} className="sheet-frame">
              <Sheet page={page} />
              <p className="sr-only">{`${words.sheet(i + 1, of)[lang]}${page.says ? `: ${page.says}` : ""}`}</p>
              <p aria-hidden="true">{i + 1}</p>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
