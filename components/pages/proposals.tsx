import {kindOf, proposalIds} from "../../data/proposals.ts";
import type {Lang} from "../../data/schema.ts";
import {PanelView} from "../panel.tsx";
import {ControlsBar} from "../proposals/controls-bar.tsx";
import {matrixPanel} from "../proposals/rows.ts";
import {ProposalTable} from "../proposals/table.tsx";
import {tell} from "../proposals/words.ts";
import {proposalsPage} from "../routes.ts";
import {Shell} from "../shell.tsx";
import {say} from "../strings.ts";

const judgements = proposalIds.filter((id) => kindOf(id) === "judgement").length;

/** Every recommendation: who proposes what at a glance, then one by one. */
export function ProposalsPage({lang}: {lang: Lang}) {
  return (
    <Shell lang={lang} path={proposalsPage(lang)} place="proposals">
      <section className="opening">
        <h1>{say.proposals[lang]}</h1>
        <p className="lead">{tell.lead[lang]}</p>
        <p className="aside">{tell.kinds(proposalIds.length - judgements, judgements)[lang]}</p>
        <nav className="chips" aria-label={say.proposals[lang]}>
          <a className="chip" href={`#${matrixPanel}`}>
            {tell.toMatrix[lang]}
          </a>
          <a className="chip" href="#table">
            {tell.toTable[lang]} <small>{proposalIds.length}</small>
          </a>
        </nav>
      </section>
      <section className="proposal-matrix">
        <PanelView id={matrixPanel} lang={lang} level={2} />
      </section>
      <section className="proposal-list" id="table">
        <h2 id="proposals-title">{tell.table[lang]}</h2>
        <p className="found needs-script">{tell.matrixShowsAll[lang]}</p>
        <ControlsBar lang={lang} />
        <ProposalTable lang={lang} />
      </section>
    </Shell>
  );
}
