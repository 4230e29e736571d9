import {themeTexts} from "../../data/articles/themes.ts";
import {pageFigureIds} from "../../data/figures/index.ts";
import {nonFigures} from "../../data/page.ts";
import {panelIds} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {fig, t} from "../../data/prose.ts";
import type {Lang} from "../../data/schema.ts";
import {themeIds, themes} from "../../data/themes.ts";
import {anchorsOf, Blocks, Notes} from "../blocks.tsx";
import type {Anchors} from "../prose.tsx";
import {pageWords} from "../dataset/page-words.ts";
import {siteLd} from "../dataset/json-ld.ts";
import {JsonLd} from "../dataset/json-ld-script.tsx";
import {FilterBar} from "../filter-bar.tsx";
import {feedFile} from "../history/feed.ts";
import {PanelView} from "../panel.tsx";
import {Prose} from "../prose.tsx";
import {home, placesFile, themePage, windowPage} from "../routes.ts";
import {Shell} from "../shell.tsx";
import {Still} from "../still.tsx";
import {say} from "../strings.ts";
import {WindowEdge} from "../windows/edge.tsx";
import {dashboardWindows} from "../windows/lists.ts";
import type {Told} from "../windows/lists.ts";
import type {Window} from "../windows/windows.ts";
import {edge} from "../windows/words.ts";
import {metadata} from "../metadata.ts";
import {listRoute} from "../windows/route.ts";

const title = {
  zh: t`重庆消费金融，\n综合指数全国${fig("ccfi-chongqing-rank")}`,
  en: t`Chongqing ranks ${fig("ccfi-chongqing-rank")}\nin consumer finance`,
};

/** The panel that opens the dashboard. */
const first = "index-rank";

/** What the first window begins with. */
const Hero = ({lang, anchors}: {lang: Lang; anchors: Anchors}) => (
  <section className="hero">
    <div className="hero-text">
      <h1>
        <Prose text={title[lang]} lang={lang} anchors={anchors} />
      </h1>
      <p>{say.heroLine(pageFigureIds.length + nonFigures.length)[lang]}</p>
    </div>
    <PanelView id={first} lang={lang} level={2} />
  </section>
);

/** What every further window begins with. */
const Further = ({lang, window: {from, to, of}}: {lang: Lang; window: Window<Told>}) => (
  <section className="opening">
    <p className="kicker">
      <a href={home(lang)}>{say.dashboard[lang]}</a>
    </p>
    <h1>{edge.part("panels", from, to, of)[lang]}</h1>
  </section>
);

/** The blocks of one theme that a window shows. */
function ThemeSection({told, lang, anchors}: {told: readonly [Told, ...Told[]]; lang: Lang; anchors: Anchors}) {
  const [{theme, first: begins}] = told;
  return (
    <section className="theme" id={`theme-${theme}`} data-group="">
      <header>
        <p className="kicker">
          <a href={themePage(lang, theme)}>
            {say.themes[lang]} {themeIds.indexOf(theme) + 1} · {themes[theme].name[lang]}
          </a>
        </p>
        <h2>
          <Prose text={themeTexts[theme].title[lang]} lang={lang} anchors={anchors} />
          {!begins && edge.continued[lang]}
        </h2>
      </header>
      <Blocks blocks={told.map(({block}) => block)} lang={lang} anchors={anchors} skip={first} />
    </section>
  );
}

/** A window of all panels beside the text that cites them, under the filter; the first opens the site. */
export function Dashboard({lang, page = 1}: {lang: Lang; page?: number}) {
  const windows = dashboardWindows();
  const window = windows[page - 1];
  if (!window) return null;
  const blocks = window.items.map(({block}) => block);
  const own = blocks.flatMap(({panels}) => panels);
  const here = new Set<PanelId>(page === 1 ? [first, ...own] : own.filter((id) => id !== first));
  const ids = panelIds.filter((id) => here.has(id));
  const {anchors, notes} = anchorsOf(ids, blocks);
  const sections = themeIds.flatMap((theme) => {
    const [head, ...rest] = window.items.filter((told) => told.theme === theme);
    return head ? [[head, ...rest] as const] : [];
  });
  return (
    <Shell lang={lang} path={windowPage(home(lang), page)} place="dashboard">
      <link rel="alternate" type="application/atom+xml" href={feedFile(lang)} title={pageWords.feed[lang]} />
      {page === 1 && <JsonLd data={siteLd(lang)} />}
      <Still name={`hero-${page}-${lang}`}>
        {page === 1 ? <Hero lang={lang} anchors={anchors} /> : <Further lang={lang} window={window} />}
      </Still>
      <FilterBar lang={lang} here={ids} />
      <Still name={`themes-${page}-${lang}`}>
        {sections.map((told) => (
          <ThemeSection key={told[0].theme} told={told} lang={lang} anchors={anchors} />
        ))}
        <Notes figures={notes} lang={lang} />
      </Still>
      {window.pages > 1 && <div data-elsewhere="" />}
      <WindowEdge of={window} what="panels" path={home(lang)} places={placesFile("panels")} lang={lang} />
    </Shell>
  );
}

/** The addresses of the dashboard in a language. */
export const dashboardRoute = (lang: Lang) =>
  listRoute(
    dashboardWindows,
    (page) => metadata(lang, windowPage(home(lang), page), page === 1 ? undefined : edge.page(page)[lang]),
    (page) => <Dashboard lang={lang} page={page} />,
  );
