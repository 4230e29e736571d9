import type {Lang} from "../../data/schema.ts";
import {Shell} from "../shell.tsx";
import {tell} from "./words.ts";

/**
 * What stands at an old address: it leads to the new one without a script, and says so to those who are not taken
 * there. `from` and `to` are addresses in the page’s language.
 */
export function RenamedPage({
  from,
  to,
  lang,
  place = "figure",
}: {
  from: string;
  to: string;
  lang: Lang;
  place?: "figure" | "panel";
}) {
  return (
    <Shell lang={lang} path={from} place={place}>
      <meta httpEquiv="refresh" content={`0; url=${to}`} />
      <link rel="canonical" href={(process.env.SITE_ADDRESS ?? "").replace(/\/$/, "") + to} />
      <section className="opening">
        <h1>{tell.movedTitle[lang]}</h1>
        <p className="lead">
          {tell.moved[lang]} <a href={to}>{to}</a>
        </p>
      </section>
    </Shell>
  );
}
