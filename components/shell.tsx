import type {ReactNode} from "react";
import {edition} from "../data/edition.ts";
import type {Lang} from "../data/schema.ts";
import {adderWords} from "./briefing/adder-words.ts";
import {BriefingAdder} from "./briefing/adder.tsx";
import {LiveCharts} from "./charts-live.tsx";
import {early} from "./early.ts";
import {Linker} from "./linker.tsx";
import {Openers} from "./openers.tsx";
import {Offline} from "./offline/offline.tsx";
import {variables} from "./palette.ts";
import {articlesPage, briefingPage, dataPage, home, proposalsPage, sourcesPage, verifyPage} from "./routes.ts";
import {Saver} from "./saver.tsx";
import {say} from "./strings.ts";
import {LanguageSwitch, LightSwitch} from "./switches.tsx";
import {tell} from "./verify/strings.ts";

/** The document around every page: its language, its colours, and what must run before it is seen. */
export function Document({lang, children}: {lang: Lang; children: ReactNode}) {
  return (
    <html lang={lang === "zh" ? "zh-CN" : "en"} suppressHydrationWarning>
      <head>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <style dangerouslySetInnerHTML={{__html: variables()}} />
        <script dangerouslySetInnerHTML={{__html: early}} />
      </head>
      <body>{children}</body>
    </html>
  );
}

type Place =
  "dashboard" | "articles" | "proposals" | "sources" | "data" | "theme" | "panel" | "figure" | "verify" | "briefing";

/** Pages that are little without their script, which therefore does not wait for a sign of the reader’s. */
const atOnce: readonly Place[] = ["briefing", "verify"];

/** Header, content and footer of a page; `path` is its address, for the language switch. */
export function Shell({lang, path, place, children}: {lang: Lang; path: string; place: Place; children: ReactNode}) {
  const links = [
    ["dashboard", home(lang)],
    ["articles", articlesPage(lang)],
    ["proposals", proposalsPage(lang)],
    ["sources", sourcesPage(lang)],
    ["data", dataPage(lang)],
  ] as const;
  return (
    <>
      <a className="skip" href="#main">
        {say.skip[lang]}
      </a>
      <header className="site">
        <a className="name" href={home(lang)}>
          {say.site[lang]}
        </a>
        <nav aria-label={say.site[lang]}>
          {links.map(([name, href]) => (
            <a key={name} href={href} {...(name === place && {"aria-current": "page"})}>
              {say[name][lang]}
            </a>
          ))}
          <a href={briefingPage(lang)} {...(place === "briefing" && {"aria-current": "page"})}>
            {adderWords.briefing[lang]}
            <span className="briefing-count" data-briefing-count="" />
          </a>
        </nav>
        <div className="switches">
          <button type="button" className="tool needs-script" data-find="" aria-keyshortcuts="/ Control+K Meta+K">
            {say.search[lang]} <kbd aria-hidden="true">/</kbd>
          </button>
          <LightSwitch lang={lang} />
          <LanguageSwitch lang={lang} path={path} />
        </div>
      </header>
      <main id="main" {...(atOnce.includes(place) && {"data-at-once": ""})}>
        {children}
      </main>
      <footer className="site">
        <p>{say.footer[lang]}</p>
        <p>
          {say.dataAsOf(edition)[lang]} · <a href={verifyPage(lang)}>{tell.footer[lang]}</a>
        </p>
        <Offline lang={lang} />
      </footer>
      <LiveCharts />
      <Linker />
      <Saver lang={lang} />
      <Openers lang={lang} />
      <BriefingAdder lang={lang} />
    </>
  );
}
