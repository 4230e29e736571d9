"use client";

import type {CSSProperties} from "react";
import {kept} from "./keep.ts";

/**
 * A server’s drawing in the page. Its markup is taken at build from what `keep` left, so that the page carries it
 * once: as a property it would stand again, whole, in the data that React hydrates from. In the browser the markup is
 * already there, and React leaves the inside of such an element alone.
 */
export function Drawing({name, className, style}: {name: string; className: string; style: CSSProperties}) {
  return (
    <div
      className={className}
      style={style}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: kept().get(name) ?? ""}}
    />
  );
}
