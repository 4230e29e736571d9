import {figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {colon, words as valueWords} from "../../data/format.ts";
import {byTime, relatedTo} from "../../data/related.ts";
import type {Difference, Related} from "../../data/related.ts";
import type {Lang} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import {figurePage} from "../routes.ts";
import {sourceAt} from "../windows/lists.ts";
import {say} from "../strings.ts";
import {Document, DoubtOf} from "./evidence.tsx";
import {listed, nameOf, timeOf} from "./names.ts";
import {scaleOf} from "./scale-chart.ts";
import {Scale} from "./scale.tsx";
import {Part} from "./section.tsx";
import {words} from "./words.ts";

/** Value and claim stand in the row for all to see; the rest must be said. */
const told = (differs: readonly Difference[]) => differs.filter((one) => one !== "value" && one !== "claim");

/** A figure beside the page’s own: its name or, in a series, its time; its value; who says so. */
function Row({
  id,
  own,
  differs,
  named,
  lang,
}: {
  id: FigureId;
  own: FigureId;
  differs: readonly Difference[];
  /** Whether the rows are of several things, so that their times alone would not tell them apart. */
  named: boolean;
  lang: Lang;
}) {
  const {base, cite, status} = figures[id];
  const name = named ? nameOf(id, lang) : timeOf(id, lang);
  return (
    <tr data-figure={id} data-row="" {...(id === own && {className: "own"})}>
      <th scope="row">
        {id === own ? (
          <span data-part="name">{name}</span>
        ) : (
          <a data-part="name" href={figurePage(lang, id)}>
            {name}
          </a>
        )}
        {named && <small>{timeOf(id, lang)}</small>}
        {base && (id === own || differs.includes("base")) && <small>{base[lang]}</small>}
      </th>
      <td>
        <strong data-part="value">{valueWords(figures[id], lang)}</strong>
        {status && <small>{say.target[lang]}</small>}
      </td>
      <td data-part="evidence">
        <a href={sourceAt(lang, cite.source)}>{sources[cite.source].publisher[lang]}</a>
        <small>
          {id === own
            ? words.thisOne[lang]
            : `${words.differs[lang]}${colon[lang]}${listed(
                told(differs).map((one) => words.difference[one][lang]),
                lang,
              )}`}
        </small>
        {id !== own && <DoubtOf id={id} lang={lang} />}
      </td>
    </tr>
  );
}

/** The page’s own figure among others, in order of time. */
function Compared({own, others, title, lang}: {own: FigureId; others: readonly Related[]; title: string; lang: Lang}) {
  const differs = new Map(others.map((one) => [one.id, one.differs]));
  const named = others.some((one) => one.differs.includes("subject") || one.differs.includes("label"));
  return (
    <div className="table-scroll figure-compared" tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say.item[lang]}</th>
            <th scope="col">{say.value[lang]}</th>
            <th scope="col">{say.source[lang]}</th>
          </tr>
        </thead>
        <tbody>
          {byTime([own, ...differs.keys()]).map((id) => (
            <Row key={id} id={id} own={own} differs={differs.get(id) ?? []} named={named} lang={lang} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Further sources of the same figure; figures of the same thing, printed otherwise; figures near it; on one scale where the unit allows. */
export function Others({id, lang}: {id: FigureId; lang: Lang}) {
  const {same, near} = relatedTo(id);
  const also = figures[id].also ?? [];
  // Where the same thing is printed otherwise, the scale is for that; other years would only crowd it.
  const chart = scaleOf(byTime([id, ...(same.length > 0 ? same : near).map((one) => one.id)]));
  const scale = chart && <Scale chart={chart} own={id} lang={lang} />;
  if (also.length + same.length + near.length === 0)
    return (
      <Part id="others" title={words.others[lang]}>
        <p className="figure-hint">{words.none[lang]}</p>
      </Part>
    );
  return (
    <Part id="others" title={words.others[lang]}>
      {also.length > 0 && (
        <>
          <h3>{words.alike[lang]}</h3>
          <ul className="figure-also">
            {also.map((source) => (
              <li key={source}>
                <Document id={source} lang={lang} />
              </li>
            ))}
          </ul>
        </>
      )}
      {same.length > 0 && (
        <>
          <h3>{words.same[lang]}</h3>
          <Compared own={id} others={same} title={words.same[lang]} lang={lang} />
          {scale}
        </>
      )}
      {near.length > 0 && (
        <>
          <h3>{words.near[lang]}</h3>
          <p className="figure-hint">{words.nearLine[lang]}</p>
          <Compared own={id} others={near} title={words.near[lang]} lang={lang} />
          {same.length === 0 && scale}
        </>
      )}
    </Part>
  );
}
