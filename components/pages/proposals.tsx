import {kindOf, proposalIds} from "../../data/proposals.ts";
import type {Lang} from "../../data/schema.ts";
import {PanelView} from "../panel.tsx";
import {ControlsBar} from "../proposals/controls-bar.tsx";
import {matrixPanel} from "../proposals/rows.ts";
import {ProposalTable} from "../proposals/table.tsx";
import {tell} from "../proposals/words.ts";
import {placesFile, proposalsPage, windowPage} from "../routes.ts";
import {Shell} from "../shell.tsx";
import {say} from "../strings.ts";
import {WindowEdge} from "../windows/edge.tsx";
import {proposalWindows} from "../windows/lists.ts";
import {metadata} from "../metadata.ts";
import {listRoute} from "../windows/route.ts";
import {windowTitle} from "../windows/words.ts";

const judgements = proposalIds.filter((id) => kindOf(id) === "judgement").length;

/** The recommendations: who proposes what at a glance, then a window of them one by one. */
export function ProposalsPage({lang, page = 1}: {lang: Lang; page?: number}) {
  const window = proposalWindows[page - 1];
  if (!window) return null;
  return (
    <Shell lang={lang} path={windowPage(proposalsPage(lang), page)} place="proposals">
      <section className="opening">
        <h1>{say.proposals[lang]}</h1>
        <p className="lead">{tell.lead[lang]}</p>
        <p className="aside">{tell.kinds(proposalIds.length - judgements, judgements)[lang]}</p>
        <nav className="chips" aria-label={say.proposals[lang]}>
          <a className="chip" href={page === 1 ? `#${matrixPanel}` : `${proposalsPage(lang)}#${matrixPanel}`}>
            {tell.toMatrix[lang]}
          </a>
          <a className="chip" href="#table">
            {tell.toTable[lang]} <small>{proposalIds.length}</small>
          </a>
        </nav>
      </section>
      {page === 1 && (
        <section className="proposal-matrix">
          <PanelView id={matrixPanel} lang={lang} level={2} />
        </section>
      )}
      <section className="proposal-list" id="table">
        <h2 id="proposals-title">{tell.table[lang]}</h2>
        {page === 1 && <p className="found needs-script">{tell.matrixShowsAll[lang]}</p>}
        <ControlsBar here={window.items.length} lang={lang} />
        <ProposalTable ids={window.items} lang={lang} />
      </section>
      {window.pages > 1 && <div data-elsewhere="" />}
      <WindowEdge
        of={window}
        what="proposals"
        path={proposalsPage(lang)}
        places={placesFile("proposals")}
        lang={lang}
      />
    </Shell>
  );
}

/** The addresses of the recommendations in a language. */
export const proposalsRoute = (lang: Lang) =>
  listRoute(
    () => proposalWindows,
    (page) => {
      const title = windowTitle(say.proposals[lang], page, lang);
      return metadata(lang, windowPage(proposalsPage(lang), page), title, tell.lead[lang]);
    },
    (page) => <ProposalsPage lang={lang} page={page} />,
  );
