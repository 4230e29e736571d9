import {plain} from "../../data/prose.ts";
import {panels} from "../../data/panels/index.ts";
import type {ProposalId} from "../../data/proposals.ts";
import type {Lang} from "../../data/schema.ts";
import {Cue} from "../citation.tsx";
import {articlePage, panelPage} from "../routes.ts";
import {proposalAt, sourceAt} from "../windows/lists.ts";
import {sortable} from "./choose.ts";
import type {SortId} from "./choose.ts";
import {proposalRow} from "./rows.ts";
import {tell} from "./words.ts";

const names: Record<SortId, "who" | "article" | "heading" | "proposal" | "words"> = {
  by: "who",
  article: "article",
  heading: "heading",
  name: "proposal",
  place: "words",
};

/** The head of a column; a script makes its button sort. */
const Head = ({column, lang}: {column: SortId; lang: Lang}) => (
  <th scope="col" role="columnheader" data-column={column}>
    <button type="button" data-sort={column} disabled>
      {tell[names[column]][lang]}
    </button>
  </th>
);

function Row({id, lang}: {id: ProposalId; lang: Lang}) {
  const row = proposalRow(id, lang);
  const {by, who, article, articleName, heading, headingName, kind, kindWords, name, summary} = row;
  const {cue, place, source, sourceName, panels: shown} = row;
  return (
    <tr id={id} role="row" data-proposal={id} data-by={by} data-article={article} data-heading={heading}>
      <td role="cell" data-key="by">
        {who}
      </td>
      <td role="cell" data-key="article">
        <a href={articlePage(lang, article)}>{articleName}</a>
      </td>
      <td role="cell" data-key="heading">
        {headingName}
      </td>
      <th scope="row" role="rowheader">
        <a className="entry" href={proposalAt(lang, id)} data-key="name">
          {name}
        </a>
        {kind === "judgement" && <small className="judgement">{kindWords}</small>}
        <span className="summary">{summary}</span>
      </th>
      <td role="cell" data-place={place}>
        <Cue cue={cue} lang={lang} />
        <p className="place">
          <a href={sourceAt(lang, source)} title={sourceName}>
            {place}
          </a>
        </p>
      </td>
      <td role="cell">
        <ul>
          {shown.map((panel) => (
            <li key={panel}>
              <a href={panelPage(lang, panel)}>{plain(panels[panel].title[lang], lang)}</a>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** Recommendations, in the order of the page; each row is at its own address. */
export function ProposalTable({ids, lang}: {ids: readonly ProposalId[]; lang: Lang}) {
  return (
    <table className="proposals" role="table" data-proposals="" aria-labelledby="proposals-title">
      <thead role="rowgroup">
        <tr role="row">
          {sortable.map((column) => (
            <Head key={column} column={column} lang={lang} />
          ))}
          <th scope="col" role="columnheader">
            {tell.panels[lang]}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {ids.map((id) => (
          <Row key={id} id={id} lang={lang} />
        ))}
      </tbody>
    </table>
  );
}
