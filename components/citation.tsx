import {colon} from "../data/format.ts";
import {placeWords, sourceWords} from "../data/cite.ts";
import {figures} from "../data/figures/index.ts";
import type {FigureId} from "../data/figures/index.ts";
import type {Panel} from "../data/panels/index.ts";
import {proposals} from "../data/proposals.ts";
import type {ProposalId} from "../data/proposals.ts";
import {doubtsOf} from "../data/query.ts";
import type {Citation, Lang} from "../data/schema.ts";
import {sources} from "../data/sources.ts";
import type {SourceId} from "../data/sources.ts";
import {standingFound, standingOf, standingWords} from "../data/standing.ts";
import type {StandingKind} from "../data/standing.ts";
import {quoted} from "../data/cite.ts";
import {standingColour} from "./charts/share.ts";
import {Prose} from "./prose.tsx";
import {sourceAt} from "./windows/lists.ts";
import {say} from "./strings.ts";

/** The words as printed, in quotation marks; what was not kept is said. Cues stay in the source’s language. */
export function Cue({cue, lang}: {cue: string | null; lang: Lang}) {
  if (cue === null) return <span className="cue missing">{say.noCue[lang]}</span>;
  const own = /\p{Script=Han}/u.test(cue) ? "zh-CN" : "en";
  return (
    <q className="cue" lang={own}>
      {quoted(cue)}
    </q>
  );
}

function Place({cite, lang}: {cite: Citation<SourceId>; lang: Lang}) {
  return (
    <>
      <a href={sourceAt(lang, cite.source)}>{sourceWords(cite.source, lang)}</a>
      <span> · {placeWords(cite, lang)}</span>
    </>
  );
}

/** How a document was seen, with its own address where it was read there. */
export function Seen({id, lang}: {id: SourceId; lang: Lang}) {
  const {seen, url} = sources[id];
  return (
    <>
      {say.seen[seen][lang]}
      {url && (
        <>
          {" · "}
          <a href={url} rel="noreferrer">
            {say.openOriginal[lang]}
          </a>
        </>
      )}
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

/** Words, source, place and standing of a figure, and what was found behind it. */
export function FigureCitation({id, lang}: {id: FigureId; lang: Lang}) {
  const {cite, also = [], doubt} = figures[id];
  const found = standingFound(id);
  return (
    <div className="citation">
      <Cue cue={cite.cue} lang={lang} />
      <p className="place">
        <Place cite={cite} lang={lang} /> <Standing id={id} lang={lang} />
      </p>
      {found && (
        <p className="found">
          <Prose text={found.note[lang]} lang={lang} />
        </p>
      )}
      {doubt && (
        <p className="found">
          {say.doubt[lang]}
          {colon[lang]}
          {doubt[lang]}
        </p>
      )}
      {also.length > 0 && <p className="found">{say.alsoIn(also.length)[lang]}</p>}
    </div>
  );
}

/**
 * The cues that a panel rests on, gathered by source: each with its place and standing, and with what was found behind
 * it where that is doubtful; then the source in full, once.
 */
export function Cues({figures: ids, lang}: {figures: readonly FigureId[]; lang: Lang}) {
  const cited = [...new Set(ids.map((id) => figures[id].cite.source))];
  return cited.map((source) => (
    <div key={source} className="cues">
      <ul>
        {ids
          .filter((id) => figures[id].cite.source === source)
          .map((id) => {
            const found = standingFound(id);
            return (
              <li key={id} data-figure={id}>
                <Cue cue={figures[id].cite.cue} lang={lang} />{" "}
                <span className="spot">{placeWords(figures[id].cite, lang)}</span> <Standing id={id} lang={lang} />
                {found && doubtful(found.is) && (
                  <p className="found">
                    <Prose text={found.note[lang]} lang={lang} />
                  </p>
                )}
              </li>
            );
          })}
      </ul>
      <p className="place">
        <a href={sourceAt(lang, source)}>{sourceWords(source, lang)}</a>
      </p>
    </div>
  ));
}

/** What is uncertain about the figures of a panel, stated under the chart that draws them. */
export function Doubts({panel, lang}: {panel: Panel; lang: Lang}) {
  const doubts = doubtsOf(panel, lang);
  if (doubts.length === 0) return null;
  return (
    <ul className="doubts">
      {doubts.map(({about, doubt}) => (
        <li key={doubt}>
          <span className="standing" style={{color: "var(--doubt)"}}>
            <span aria-hidden="true">●</span> {say.doubt[lang]}
          </span>
          {" · "}
          {about}
          {colon[lang]}
          {doubt}
        </li>
      ))}
    </ul>
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
