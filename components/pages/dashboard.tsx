import {themeTexts} from "../../data/articles/themes.ts";
import {pageFigureIds} from "../../data/figures/index.ts";
import {nonFigures} from "../../data/page.ts";
import type {Block} from "../../data/articles/article.ts";
import {panelIds} from "../../data/panels/index.ts";
import {fig, t} from "../../data/prose.ts";
import type {Lang} from "../../data/schema.ts";
import {themeIds, themes} from "../../data/themes.ts";
import {anchorsOf, Blocks, Notes} from "../blocks.tsx";
import {pageWords} from "../dataset/page-words.ts";
import {siteLd} from "../dataset/json-ld.ts";
import {JsonLd} from "../dataset/json-ld-script.tsx";
import {FilterBar} from "../filter-bar.tsx";
import {feedFile} from "../history/feed.ts";
import {PanelView} from "../panel.tsx";
import {Prose} from "../prose.tsx";
import {home, themePage} from "../routes.ts";
import {Shell} from "../shell.tsx";
import {say} from "../strings.ts";

const title = {
  zh: t`重庆消费金融，\n综合指数全国${fig("ccfi-chongqing-rank")}`,
  en: t`Chongqing ranks ${fig("ccfi-chongqing-rank")}\nin consumer finance`,
};

/** The panel that opens the dashboard. */
const first = "index-rank";

/** All panels beside the text that cites them, under the filter. */
export function Dashboard({lang}: {lang: Lang}) {
  const all: readonly Block[] = themeIds.flatMap((theme) => [...themeTexts[theme].blocks]);
  const {anchors, notes} = anchorsOf(panelIds, all);
  return (
    <Shell lang={lang} path={home(lang)} place="dashboard">
      <link rel="alternate" type="application/atom+xml" href={feedFile(lang)} title={pageWords.feed[lang]} />
      <JsonLd data={siteLd(lang)} />
      <section className="hero">
        <div className="hero-text">
          <h1>
            <Prose text={title[lang]} lang={lang} anchors={anchors} />
          </h1>
          <p>{say.heroLine(pageFigureIds.length + nonFigures.length)[lang]}</p>
        </div>
        <PanelView id={first} lang={lang} level={2} />
      </section>
      <FilterBar lang={lang} />
      {themeIds.map((theme, i) => (
        <section key={theme} className="theme" id={`theme-${theme}`} data-group="">
          <header>
            <p className="kicker">
              <a href={themePage(lang, theme)}>
                {say.themes[lang]} {i + 1} · {themes[theme].name[lang]}
              </a>
            </p>
            <h2>
              <Prose text={themeTexts[theme].title[lang]} lang={lang} anchors={anchors} />
            </h2>
          </header>
          <Blocks blocks={themeTexts[theme].blocks} lang={lang} anchors={anchors} skip={first} />
        </section>
      ))}
      <Notes figures={notes} lang={lang} />
    </Shell>
  );
}
