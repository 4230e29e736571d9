import type {ChartOf} from "../../data/chart.ts";
import {proposal} from "../../data/proposals.ts";
import type {Lang} from "../../data/schema.ts";
import {blockHeight, box, fontSize, label, stage} from "./drawing.ts";
import type {Drawing, Json} from "./drawing.ts";
import {wrap} from "./text.ts";

const pad = 9;
const size = fontSize.small;

/** Who says what: a named cell for each recommendation, words where the page has nothing. */
export function matrix({columns, rows, missing}: ChartOf<"matrix">, lang: Lang, width: number): Drawing {
  const narrow = width < 480;
  const side = narrow || rows.every(({name}) => name[lang] === "") ? 0 : lang === "zh" ? 92 : 112;
  const gap = 6;
  const cellWidth = (width - side - gap * (columns.length - 1)) / columns.length;
  const shapes: Json[] = [];
  let y = 0;
  const heads = columns.map((name) => wrap(name[lang], cellWidth - 2, size, "bold"));
  heads.forEach((lines, i) => shapes.push(label(lines, side + i * (cellWidth + gap), y, {size, weight: "bold"})));
  y += Math.max(...heads.map((lines) => blockHeight(lines, size))) + 6;
  for (const row of rows) {
    const cells = row.cells.map((id) => ({
      id,
      name: wrap(id === null ? missing[lang] : proposal(id).name[lang], cellWidth - pad * 2, size, "bold"),
      lines: id === null || cellWidth < 150 ? [] : wrap(proposal(id).summary[lang], cellWidth - pad * 2, size),
    }));
    const name = wrap(row.name[lang], narrow ? width : side - 10, size, "bold");
    if (narrow && row.name[lang]) {
      shapes.push(label(name, 0, y + 2, {size, colour: "soft", weight: "bold"}));
      y += blockHeight(name, size) + 4;
    }
    const height = Math.max(
      ...cells.map((cell) => blockHeight([...cell.name, ...cell.lines], size) + pad * 2),
      narrow ? 0 : blockHeight(name, size) + 8,
    );
    if (!narrow) shapes.push(label(name, 0, y + height / 2, {size, colour: "soft", weight: "bold", valign: "middle"}));
    cells.forEach(({id, name: own, lines}, i) => {
      const x = side + i * (cellWidth + gap);
      const fill = i % 2 === 0 ? ("mist" as const) : ("wash" as const);
      shapes.push(
        id === null
          ? box({x, y, width: cellWidth, height, round: 4, stroke: "hatch", dashed: true})
          : box({x, y, width: cellWidth, height, round: 4, fill, proposal: id}),
        id === null
          ? label(own, x + pad, y + height / 2, {size, colour: "silent", valign: "middle"})
          : label(own, x + pad, y + pad, {size, weight: "bold"}),
        label(lines, x + pad, y + pad + blockHeight(own, size), {size}),
      );
    });
    y += height + gap;
  }
  return stage(width, y, [], shapes);
}
