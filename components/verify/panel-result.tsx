import type {Lang} from "../../data/schema.ts";
import {panelPage} from "../routes.ts";
import {tell} from "./strings.ts";
import type {PanelVerdict, Row} from "./verdict.ts";

const tag = (lang: Lang) => (lang === "zh" ? "zh-CN" : "en");

function RowOf({row: {name, when, state, then, now, fields}, of, lang}: {row: Row; of: Lang; lang: Lang}) {
  return (
    <>
      <tr data-state={state}>
        <th scope="row" lang={tag(of)}>
          {name}
          {when !== null && <small>{when}</small>}
        </th>
        <td lang={tag(of)}>{then ?? "—"}</td>
        <td lang={tag(of)}>{now ?? "—"}</td>
        <td className="row-state">{tell.states[state][lang]}</td>
      </tr>
      {fields.length > 0 && (
        <tr className="row-fields">
          <td colSpan={4}>
            {fields.map(({field, then: was, now: is}) => (
              <small key={field}>{tell.fieldChange(tell.fields[field][lang], was, is)[lang]}</small>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}

function Figures({verdict, lang, alone}: {verdict: PanelVerdict; lang: Lang; alone: boolean}) {
  const {rows, more, different, title, lang: of} = verdict;
  const caption = tell.tableOf(title.then)[lang];
  return (
    <details className="data" open={alone || different > 0}>
      <summary>{tell.rows(rows.length + more, different)[lang]}</summary>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={caption}>
        <table>
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{tell.figure[lang]}</th>
              <th scope="col">{tell.then[lang]}</th>
              <th scope="col">{tell.now[lang]}</th>
              <th scope="col">{tell.state[lang]}</th>
            </tr>
          </thead>
          <tbody>
            {/* A file may name a figure twice, so that ids make no keys. */}
            {rows.map((row, i) => (
              <RowOf key={i} row={row} of={of} lang={lang} />
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p className="place">{tell.moreRows(more)[lang]}</p>}
    </details>
  );
}

const compared = (then: string, now: string | null, lang: Lang) =>
  now === null ? then : (then === now ? tell.same(then) : tell.thenNow(then, now))[lang];

/** A panel of a file: what it was, what it is, and every figure beside today’s. */
export function PanelResult({
  verdict,
  edition,
  lang,
  alone,
}: {
  verdict: PanelVerdict;
  edition: {then: string; now: string};
  lang: Lang;
  alone: boolean;
}) {
  const {panel, state, called, title, lang: of, version, look} = verdict;
  const other = lang === "zh" ? "en" : "zh";
  const facts = [
    [tell.panel[lang], called + (state === "known" ? "" : ` · ${tell.panelStates[state][lang]}`)],
    [tell.language[lang], tell.languages[of][lang]],
    [tell.checkedTo[lang], compared(edition.then, edition.now, lang)],
    [tell.version[lang], compared(version.then, version.now, lang)],
    ...(look === null ? [] : [[tell.look[lang], look] as const]),
  ] as const;
  return (
    <section className="check-panel">
      <h4 lang={tag(of)}>{title.then}</h4>
      {title.now !== null && title.now !== title.then && <p className="place">{tell.titleNow(title.now)[lang]}</p>}
      <dl>
        {facts.map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      {panel !== null && (
        <p className="check-links">
          <a className="tool" href={panelPage(lang, panel)}>
            {tell.open[lang]}
          </a>
          <a className="tool" href={panelPage(other, panel)} hrefLang={tag(other)} lang={tag(other)}>
            {tell.openOther[lang]}
          </a>
        </p>
      )}
      <Figures verdict={verdict} lang={lang} alone={alone} />
    </section>
  );
}
