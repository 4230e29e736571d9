import type {ReactNode} from "react";
import type {Lang} from "../../data/schema.ts";
import {themeIds, themes} from "../../data/themes.ts";
import {adderWords} from "../briefing/adder-words.ts";
import {offlineWords} from "../offline/words.ts";
import {
  articlesPage,
  briefingPage,
  dataPage,
  home,
  proposalsPage,
  sourcesPage,
  themePage,
  verifyPage,
} from "../routes.ts";
import {say} from "../strings.ts";
import {tell} from "../verify/strings.ts";

/** The service worker takes out the entries whose pages are not kept. */
function Entry({to, children}: {to: string; children: ReactNode}) {
  return (
    <li data-kept={to}>
      <a href={to}>{children}</a>
    </li>
  );
}

/** What stands in for a page that cannot be had without a network; it calls for nothing that is not kept. */
export function OfflinePage({lang}: {lang: Lang}) {
  return (
    <main id="main" className="missing-page offline-page">
      <section>
        <h1>{offlineWords.title[lang]}</h1>
        <p>{offlineWords.line[lang]}</p>
        <p>
          <a className="tool" href="">
            {say.tryAgain[lang]}
          </a>
        </p>
        <h2>{offlineWords.here[lang]}</h2>
        <ul>
          <Entry to={home(lang)}>{say.dashboard[lang]}</Entry>
          {themeIds.map((theme) => (
            <Entry key={theme} to={themePage(lang, theme)}>
              {themes[theme].name[lang]}
            </Entry>
          ))}
          <Entry to={articlesPage(lang)}>{say.articles[lang]}</Entry>
          <Entry to={proposalsPage(lang)}>{say.proposals[lang]}</Entry>
          <Entry to={sourcesPage(lang)}>{say.sources[lang]}</Entry>
          <Entry to={dataPage(lang)}>{say.data[lang]}</Entry>
          <Entry to={briefingPage(lang)}>{adderWords.briefing[lang]}</Entry>
          <Entry to={verifyPage(lang)}>{tell.title[lang]}</Entry>
        </ul>
      </section>
    </main>
  );
}
