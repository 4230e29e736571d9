import type {Lang} from "../../data/schema.ts";
import {windowPage} from "../routes.ts";
import {Forward} from "./forward.tsx";
import {pagesBeside} from "./windows.ts";
import type {Window} from "./windows.ts";
import {edge} from "./words.ts";
import type {Listed} from "./words.ts";

/**
 * The foot of a window: what of the list it shows, and the way to the rest. Nothing where the list is whole.
 * @param path the address of the first window
 * @param places where it is written which entry stands in which window, for addresses that name an entry elsewhere
 */
export function WindowEdge({
  of: {page, pages, from, to, of},
  what,
  path,
  places,
  lang,
}: {
  of: Window<unknown>;
  what: Listed;
  path: string;
  places?: string;
  lang: Lang;
}) {
  if (pages === 1) return null;
  return (
    <nav className="window-edge" aria-label={edge.pages[lang]} data-window={page}>
      <p>{edge.part(what, from, to, of)[lang]}</p>
      {page > 1 && (
        <a className="tool" rel="prev" href={windowPage(path, page - 1)}>
          {edge.previous[what][lang]}
        </a>
      )}
      {page < pages && (
        <a className="tool" rel="next" href={windowPage(path, page + 1)}>
          {edge.next[what][lang]}
        </a>
      )}
      <ul>
        {pagesBeside(page, pages).map((one, i) => (
          <li key={i}>
            {one === null ? (
              "…"
            ) : (
              <a
                href={windowPage(path, one)}
                aria-label={edge.page(one)[lang]}
                {...(one === page && {"aria-current": "page"})}
              >
                {one}
              </a>
            )}
          </li>
        ))}
      </ul>
      {places !== undefined && <Forward places={places} path={path} page={page} />}
    </nav>
  );
}
