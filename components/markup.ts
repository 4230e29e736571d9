/** Markup of what needs no script, made once at build; only for the server. */
import {createRequire} from "node:module";
import {join} from "node:path";
import type {ReactNode} from "react";

type Render = (node: ReactNode) => string;
let render: Render | null = null;
let making = 0;

/** React’s own renderer, taken from where it is installed: within Next.js, server components may not import it. */
function renderer(): Render {
  const load = createRequire(join(process.cwd(), "package.json")) as (name: string) => {renderToStaticMarkup: Render};
  return (render ??= load("react-dom/server").renderToStaticMarkup);
}

/** Whether markup is being made now: what is drawn then is part of it already. */
export const isMaking = (): boolean => making > 0;

/** The markup of a node. Throws where it holds a component of the browser’s: those have no place in still markup. */
export function markupOf(node: ReactNode): string {
  making += 1;
  try {
    return renderer()(node);
  } finally {
    making -= 1;
  }
}
