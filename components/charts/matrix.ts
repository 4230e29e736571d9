import type {ChartOf} from "../../data/chart.ts";
import {proposal} from "../../data/proposals.ts";
import type {ProposalId} from "../../data/proposals.ts";
import type {Lang} from "../../data/schema.ts";
import {say} from "../strings.ts";
import {blockHeight, box, fontSize, label, rule, stage} from "./drawing.ts";
import type {Drawing, Json} from "./drawing.ts";
import {wrap} from "./text.ts";

const pad = 9;
const size = fontSize.small;

/** Who says what: a named cell for each recommendation, words where the page has nothing. */
export function matrix({columns, rows}: ChartOf<"matrix">, lang: Lang, width: number): Drawing {
  const narrow = width < 480;
  const side = narrow ? 0 : lang === "zh" ? 92 : 112;
  const gap = 6;
  const cellWidth = (width - side - gap * (columns.length - 1)) / columns.length;
  const shapes: Json[] = [];
  let y = 0;
  const heads = columns.map((name) => wrap(name[lang], cellWidth - 2, size, "bold"));
  heads.forEach((lines, i) => shapes.push(label(lines, side + i * (cellWidth + gap), y, {size, weight: "bold"})));
  y += Math.max(...heads.map((lines) => blockHeight(lines, size))) + 6;
  for (const row of rows) {
    const cells = row.cells.map((id) => ({id, lines: wrap(cellWords(id, lang), cellWidth - pad * 2, size)}));
    const name = wrap(row.name[lang], narrow ? width : side - 10, size, "bold");
    if (narrow && row.name[lang]) {
      shapes.push(label(name, 0, y + 2, {size, colour: "soft", weight: "bold"}));
      y += blockHeight(name, size) + 4;
    }
    const height = Math.max(
      ...cells.map(({lines}) => blockHeight(lines, size) + pad * 2),
      narrow ? 0 : blockHeight(name, size) + 8,
    );
    if (!narrow) shapes.push(label(name, 0, y + height / 2, {size, colour: "soft", weight: "bold", valign: "middle"}));
    cells.forEach(({id, lines}, i) => {
      const x = side + i * (cellWidth + gap);
      const fill = i % 2 === 0 ? ("mist" as const) : ("wash" as const);
      shapes.push(
        id === null
          ? box({x, y, width: cellWidth, height, round: 4, stroke: "hatch", dashed: true})
          : box({x, y, width: cellWidth, height, round: 4, fill, proposal: id}),
        label(lines, x + pad, y + height / 2, {size, colour: id === null ? "silent" : "ink", valign: "middle"}),
      );
    });
    y += height + gap;
  }
  shapes.push(rule(0, y, 0, y));
  return stage(width, y, [], shapes);
}

const cellWords = (id: ProposalId | null, lang: Lang) => (id === null ? say.notStated[lang] : proposal(id).name[lang]);
