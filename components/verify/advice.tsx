import type {Lang, Text} from "../../data/schema.ts";
import {home} from "../routes.ts";
import {gone, proof, survival} from "./advice-strings.ts";

function Ways({title, ways, lang}: {title: Text; ways: readonly Text[]; lang: Lang}) {
  return (
    <div>
      <h3>{title[lang]}</h3>
      <ul>
        {ways.map((way) => (
          <li key={way.en}>{way[lang]}</li>
        ))}
      </ul>
    </div>
  );
}

/** What a check proves, where records survive, and how to check a picture without one; needs no script. */
export function Advice({lang}: {lang: Lang}) {
  return (
    <section className="advice">
      <div id="gone">
        <h2>{gone.title[lang]}</h2>
        <p>{gone.line[lang]}</p>
        <form action={home(lang)} role="search" className="find-panel">
          <input name="q" type="search" required aria-label={gone.field[lang]} placeholder={gone.field[lang]} />
          <button type="submit" className="tool">
            {gone.find[lang]}
          </button>
        </form>
      </div>
      <div>
        <h2>{survival.title[lang]}</h2>
        <div className="ways">
          <Ways title={survival.kept} ways={survival.keptWays} lang={lang} />
          <Ways title={survival.lost} ways={survival.lostWays} lang={lang} />
        </div>
      </div>
      <div>
        <h2>{proof.title[lang]}</h2>
        {proof.parts.map((part) => (
          <p key={part.en}>{part[lang]}</p>
        ))}
      </div>
    </section>
  );
}
