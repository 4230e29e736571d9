import {figures, isPageFigure} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {claimNames, words as valueWords} from "../../data/format.ts";
import {units} from "../../data/schema.ts";
import type {Figure, Lang} from "../../data/schema.ts";
import {Standing} from "../citation.tsx";
import {nameOf, timeOf} from "./names.ts";
import {words} from "./words.ts";

function unitWords(figure: Figure, lang: Lang): string {
  if (!("unit" in figure)) return words.noUnit[figure.is][lang];
  return lang === "zh" ? units[figure.unit].zh : units[figure.unit].en[1];
}

/** Claim, period, base, unit and status, each with what the source leaves out said. */
function Facts({id, lang}: {id: FigureId; lang: Lang}) {
  const figure = figures[id];
  const facts = [
    ["claim", words.claim[lang], claimNames[figure.is][lang]],
    ["period", words.period[lang], timeOf(id, lang)],
    ["base", words.base[lang], figure.base?.[lang] ?? words.baseNotStated[lang]],
    ["unit", words.unit[lang], unitWords(figure, lang)],
    ...(figure.status ? [["status", words.status[lang], words.target[lang]] as const] : []),
  ] as const;
  return (
    <dl className="figure-facts" aria-label={words.facts[lang]}>
      {facts.map(([name, term, said]) => (
        <div key={name} data-fact={name}>
          <dt>{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What kind of figure it is, its name, its value with its claim in words, large, and its particulars. */
export function Opening({id, lang}: {id: FigureId; lang: Lang}) {
  const figure = figures[id];
  return (
    <section className="opening figure-opening">
      <p className="kicker">{words[isPageFigure(id) ? "onPage" : "beside"][lang]}</p>
      <h1>{nameOf(id, lang)}</h1>
      <p className="figure-value" data-part="figure-value">
        {valueWords(figure, lang)}
      </p>
      {figure.is === "list" && (
        <ul className="figure-items" aria-label={words.named[lang]}>
          {figure.items.map((item) => (
            <li key={item.zh}>{item[lang]}</li>
          ))}
        </ul>
      )}
      <p>
        <Standing id={id} lang={lang} />
      </p>
      <Facts id={id} lang={lang} />
      <p className="figure-tools needs-script">
        <button type="button" className="tool" data-cite={`figure:${id}`}>
          {words.cite[lang]}
        </button>
      </p>
    </section>
  );
}
