import {NuqsAdapter} from "nuqs/adapters/next/app";
import {Suspense} from "react";
import {articleIds} from "../../data/articles/index.ts";
import {field, fieldIds, people, personIds, proposalIds} from "../../data/proposals.ts";
import type {Lang} from "../../data/schema.ts";
import {Controls} from "./controls.tsx";
import {articleTitle} from "./names.ts";
import {tell} from "./words.ts";

/** Without a script there is no filter; its room is held, so that nothing moves when it comes. */
const Waiting = ({lang}: {lang: Lang}) => (
  <>
    <div className="proposal-form needs-script" aria-hidden="true">
      <select disabled />
      <select disabled />
      <select disabled />
      <input type="search" disabled />
    </div>
    <div className="proposal-tools">
      <p>{tell.left(proposalIds.length, proposalIds.length)[lang]}</p>
      <p className="proposal-save needs-script" aria-hidden="true">
        <button type="button" className="tool" disabled>
          CSV
        </button>
      </p>
    </div>
  </>
);

/** The filter of the table, with the choices that there are. @param here how many rows the page has */
export function ControlsBar({here, lang}: {here: number; lang: Lang}) {
  return (
    <Suspense fallback={<Waiting lang={lang} />}>
      <NuqsAdapter>
        <Controls
          lang={lang}
          total={proposalIds.length}
          isWhole={here === proposalIds.length}
          people={personIds.map((id) => ({id, name: people[id][lang]}))}
          articles={articleIds.map((id) => ({
            id,
            name: articleTitle(id, lang),
            headings: fieldIds
              .filter((one) => field(one).article === id)
              .map((one) => ({id: one, name: field(one).name[lang]})),
          }))}
          columns={{
            by: tell.who[lang],
            article: tell.article[lang],
            heading: tell.heading[lang],
            name: tell.proposal[lang],
            place: tell.words[lang],
          }}
        />
      </NuqsAdapter>
    </Suspense>
  );
}
