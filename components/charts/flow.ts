import type {ChartOf} from "../../data/chart.ts";
import type {Lang, Text} from "../../data/schema.ts";
import {ink} from "../palette.ts";
import {arrow, blockHeight, box, fontSize, label, stage} from "./drawing.ts";
import type {Drawing, Json} from "./drawing.ts";
import {wrap} from "./text.ts";

const size = fontSize.label;
const pad = 10;

/** Who serves what: links of one width, since nothing says how much flows. */
export function flow({from, to, links, proposal}: ChartOf<"flow">, lang: Lang, width: number): Drawing {
  const narrow = width < 480;
  const between = width < 300 ? 36 : narrow ? 54 : 150;
  const node = (width - between) / 2;
  const shapes: Json[] = [
    label(from[lang], 0, 0, {size: fontSize.small, colour: "soft"}),
    label(to[lang], node + between, 0, {size: fontSize.small, colour: "soft"}),
  ];
  const names = (pick: (link: (typeof links)[number]) => Text) => [...new Set(links.map((link) => pick(link)[lang]))];
  const left = names((link) => link.from);
  const right = names((link) => link.to);
  const lines = (text: string) => wrap(text, node - pad * 2, size);
  const height = Math.max(...[...left, ...right].map((text) => blockHeight(lines(text)) + pad * 2));
  const pitch = height + 14;
  const top = 26;
  const middle = (list: readonly string[], text: string) => top + list.indexOf(text) * pitch + height / 2;
  const nodes = (list: readonly string[], x: number, fill: "mist" | "wash") =>
    list.forEach((text) => {
      shapes.push(
        box({x, y: middle(list, text) - height / 2, width: node, height, round: 4, fill, proposal}),
        label(lines(text), x + pad, middle(list, text), {valign: "middle"}),
      );
    });
  nodes(left, 0, "mist");
  nodes(right, node + between, "wash");
  for (const link of links) {
    const y1 = middle(left, link.from[lang]);
    const y2 = middle(right, link.to[lang]);
    const x1 = node + 4;
    const x2 = node + between - 6;
    shapes.push(
      {
        type: "bezierCurve",
        z: 2,
        silent: true,
        shape: {x1, y1, x2, y2, cpx1: (x1 + x2) / 2, cpy1: y1, cpx2: (x1 + x2) / 2, cpy2: y2},
        style: {stroke: ink("sea"), lineWidth: 1.8, fill: "none"},
      },
      arrow(x2, y2, "right", "sea"),
    );
  }
  return stage(width, top + Math.max(left.length, right.length) * pitch - 10, [], shapes);
}
