import {articles} from "../../data/articles/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {panels} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {restOn} from "../../data/related.ts";
import type {Lang} from "../../data/schema.ts";
import {themes} from "../../data/themes.ts";
import {articlePage, figurePage, markAddress, panelPage, sourcesPage, themePage} from "../routes.ts";
import {say} from "../strings.ts";
import {nameOf} from "./names.ts";
import {Part} from "./section.tsx";
import {usesOf} from "./uses.ts";
import {words} from "./words.ts";

/** Names that lead somewhere, under a heading; nothing where there are none. */
function Names({title, links}: {title: string; links: readonly {href: string; name: string}[]}) {
  if (links.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {links.map(({href, name}) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The panels that show a figure, the articles and themes that state it, and the figures checked against it. */
export function Where({id, lang}: {id: FigureId; lang: Lang}) {
  const uses = usesOf(id);
  return (
    <Part id="uses" title={words.uses[lang]}>
      {uses.panels.length === 0 ? (
        <p className="figure-hint">
          {words.unused[lang]} <a href={sourcesPage(lang)}>{say.sources[lang]}</a>
        </p>
      ) : (
        <>
          <h3>{words.panels(uses.panels.length)[lang]}</h3>
          <ul>
            {uses.panels.map(({id: panel, drawn}) => {
              const title = plain(panels[panel].title[lang], lang);
              const see = words[drawn ? "seeMark" : "seeRow"][lang];
              return (
                <li key={panel}>
                  <a href={panelPage(lang, panel)}>{title}</a>
                  {" · "}
                  <a href={markAddress(lang, panel, id)} aria-label={`${see}: ${title}`}>
                    {see}
                  </a>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <Names
        title={words.articles[lang]}
        links={uses.articles.map((article) => ({
          href: articlePage(lang, article),
          name: plain(articles[article].title[lang], lang),
        }))}
      />
      <Names
        title={words.themes[lang]}
        links={uses.themes.map((theme) => ({href: themePage(lang, theme), name: themes[theme].name[lang]}))}
      />
      <Names
        title={words.restOn[lang]}
        links={restOn(id).map((other) => ({href: figurePage(lang, other), name: nameOf(other, lang)}))}
      />
    </Part>
  );
}
