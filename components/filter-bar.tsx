import {NuqsAdapter} from "nuqs/adapters/next/app";
import {Suspense} from "react";
import {panelIds} from "../data/panels/index.ts";
import type {PanelId} from "../data/panels/index.ts";
import {panelsOf} from "../data/query.ts";
import type {Lang} from "../data/schema.ts";
import {themeIds, themes} from "../data/themes.ts";
import {menu} from "./export/menu-words.ts";
import {choices, sliceCount, slicesWith, traitsOf} from "./filter/index-files.ts";
import {Filter} from "./filter.tsx";
import type {FilterProps} from "./filter.tsx";
import {beyond} from "./filter/words.ts";
import {themePage} from "./routes.ts";
import {say} from "./strings.ts";

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
        {choices(lang).moreSources && <span className="tool">{beyond.allSources[lang]}</span>}
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

/** The filter; without a script, links to the theme pages. @param here the panels of this page */
export function FilterBar({lang, here}: {lang: Lang; here: readonly PanelId[]}) {
  const props: FilterProps = {
    lang,
    total: panelIds.length,
    panels: here.map(traitsOf),
    slices: sliceCount,
    own: slicesWith(here),
    themes: themeIds.map((id) => ({id, name: themes[id].name[lang], count: panelsOf(id).length})),
    ...choices(lang),
  };
  return (
    <div className="filter-bar">
      <Suspense fallback={<Links lang={lang} />}>
        <NuqsAdapter>
          <Filter {...props} />
        </NuqsAdapter>
      </Suspense>
    </div>
  );
}
