"use client";

import {kept} from "./keep.ts";

/**
 * Markup in the page that was made at build. It is taken from what `keep` left, so that the page carries it once: as
 * elements it would stand again, whole, in the data that React hydrates from. In the browser the markup is already
 * there, and React leaves the inside of such an element alone.
 */
export function MarkupBox({name}: {name: string}) {
  return <div className="still" suppressHydrationWarning dangerouslySetInnerHTML={{__html: kept().get(name) ?? ""}} />;
}
