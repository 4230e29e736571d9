import type {FigureId} from "../../data/figures/index.ts";
import {langs} from "../../data/schema.ts";
import type {Lang} from "../../data/schema.ts";
import {safeSentence} from "../export/safe.ts";
import {CopyButton} from "./copy.tsx";
import {Part} from "./section.tsx";
import {words} from "./words.ts";

/** The sentence that may be said of a figure, in both languages, the page’s own first; each can be copied. */
export function Safe({id, lang}: {id: FigureId; lang: Lang}) {
  const order = [lang, ...langs.filter((other) => other !== lang)];
  return (
    <Part id="safe" title={words.safe[lang]}>
      <p className="figure-hint">{words.safeLine[lang]}</p>
      {order.map((own) => (
        <div key={own} className="figure-safe">
          <p id={`safe-${own}`} lang={own === "zh" ? "zh-CN" : "en"}>
            {safeSentence(id, own)}
          </p>
          <CopyButton from={`safe-${own}`} name={words.copy[own][lang]} />
        </div>
      ))}
    </Part>
  );
}
