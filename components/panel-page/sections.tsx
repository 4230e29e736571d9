import {themeTexts} from "../../data/articles/themes.ts";
import {articles} from "../../data/articles/index.ts";
import {sourceWords} from "../../data/cite.ts";
import {figures} from "../../data/figures/index.ts";
import {colon, words} from "../../data/format.ts";
import {panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {people, proposals} from "../../data/proposals.ts";
import {plain} from "../../data/prose.ts";
import {figuresOf, proposalsIn, sourcesOf} from "../../data/query.ts";
import type {Lang} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import {themes} from "../../data/themes.ts";
import {Standing} from "../citation.tsx";
import {articlePage, figurePage, panelPage, themePage} from "../routes.ts";
import {proposalAt, sourceAt} from "../windows/lists.ts";
import {say} from "../strings.ts";
import {articlesWith, neighbours} from "./places.ts";
import {page} from "./words.ts";

interface Props {
  id: PanelId;
  lang: Lang;
}

/** The themes of a panel, each a link. */
export function Themes({id, lang}: Props) {
  return panels[id].themes.map((theme, i) => (
    <span key={theme}>
      {i > 0 && " · "}
      <a href={themePage(lang, theme)}>{themes[theme].name[lang]}</a>
    </span>
  ));
}

/** Every figure of a panel with its value in words and its standing, leading to the figure’s own page. */
export function Figures({id, lang}: Props) {
  return (
    <section className="panel-part" aria-labelledby="panel-figures">
      <h2 id="panel-figures">{page.figures[lang]}</h2>
      <ul className="panel-figures">
        {figuresOf(panels[id]).map((figure) => (
          <li key={figure}>
            <a href={figurePage(lang, figure)}>
              {figures[figure].subject[lang]}
              {colon[lang]}
              {figures[figure].label[lang]}
            </a>{" "}
            <strong>{words(figures[figure], lang)}</strong> <Standing id={figure} lang={lang} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every recommendation that the panel’s chart names, leading to its entry; nothing where it names none. */
export function Proposals({id, lang}: Props) {
  const said = proposalsIn(panels[id].chart);
  if (said.length === 0) return null;
  return (
    <section className="panel-part" aria-labelledby="panel-proposals">
      <h2 id="panel-proposals">{page.proposals[lang]}</h2>
      <ul className="panel-figures">
        {said.map((proposal) => (
          <li key={proposal}>
            <a href={proposalAt(lang, proposal)}>{proposals[proposal].name[lang]}</a>{" "}
            <span className="place">{people[proposals[proposal].by][lang]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The articles and themes that have the panel beside their text. */
export function Told({id, lang}: Props) {
  return (
    <section className="panel-part" aria-labelledby="panel-told">
      <h2 id="panel-told">{page.toldIn[lang]}</h2>
      <ul>
        {articlesWith(id).map((article) => (
          <li key={article}>
            <span className="place">{page.article[lang]}</span>{" "}
            <a href={articlePage(lang, article)}>{plain(articles[article].title[lang], lang)}</a>
          </li>
        ))}
        {panels[id].themes.map((theme) => (
          <li key={theme}>
            <span className="place">
              {page.theme[lang]} · {themes[theme].name[lang]}
            </span>{" "}
            <a href={`${themePage(lang, theme)}#${id}`}>{plain(themeTexts[theme].title[lang], lang)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The documents that the panel rests on, with how each was read. */
export function Sources({id, lang}: Props) {
  return (
    <section className="panel-part" aria-labelledby="panel-sources">
      <h2 id="panel-sources">{page.sources[lang]}</h2>
      <ul>
        {sourcesOf(panels[id]).map((source) => (
          <li key={source}>
            <a href={sourceAt(lang, source)}>{sourceWords(source, lang)}</a>{" "}
            <span className="place">{say.seen[sources[source].seen][lang]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Links to the panels before and after. */
export function Neighbours({id, lang}: Props) {
  const {previous, next} = neighbours(id);
  const link = (panel: PanelId, rel: "prev" | "next", name: string) => (
    <a rel={rel} href={panelPage(lang, panel)}>
      <small>{name}</small>
      {plain(panels[panel].title[lang], lang)}
    </a>
  );
  return (
    <nav className="panel-order" aria-label={page.order[lang]}>
      {previous && link(previous, "prev", page.previous[lang])}
      {next && link(next, "next", page.next[lang])}
    </nav>
  );
}
