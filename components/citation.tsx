import {placeWords, sourceWords} from "../data/cite.ts";
import {figures} from "../data/figures/index.ts";
import type {FigureId} from "../data/figures/index.ts";
import {proposals} from "../data/proposals.ts";
import type {ProposalId} from "../data/proposals.ts";
import type {Citation, Lang} from "../data/schema.ts";
import type {SourceId} from "../data/sources.ts";
import {standingFound, standingOf, standingWords} from "../data/standing.ts";
import type {StandingKind} from "../data/standing.ts";
import {standingColour} from "./charts/share.ts";
import {Prose} from "./prose.tsx";
import {sourceEntry} from "./routes.ts";
import {say} from "./strings.ts";

/** The words as printed, in quotation marks; what was not kept is said. Cues stay in the source’s language. */
function Cue({cue, lang}: {cue: string | null; lang: Lang}) {
  if (cue === null) return <span className="cue missing">{say.noCue[lang]}</span>;
  const own = /\p{Script=Han}/u.test(cue) ? "zh-CN" : "en";
  return (
    <q className="cue" lang={own}>
      {cue}
    </q>
  );
}

function Place({cite, lang}: {cite: Citation<SourceId>; lang: Lang}) {
  return (
    <>
      <a href={sourceEntry(lang, cite.source)}>{sourceWords(cite.source, lang)}</a>
      <span> · {placeWords(cite, lang)}</span>
    </>
  );
}

/** How well a figure is established, as a dot and in words. */
export function Standing({id, lang}: {id: FigureId; lang: Lang}) {
  const is = standingOf(id);
  return (
    <span className="standing" style={{color: `var(--${standingColour(is)})`}}>
      <span aria-hidden="true">●</span> {standingWords(is, lang)}
    </span>
  );
}

const doubtful = (is: StandingKind) => is === "traced" || is === "inconsistent" || is === "not-found";

/**
 * Words, source, place and standing of a figure. What was found behind it follows where the standing is doubtful, so
 * that the doubt stands as plainly as the number; with `full`, always.
 */
export function FigureCitation({id, lang, full = false}: {id: FigureId; lang: Lang; full?: boolean}) {
  const {cite, also = [], doubt} = figures[id];
  const found = standingFound(id);
  return (
    <div className="citation">
      <Cue cue={cite.cue} lang={lang} />
      <p className="place">
        <Place cite={cite} lang={lang} /> <Standing id={id} lang={lang} />
      </p>
      {found && (full || doubtful(found.is)) && (
        <p className="found">
          <Prose text={found.note[lang]} lang={lang} />
        </p>
      )}
      {full && doubt && (
        <p className="found">
          {say.doubt[lang]}
          {lang === "zh" ? "：" : ": "}
          {doubt[lang]}
        </p>
      )}
      {full && also.length > 0 && <p className="found">{say.alsoIn(also.length)[lang]}</p>}
    </div>
  );
}

/** Words, source and place of a recommendation. */
export function ProposalCitation({id, lang}: {id: ProposalId; lang: Lang}) {
  const {cite} = proposals[id];
  return (
    <div className="citation">
      <Cue cue={cite.cue} lang={lang} />
      <p className="place">
        <Place cite={cite} lang={lang} />
      </p>
    </div>
  );
}
