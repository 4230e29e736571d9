import {figures} from "../data/figures/index.ts";
import type {FigureId} from "../data/figures/index.ts";
import {claimNames, colon, periodWords, words} from "../data/format.ts";
import {panels} from "../data/panels/index.ts";
import type {PanelId} from "../data/panels/index.ts";
import {plain} from "../data/prose.ts";
import {people, proposals} from "../data/proposals.ts";
import type {ProposalId} from "../data/proposals.ts";
import {figuresOf, proposalsIn} from "../data/query.ts";
import type {Figure, Lang} from "../data/schema.ts";
import {FigureCitation, ProposalCitation} from "./citation.tsx";
import {words as figureWords} from "./figure/words.ts";
import {figurePage, noteAnchor, rowAnchor} from "./routes.ts";
import {say} from "./strings.ts";

const period = (figure: Figure, lang: Lang) => {
  const time = figure.period === null ? say.periodNotStated[lang] : periodWords(figure.period, lang);
  return figure.status === "target" ? `${time}${lang === "zh" ? "" : " "}${say.target[lang]}` : time;
};

function FigureRow({id, lang, anchor}: {id: FigureId; lang: Lang; anchor: string}) {
  const figure = figures[id];
  return (
    <tr id={anchor} data-figure={id} data-row="">
      <th scope="row">
        <span data-part="name">
          {figure.subject[lang]}
          {colon[lang]}
          {figure.label[lang]}
        </span>
        {figure.base && <small>{say.base(figure.base[lang])[lang]}</small>}
      </th>
      <td>
        <strong data-part="value">{words(figure, lang)}</strong>
        <small>{claimNames[figure.is][lang]}</small>
        {figure.is === "list" && (
          <small>{figure.items.map((item) => item[lang]).join(lang === "zh" ? "、" : "; ")}</small>
        )}
      </td>
      <td>{period(figure, lang)}</td>
      <td data-part="evidence">
        <FigureCitation id={id} lang={lang} />
        <a
          className="permalink"
          href={figurePage(lang, id)}
          aria-label={`${figureWords.permalink[lang]}${colon[lang]}${figure.subject[lang]}${colon[lang]}${figure.label[lang]}`}
        >
          {figureWords.permalink[lang]}
        </a>
      </td>
    </tr>
  );
}

function ProposalRow({id, lang}: {id: ProposalId; lang: Lang}) {
  const {by, name, summary} = proposals[id];
  return (
    <tr data-proposal={id} data-row="">
      <th scope="row">
        <span data-part="name">{people[by][lang]}</span>
      </th>
      <td colSpan={2}>
        <strong data-part="value">{name[lang]}</strong>
        <small>{summary[lang]}</small>
      </td>
      <td data-part="evidence">
        <ProposalCitation id={id} lang={lang} />
      </td>
    </tr>
  );
}

/** The figures and recommendations of a panel as a table: everything the chart says, and where it stands. */
export function Table({
  panel,
  figures: ids,
  proposals: said = [],
  lang,
  caption,
}: {
  /** null for figures that no panel of the page shows. */
  panel: PanelId | null;
  figures: readonly FigureId[];
  proposals?: readonly ProposalId[];
  lang: Lang;
  caption: string;
}) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{ids.length > 0 ? say.item[lang] : say.who[lang]}</th>
            <th scope="col">{ids.length > 0 ? say.value[lang] : say.proposalHead[lang]}</th>
            <th scope="col">{say.period[lang]}</th>
            <th scope="col">{say.evidence[lang]}</th>
          </tr>
        </thead>
        <tbody>
          {said.map((id) => (
            <ProposalRow key={id} id={id} lang={lang} />
          ))}
          {ids.map((id) => (
            <FigureRow key={id} id={id} lang={lang} anchor={panel ? rowAnchor(panel, id) : noteAnchor(id)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The table of a panel: all that it draws or states. */
export function PanelTable({id, lang}: {id: PanelId; lang: Lang}) {
  const panel = panels[id];
  return (
    <Table
      panel={id}
      figures={figuresOf(panel)}
      proposals={proposalsIn(panel.chart)}
      lang={lang}
      caption={`${say.table[lang]}${colon[lang]}${plain(panel.title[lang], lang)}`}
    />
  );
}
