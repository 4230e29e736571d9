"use client";

import {useEffect, useRef, useState, useSyncExternalStore} from "react";
import type {Lang} from "../../data/schema.ts";
import {handOverOffline} from "./downloads.ts";
import {startKeeper} from "./keeper.ts";
import type {Keeper, Seen} from "./keeper.ts";
import {offlineWords as words} from "./words.ts";

/** How much of the copy is there. */
function isWhole({state}: Seen): boolean {
  return state !== null && state.kept === state.of;
}

/** What the line says; empty until there is something to say. */
function lineOf({state, taken}: Seen, lang: Lang): string {
  if (!state || state.of === 0) return "";
  if (state.kept === state.of) return words.ready(taken)[lang];
  if (state.waits === "full") return `${words.basics[lang]}${words.full[lang]}`;
  return state.waits === "nothing" ? words.keeping(state.kept, state.of)[lang] : words.basics[lang];
}

function Line({keeper, seen, lang}: {keeper: Keeper; seen: Seen; lang: Lang}) {
  if (seen.off)
    return (
      <p>
        {words.cleared[lang]}{" "}
        <button type="button" onClick={keeper.again}>
          {words.again[lang]}
        </button>
      </p>
    );
  const line = lineOf(seen, lang);
  if (line === "") return null;
  return (
    <p>
      {line}{" "}
      {seen.state?.waits === "saving" && (
        <button type="button" onClick={keeper.keepAll}>
          {words.all(seen.state.bytes)[lang]}
        </button>
      )}{" "}
      <button type="button" onClick={keeper.forget}>
        {words.clear[lang]}
      </button>
    </p>
  );
}

/** Offers a new version. It waits until the reader wants it, or until no page of the site is open any more. */
function News({keeper, news, lang}: {keeper: Keeper; news: Seen["news"]; lang: Lang}) {
  return (
    <div className="offline-news" role="status" data-news={news ?? ""}>
      {news === "waits" && (
        <>
          <span>{words.newVersion[lang]}</span>
          <button type="button" onClick={keeper.use}>
            {words.use[lang]}
          </button>
          <button type="button" onClick={keeper.later}>
            {words.later[lang]}
          </button>
        </>
      )}
      {news === "elsewhere" && (
        <>
          <span>{words.elsewhere[lang]}</span>
          <button type="button" onClick={keeper.reload}>
            {words.reload[lang]}
          </button>
        </>
      )}
    </div>
  );
}

/** The line about the offline copy and the offer of a new version; says on the page’s element how far the copy is. */
export function CopyLine({lang}: {lang: Lang}) {
  const [keeper, setKeeper] = useState<Keeper | null>(null);
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    setKeeper(startKeeper());
  }, []);
  useEffect(() => handOverOffline(lang), [lang]);
  return keeper && <Followed keeper={keeper} lang={lang} />;
}

function Followed({keeper, lang}: {keeper: Keeper; lang: Lang}) {
  const seen = useSyncExternalStore(keeper.subscribe, keeper.get);
  const told = seen.off ? "off" : !seen.state ? "" : isWhole(seen) ? "ready" : "core";
  useEffect(() => {
    document.documentElement.dataset.offline = told;
  }, [told]);
  return (
    <>
      <Line keeper={keeper} seen={seen} lang={lang} />
      <News keeper={keeper} news={seen.news} lang={lang} />
    </>
  );
}
