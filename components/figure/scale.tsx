import type {ChartOf} from "../../data/chart.ts";
import {figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {boundOf, colon, words as valueWords} from "../../data/format.ts";
import type {Lang} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import {drawingsFor} from "../charts/drawn.ts";
import {sizes} from "../charts/index.ts";
import {Drawing, ratios} from "../chart.tsx";
import {Still} from "../still.tsx";
import {listed, nameOf, timeOf} from "./names.ts";
import {words} from "./words.ts";

/** Everything the drawing says, in words. */
const alternative = (ids: readonly FigureId[], lang: Lang): string => {
  const said = ids.map((id) => {
    const about = listed([nameOf(id, lang), timeOf(id, lang), sources[figures[id].cite.source].publisher[lang]], lang);
    return `${valueWords(figures[id], lang)}${lang === "zh" ? `（${about}）` : ` (${about})`}`;
  });
  return `${words.scaleLabel[lang]}${colon[lang]}${said.join(lang === "zh" ? "；" : "; ")}`;
};

/** Figures of one unit as dots on one scale, bounds as bounds; the page’s own is ringed. */
export function Scale({chart, own, lang}: {chart: ChartOf<"spread">; own: FigureId; lang: Lang}) {
  const drawings = drawingsFor(chart, lang);
  return (
    <Still name={`scale-${own}-${lang}`}>
      <div className="figure-scale">
        <div className="chart" role="img" aria-label={alternative(chart.figures, lang)} style={ratios(drawings)}>
          {sizes.map((size) => {
            const svg = drawings[size].markup(`${own}-${size}`).replaceAll(`data-figure="${own}"`, '$& class="own"');
            return <Drawing key={size} svg={svg} size={size} />;
          })}
        </div>
        <p className="figure-hint">
          {words.scaleLine[lang]}
          {chart.figures.some((id) => boundOf(figures[id]) === "lower") &&
            (lang === "zh" ? "" : " ") + words.scaleOpen[lang]}
        </p>
      </div>
    </Still>
  );
}
