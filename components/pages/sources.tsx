import {placeWords, quoted, sourceWords} from "../../data/cite.ts";
import {figureIds, figures} from "../../data/figures/index.ts";
import {colon, words} from "../../data/format.ts";
import {nonFigures} from "../../data/page.ts";
import type {Lang} from "../../data/schema.ts";
import {sourceIds} from "../../data/sources.ts";
import {Cue, Seen, Standing} from "../citation.tsx";
import {nameOf} from "../figure/names.ts";
import {FormerSources} from "../history/withdrawn.tsx";
import {figurePage, sourcesPage} from "../routes.ts";
import {Shell} from "../shell.tsx";
import {say} from "../strings.ts";

/** Numbers that the page prints and no chart shows, with the reason. */
function NonFigures({lang}: {lang: Lang}) {
  return (
    <section id="not-figures" className="non-figures" aria-labelledby="not-figures-title">
      <h2 id="not-figures-title">{say.nonFigures[lang]}</h2>
      <p>{say.nonFiguresLine[lang]}</p>
      <ul>
        {nonFigures.map(({printed, cue, at, why}) => (
          <li key={cue}>
            <strong>{printed}</strong>{" "}
            <q className="cue" lang="zh-CN">
              {quoted(cue)}
            </q>{" "}
            <span className="place">{placeWords({source: "", at, cue}, lang)}</span>
            <p>{why[lang]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every source, and the figures that rest on it. */
export function SourcesPage({lang}: {lang: Lang}) {
  const resting = (id: (typeof sourceIds)[number]) => figureIds.filter((figure) => figures[figure].cite.source === id);
  return (
    <Shell lang={lang} path={sourcesPage(lang)} place="sources">
      <section className="opening">
        <h1>{say.sources[lang]}</h1>
      </section>
      <ol className="source-list">
        {sourceIds.map((id) => {
          const list = resting(id);
          const same = figureIds.filter((figure) => (figures[figure].also ?? []).includes(id)).length;
          return (
            <li key={id} id={id}>
              <h2>{sourceWords(id, lang)}</h2>
              <p className="place">
                <Seen id={id} lang={lang} />
              </p>
              {same > 0 && <p className="place">{say.sameHere(same)[lang]}</p>}
              {list.length > 0 && (
                <details open={list.length <= 6}>
                  <summary>{say.figuresResting(list.length)[lang]}</summary>
                  <ul>
                    {list.map((figure) => (
                      <li key={figure}>
                        <a href={figurePage(lang, figure)}>{nameOf(figure, lang)}</a>
                        {lang === "zh" ? "，" : ", "}
                        <strong>{words(figures[figure], lang)}</strong>{" "}
                        <Cue cue={figures[figure].cite.cue} lang={lang} /> <Standing id={figure} lang={lang} />
                        {figures[figure].doubt && (
                          <p className="found">
                            {say.doubt[lang]}
                            {colon[lang]}
                            {figures[figure].doubt[lang]}
                          </p>
                        )}
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          );
        })}
      </ol>
      <FormerSources lang={lang} />
      <NonFigures lang={lang} />
    </Shell>
  );
}
