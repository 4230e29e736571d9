import type {Lang} from "../../data/schema.ts";
import {CitationBox} from "./box.tsx";
import {citation} from "./cite.ts";
import type {Cited} from "./cited.ts";
import {CiteNotes} from "./notes.tsx";
import {entriesOf} from "./reference.ts";
import {styleIds, styleNames} from "./styles.ts";
import type {StyleId} from "./styles.ts";
import {CiteTools} from "./tools.tsx";
import {words} from "./words.ts";

const boxId = (style: StyleId) => `cite-${style}`;

function Styled({of, style, lang}: {of: Cited; style: StyleId; lang: Lang}) {
  const origin = process.env.SITE_ADDRESS ?? "";
  const cited = citation(of, style, lang, {origin});
  const paths = origin === "" ? entriesOf(of, lang).map(({path}) => path) : [];
  return (
    <>
      <CitationBox citation={cited} lang={lang} id={boxId(style)} paths={paths} />
      <CiteTools style={style} box={boxId(style)} file={cited.file} lang={lang} />
    </>
  );
}

/**
 * The part of a page that cites what the page is about: GB/T 7714 in sight, the other styles folded. Plain text, which
 * reads whole without a script; `Copier` adds copying and saving.
 */
export function Citations({of, lang}: {of: Cited; lang: Lang}) {
  const [first, ...others] = styleIds;
  return (
    <section id="cite" className="figure-part cite" aria-labelledby="cite-title">
      <h2 id="cite-title">{words.title[lang]}</h2>
      <div>
        <p className="cite-lead">{words.lead[lang]}</p>
        <h3>{styleNames[first][lang]}</h3>
        <Styled of={of} style={first} lang={lang} />
        <CiteNotes of={of} lang={lang} numbered />
        <h3>{words.otherStyles[lang]}</h3>
        {others.map((style) => (
          <details key={style} className="cite-style">
            <summary>{styleNames[style][lang]}</summary>
            <Styled of={of} style={style} lang={lang} />
          </details>
        ))}
      </div>
    </section>
  );
}
