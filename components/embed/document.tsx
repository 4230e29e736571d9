import type {ReactNode} from "react";
import type {Lang} from "../../data/schema.ts";
import {earlyInFrame} from "../early.ts";
import {variables} from "../palette.ts";

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
        <script dangerouslySetInnerHTML={{__html: earlyInFrame(lang)}} />
      </head>
      <body className="embed-page">{children}</body>
    </html>
  );
}
