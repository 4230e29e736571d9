import type {ReactNode} from "react";
import type {Lang} from "../../data/schema.ts";
import {variables} from "../palette.ts";

/**
 * Before the first paint: the language and the light that the address asks for. What it says wrongly is passed over; a
 * page in another language is another page, with the same parameters.
 */
const early = (lang: Lang) => {
  const other = lang === "zh" ? `"/en"+p` : `p.slice(3)`;
  return `{const q=new URLSearchParams(location.search),l=q.get("light"),p=location.pathname;if(l==="light"||l==="dark")document.documentElement.dataset.light=l;if(q.get("lang")==="${lang === "zh" ? "en" : "zh"}")location.replace(${other}+location.search+location.hash)}`;
};

/**
 * The document around an embedded panel. Its links open beside the page that it stands in, never within the frame; it
 * reads nothing that the reader’s browser keeps, since a sandboxed frame may not.
 */
export function EmbedDocument({lang, children}: {lang: Lang; children: ReactNode}) {
  return (
    <html lang={lang === "zh" ? "zh-CN" : "en"} suppressHydrationWarning>
      <head>
        <base target="_blank" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <style dangerouslySetInnerHTML={{__html: variables()}} />
        <script dangerouslySetInnerHTML={{__html: early(lang)}} />
      </head>
      <body className="embed-page">{children}</body>
    </html>
  );
}
