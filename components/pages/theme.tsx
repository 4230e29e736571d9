import {themeTexts} from "../../data/articles/themes.ts";
import type {Block} from "../../data/articles/article.ts";
import {panelsOf} from "../../data/query.ts";
import type {Lang} from "../../data/schema.ts";
import {themeIds, themes} from "../../data/themes.ts";
import type {ThemeId} from "../../data/themes.ts";
import {anchorsOf, Blocks, Notes} from "../blocks.tsx";
import {PanelView} from "../panel.tsx";
import {Prose} from "../prose.tsx";
import {home, themePage} from "../routes.ts";
import {Shell} from "../shell.tsx";
import {say} from "../strings.ts";

/** The text and the panels of one theme; panels told under another theme follow at the end. */
export function ThemePage({lang, theme}: {lang: Lang; theme: ThemeId}) {
  const {title, blocks} = themeTexts[theme];
  const list: readonly Block[] = blocks;
  const ids = panelsOf(theme);
  const told = list.flatMap((block) => block.panels);
  const {anchors, notes} = anchorsOf(ids, list);
  const others = ids.filter((id) => !told.includes(id));
  return (
    <Shell lang={lang} path={themePage(lang, theme)} place="theme">
      <section className="opening">
        <p className="kicker">
          {say.themes[lang]} · {themes[theme].name[lang]}
        </p>
        <h1>
          <Prose text={title[lang]} lang={lang} anchors={anchors} />
        </h1>
        <nav className="chips" aria-label={say.themes[lang]}>
          <a className="chip" href={home(lang)}>
            {say.all[lang]}
          </a>
          {themeIds.map((id) => (
            <a key={id} className="chip" href={themePage(lang, id)} {...(id === theme && {"aria-current": "page"})}>
              {themes[id].name[lang]} <small>{panelsOf(id).length}</small>
            </a>
          ))}
        </nav>
      </section>
      <section className="theme">
        <Blocks blocks={list} lang={lang} anchors={anchors} level={2} />
        {others.length > 0 && (
          <div className="beside">
            <div className="prose" />
            <div className="panels">
              {others.map((id) => (
                <PanelView key={id} id={id} lang={lang} />
              ))}
            </div>
          </div>
        )}
      </section>
      <Notes figures={notes} lang={lang} />
    </Shell>
  );
}
