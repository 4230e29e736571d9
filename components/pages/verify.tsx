import type {Lang} from "../../data/schema.ts";
import {verifyPage} from "../routes.ts";
import {Shell} from "../shell.tsx";
import {Advice} from "../verify/advice.tsx";
import {Desk} from "../verify/desk.tsx";
import {tell} from "../verify/strings.ts";

/** Checks files that were saved from the site, in the reader’s browser. */
export function VerifyPage({lang}: {lang: Lang}) {
  return (
    <Shell lang={lang} path={verifyPage(lang)} place="verify">
      <section className="opening">
        <h1>{tell.title[lang]}</h1>
        <p className="lead">{tell.lead[lang]}</p>
        <noscript>
          <p className="lead">{tell.noScript[lang]}</p>
        </noscript>
      </section>
      <Desk lang={lang} />
      <Advice lang={lang} />
    </Shell>
  );
}
