import type {ReactNode} from "react";
import {keep} from "./keep.ts";
import {MarkupBox} from "./markup-box.tsx";
import {isMaking, markupOf} from "./markup.ts";

/**
 * A part of a page that only the page’s few listeners answer for (see linker, saver, openers, charts), not React: the
 * browser gets its markup and nothing else. `name` must be its own among all parts of all pages; children hold no
 * component of the browser’s.
 */
export function Still({name, children}: {name: string; children: ReactNode}) {
  return isMaking() ? children : <MarkupBox name={keep(name, markupOf(children))} />;
}
