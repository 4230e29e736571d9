"use client";

import type {Lang} from "../data/schema.ts";
import {home} from "./routes.ts";
import {say} from "./strings.ts";

/** What a reader sees where a page breaks: what happened, and the two things that help. */
export function Trouble({lang}: {lang: Lang}) {
  return (
    <main id="main" className="missing-page">
      <section role="alert">
        <h1>{say.troubleTitle[lang]}</h1>
        <p>{say.troubleLine[lang]}</p>
        <p className="trouble-tools">
          <button type="button" className="tool" onClick={() => location.reload()}>
            {say.tryAgain[lang]}
          </button>
          <a className="tool" href={home(lang)}>
            {say.toDashboard[lang]}
          </a>
        </p>
      </section>
    </main>
  );
}
