import {Fragment} from "react";
import {placeWords, sourceWords} from "../../data/cite.ts";
import {figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {colon, words as valueWords} from "../../data/format.ts";
import {mentionWords} from "../../data/prose.ts";
import type {Prose} from "../../data/prose.ts";
import type {Lang} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import type {SourceId} from "../../data/sources.ts";
import {standingFound} from "../../data/standing.ts";
import type {Standing as Found} from "../../data/standing.ts";
import {Cue, Seen, Standing} from "../citation.tsx";
import {figurePage} from "../routes.ts";
import {sourceAt} from "../windows/lists.ts";
import {say} from "../strings.ts";
import {nameOf} from "./names.ts";
import {Part} from "./section.tsx";
import {words} from "./words.ts";

/** A text whose figures lead to their own pages. */
function Told({text, lang}: {text: Prose; lang: Lang}) {
  return text.map((part, i) =>
    typeof part === "string" || part.say === "period" ? (
      <Fragment key={i}>{typeof part === "string" ? part : mentionWords(part, lang)}</Fragment>
    ) : (
      <a key={i} href={figurePage(lang, part.figure)}>
        {mentionWords(part, lang)}
      </a>
    ),
  );
}

/** A document and how it was seen, with its own address where it was read there. */
export function Document({id, lang}: {id: SourceId; lang: Lang}) {
  return (
    <>
      <a href={sourceAt(lang, id)}>{sourceWords(id, lang)}</a>
      <span className="figure-seen">
        <Seen id={id} lang={lang} />
      </span>
    </>
  );
}

/** Why another figure, which is set beside the page’s own, is less than well established. */
export function DoubtOf({id, lang}: {id: FigureId; lang: Lang}) {
  const {doubt} = figures[id];
  return (
    doubt && (
      <small className="figure-seen">
        {say.doubt[lang]}
        {colon[lang]}
        {doubt[lang]}
      </small>
    )
  );
}

/** What was found behind the words of a figure of the newspaper page, and the figures that show it. */
function Behind({found, lang}: {found: Found; lang: Lang}) {
  return (
    <li data-step="behind">
      <h3>{words.behind[found.is][lang]}</h3>
      <p>
        <Told text={found.note[lang]} lang={lang} />
      </p>
      {found.see && (
        <ul>
          {found.see.map((other) => (
            <li key={other}>
              <a href={figurePage(lang, other)}>{nameOf(other, lang)}</a>
              {colon[lang]}
              <strong>{valueWords(figures[other], lang)}</strong>
              <span className="figure-seen">{sourceWords(figures[other].cite.source, lang)}</span>
              <DoubtOf id={other} lang={lang} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/**
 * The words as printed, and the chain behind them: where they are cited, what was found behind that, how it stands. An
 * origin is named only where one was found; of all other figures the chain says how their document was seen.
 */
export function Evidence({id, lang}: {id: FigureId; lang: Lang}) {
  const {cite, doubt, also = []} = figures[id];
  const {seen} = sources[cite.source];
  const found = standingFound(id);
  return (
    <Part id="evidence" title={words.evidence[lang]}>
      <p className="figure-cue">
        <Cue cue={cite.cue} lang={lang} />
      </p>
      <ol className="figure-chain">
        <li data-step="cited">
          <h3>{(seen === "original" ? words.statedIn : say.seenAs[seen])[lang]}</h3>
          <p>
            <Document id={cite.source} lang={lang} />
          </p>
          <p className="figure-seen">{placeWords(cite, lang)}</p>
          {also.length > 0 && (
            <p>
              <a href="#others">{say.alsoIn(also.length)[lang]}</a>
            </p>
          )}
        </li>
        {found && <Behind found={found} lang={lang} />}
        <li data-step="standing">
          <h3>{words.standing[lang]}</h3>
          <p>
            <Standing id={id} lang={lang} />
          </p>
          {seen !== "page" && <p>{words[seen === "original" ? "atPublisher" : "inCopy"][lang]}</p>}
          {doubt && (
            <p>
              {say.doubt[lang]}
              {colon[lang]}
              {doubt[lang]}
            </p>
          )}
        </li>
      </ol>
    </Part>
  );
}
