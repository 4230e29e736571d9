import {themeTexts} from "../../data/articles/themes.ts";
import {plain} from "../../data/prose.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {panelsOf} from "../../data/query.ts";
import type {Lang} from "../../data/schema.ts";
import {isTheme, themeIds, themes} from "../../data/themes.ts";
import type {ThemeId} from "../../data/themes.ts";
import {anchorsOf, Blocks, Notes} from "../blocks.tsx";
import {PanelView} from "../panel.tsx";
import {Prose} from "../prose.tsx";
import {home, themePage, windowPage} from "../routes.ts";
import {Shell} from "../shell.tsx";
import {Still} from "../still.tsx";
import {say} from "../strings.ts";
import {tallness} from "../tall.ts";
import {WindowEdge} from "../windows/edge.tsx";
import {pageIn, restsOf, themeWindows} from "../windows/lists.ts";
import {metadata} from "../metadata.ts";
import {route} from "../windows/route.ts";
import type {InWindow} from "../windows/route.ts";
import {windowTitle} from "../windows/words.ts";

/** Panels that are told under another theme. */
const Others = ({ids, lang}: {ids: readonly PanelId[]; lang: Lang}) => (
  <div className="beside" style={tallness("", ids, lang)}>
    <div className="prose" />
    <div className="panels">
      {ids.map((id) => (
        <PanelView key={id} id={id} lang={lang} />
      ))}
    </div>
  </div>
);

/** A window of the text and the panels of one theme; panels told under another theme follow at the end. */
export function ThemePage({lang, theme, page = 1}: {lang: Lang; theme: ThemeId; page?: number}) {
  const window = themeWindows(theme)[page - 1];
  if (!window) return null;
  const blocks = window.items.flatMap((part) => ("block" in part ? [part.block] : []));
  const others = window.items.flatMap((part) => ("others" in part ? part.others : []));
  // Mentions lead to the first panel of the theme that has the figure, in the theme’s own order.
  const here = new Set([...blocks.flatMap(({panels}) => panels), ...others]);
  const {anchors, notes} = anchorsOf(
    panelsOf(theme).filter((id) => here.has(id)),
    blocks,
  );
  return (
    <Shell lang={lang} path={windowPage(themePage(lang, theme), page)} place="theme">
      <Still name={`theme-${theme}-${page}-${lang}`}>
        <section className="opening">
          <p className="kicker">
            {say.themes[lang]} · {themes[theme].name[lang]}
          </p>
          <h1>
            <Prose text={themeTexts[theme].title[lang]} lang={lang} anchors={anchors} />
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
          <Blocks blocks={blocks} lang={lang} anchors={anchors} level={2} />
          {others.length > 0 && <Others ids={others} lang={lang} />}
        </section>
        <Notes figures={notes} lang={lang} />
      </Still>
      <WindowEdge of={window} what="panels" path={themePage(lang, theme)} lang={lang} />
    </Shell>
  );
}

/** The addresses of the themes in a language. */
export const themeRoute = (lang: Lang) =>
  route<InWindow & {theme: string}, {theme: ThemeId; page: number}>(
    () => themeIds.flatMap((theme) => restsOf(themeWindows(theme)).map((window) => ({theme, window}))),
    ({theme, window}) => {
      const page = pageIn(window);
      return isTheme(theme) && page !== null ? {theme, page} : null;
    },
    ({theme, page}) => {
      const {title, blocks} = themeTexts[theme];
      const name = windowTitle(themes[theme].name[lang], page, lang);
      return metadata(lang, windowPage(themePage(lang, theme), page), name, plain(title[lang], lang), blocks);
    },
    ({theme, page}) => <ThemePage lang={lang} theme={theme} page={page} />,
  );
