import {placeWords, quoted, sourceWords} from "../../data/cite.ts";
import {figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {colon, words} from "../../data/format.ts";
import {nonFigures} from "../../data/page.ts";
import type {Lang} from "../../data/schema.ts";
import {Cue, Seen, Standing} from "../citation.tsx";
import {nameOf} from "../figure/names.ts";
import {FormerSources} from "../history/withdrawn.tsx";
import {isUnnamed} from "../filter/index-files.ts";
import {beyond} from "../filter/words.ts";
import {figurePage, home, placesFile, sourcesPage, windowPage} from "../routes.ts";
import {Shell} from "../shell.tsx";
import {Still} from "../still.tsx";
import {say} from "../strings.ts";
import {figuresBySource} from "../windows/by-source.ts";
import {WindowEdge} from "../windows/edge.tsx";
import {sourceWindows} from "../windows/lists.ts";
import type {SourcePart} from "../windows/lists.ts";
import {edge, windowTitle} from "../windows/words.ts";
import {metadata} from "../metadata.ts";
import {listRoute} from "../windows/route.ts";

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

/** A figure that rests on a source, as the source lists it. */
const Resting = ({id, lang}: {id: FigureId; lang: Lang}) => (
  <li>
    <a href={figurePage(lang, id)}>{nameOf(id, lang)}</a>
    {lang === "zh" ? "，" : ", "}
    <strong>{words(figures[id], lang)}</strong> <Cue cue={figures[id].cite.cue} lang={lang} />{" "}
    <Standing id={id} lang={lang} />
    {figures[id].doubt && (
      <p className="found">
        {say.doubt[lang]}
        {colon[lang]}
        {figures[id].doubt[lang]}
      </p>
    )}
  </li>
);

/** A source, and the figures that rest on it. */
function Entry({part: {id, figures: resting, begins}, lang}: {part: SourcePart; lang: Lang}) {
  const {resting: all, alike} = figuresBySource(id);
  return (
    <li {...(begins && {id})}>
      <h2>
        {sourceWords(id, lang)}
        {!begins && edge.continued[lang]}
      </h2>
      <p className="place">
        <Seen id={id} lang={lang} />
      </p>
      {alike > 0 && <p className="place">{say.sameHere(alike)[lang]}</p>}
      {resting.length > 0 && (
        <details open={all.length <= 6}>
          <summary>{say.figuresResting(all.length)[lang]}</summary>
          <ul>
            {resting.map((figure) => (
              <Resting key={figure} id={figure} lang={lang} />
            ))}
          </ul>
        </details>
      )}
      {isUnnamed(id) && (
        <p className="place">
          <a href={`${home(lang)}?source=${id}`}>{beyond.panelsOfSource[lang]}</a>
        </p>
      )}
    </li>
  );
}

/** A window of the sources; the first also has what stands beside them. */
export function SourcesPage({lang, page = 1}: {lang: Lang; page?: number}) {
  const window = sourceWindows[page - 1];
  if (!window) return null;
  return (
    <Shell lang={lang} path={windowPage(sourcesPage(lang), page)} place="sources">
      <Still name={`sources-${page}-${lang}`}>
        <section className="opening">
          <h1>{say.sources[lang]}</h1>
        </section>
        <ol className="source-list" start={window.from}>
          {window.items.map((part) => (
            <Entry key={part.id} part={part} lang={lang} />
          ))}
        </ol>
      </Still>
      <WindowEdge of={window} what="sources" path={sourcesPage(lang)} places={placesFile("sources")} lang={lang} />
      {page === 1 && (
        <Still name={`beside-sources-${lang}`}>
          <FormerSources lang={lang} />
          <NonFigures lang={lang} />
        </Still>
      )}
    </Shell>
  );
}

/** The addresses of the sources in a language. */
export const sourcesRoute = (lang: Lang) =>
  listRoute(
    () => sourceWindows,
    (page) => metadata(lang, windowPage(sourcesPage(lang), page), windowTitle(say.sources[lang], page, lang)),
    (page) => <SourcesPage lang={lang} page={page} />,
  );
