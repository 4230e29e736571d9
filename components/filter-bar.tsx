import {NuqsAdapter} from "nuqs/adapters/next/app";
import {Suspense} from "react";
import {figureIds, figures} from "../data/figures/index.ts";
import {claimNames} from "../data/format.ts";
import {panelIds} from "../data/panels/index.ts";
import {panelsOf} from "../data/query.ts";
import type {Lang} from "../data/schema.ts";
import {sourceIds, sources} from "../data/sources.ts";
import {themeIds, themes} from "../data/themes.ts";
import {menu} from "./export/menu-words.ts";
import {Filter} from "./filter.tsx";
import type {FilterProps} from "./filter.tsx";
import type {ClaimId} from "./matching.ts";
import {themePage} from "./routes.ts";
import {say} from "./strings.ts";
import {traits} from "./traits.ts";

/** The choices of the filter: only those that some panel can answer. */
function choices(lang: Lang): FilterProps {
  const panels = panelIds.map(traits);
  const used = new Set(panels.flatMap((panel) => panel.sources));
  const claims = [...new Set(figureIds.map((id) => figures[id].is))] satisfies ClaimId[];
  const name = (id: (typeof sourceIds)[number]) => {
    const {publisher, published} = sources[id];
    return published ? `${publisher[lang]}, ${published}` : publisher[lang];
  };
  return {
    lang,
    panels,
    themes: themeIds.map((id) => ({id, name: themes[id].name[lang], count: panelsOf(id).length})),
    claims: claims
      .filter((claim) => panels.some((panel) => panel.claims.includes(claim)))
      .map((id) => ({id, name: claimNames[id][lang]})),
    sources: sourceIds.filter((id) => used.has(id)).map((id) => ({id, name: name(id)})),
  };
}

/** Without a script the chips are links to the theme pages. */
function Links({lang}: {lang: Lang}) {
  return (
    <nav className="filter-form" aria-label={say.themes[lang]}>
      <div className="chips">
        {themeIds.map((id) => (
          <a key={id} className="chip" href={themePage(lang, id)}>
            {themes[id].name[lang]} <small>{panelsOf(id).length}</small>
          </a>
        ))}
      </div>
      {/* Holds the room of the fields that a script brings, so that nothing moves when they come. */}
      <div className="narrow-by needs-script" aria-hidden="true">
        <select disabled />
        <select disabled />
        <input type="search" disabled />
      </div>
      <p className="left">{say.panelCount(panelIds.length)[lang]}</p>
      <button type="button" className="tool needs-script" disabled aria-hidden="true">
        {menu.citeShown[lang]}
      </button>
      <button type="button" className="tool needs-script" disabled aria-hidden="true">
        {menu.exportShown[lang]}
      </button>
    </nav>
  );
}

/** The filter; without a script, links to the theme pages. */
export function FilterBar({lang}: {lang: Lang}) {
  return (
    <div className="filter-bar">
      <Suspense fallback={<Links lang={lang} />}>
        <NuqsAdapter>
          <Filter {...choices(lang)} />
        </NuqsAdapter>
      </Suspense>
    </div>
  );
}
