import type {Branch, ChartOf} from "../../data/chart.ts";
import {proposal} from "../../data/proposals.ts";
import type {Lang} from "../../data/schema.ts";
import {ink} from "../palette.ts";
import {base, blockHeight, dots, fontSize, label, quiet, rule, stage} from "./drawing.ts";
import type {Dot, Drawing, Json} from "./drawing.ts";
import {textWidth, wrap} from "./text.ts";

type Leaf = Branch["leaves"][number];
const leafName = (leaf: Leaf, lang: Lang) => (typeof leaf === "string" ? proposal(leaf).name : leaf.name)[lang];
const leafRef = (leaf: Leaf) =>
  typeof leaf === "string" ? {proposal: leaf} : leaf.figure ? {figure: leaf.figure} : {};

/** On a phone, where names would run into each other: the same list, indented. */
function outline({root, figure: whole, branches}: ChartOf<"tree">, lang: Lang, width: number): Drawing {
  const size = fontSize.label;
  const indent = 26;
  const shapes: Json[] = [];
  const points: Dot[] = [];
  const top = wrap(root[lang], width, fontSize.small);
  shapes.push(label(top, 0, 0, {size: fontSize.small, colour: "soft"}, whole ? {figure: whole} : {}));
  let y = blockHeight(top, fontSize.small) + 8;
  for (const {name, figure, leaves} of branches) {
    const head = wrap(name[lang], width - 20, size, "bold");
    const ref = figure ? {figure} : {};
    points.push({x: 6, y: y + 9, size: 9, fill: "teal", ...ref});
    shapes.push(label(head, 18, y, {size, weight: "bold"}, ref));
    y += blockHeight(head, size) + 4;
    const from = y - 12;
    for (const leaf of leaves) {
      const lines = wrap(leafName(leaf, lang), width - indent - 14, size);
      points.push({x: indent + 4, y: y + 9, size: 7, fill: "sea", ...leafRef(leaf)});
      shapes.push(
        rule(6, y + 9, indent, y + 9, {colour: "hatch"}),
        label(lines, indent + 14, y, {size}, leafRef(leaf)),
      );
      y += blockHeight(lines, size) + 3;
    }
    shapes.push(rule(6, from, 6, y - 13, {colour: "hatch"}));
    y += 12;
  }
  return stage(width, y - 8, [dots(points)], shapes);
}

/** A list within a list. Every node has the same size: a tree names, it does not measure. */
export function tree(chart: ChartOf<"tree">, lang: Lang, width: number): Drawing {
  if (width < 480) return outline(chart, lang, width);
  const {root, figure, branches} = chart;
  const size = fontSize.label;
  const widest = 150;
  const branchLines = branches.map(({name}) => wrap(name[lang], widest, size, "bold"));
  const branchWidth = Math.max(...branchLines.flat().map((line) => textWidth(line, size, "bold")));
  const rootLines = wrap(root[lang], 110, size, "bold");
  const rootWidth = Math.max(...rootLines.map((line) => textWidth(line, size, "bold")));
  // A tree spaces its levels evenly, so long leaves would push the branches’ names out on the left.
  const room = Math.min(width - rootWidth - branchWidth - 90, width + rootWidth - 2 * branchWidth - 50);
  const leafLines = branches.map(({leaves}) => leaves.map((leaf) => wrap(leafName(leaf, lang), room, size)));
  const all = leafLines.flat();
  const right = Math.max(...all.flat().map((line) => textWidth(line, size))) + 14;
  const rowHeight = 8 + Math.max(...all.map((lines) => lines.length)) * Math.round(size * 1.35);
  const rows = all.length + branches.length * 0.6;
  const words = {fontSize: size, color: ink("ink"), lineHeight: Math.round(size * 1.35)};
  const data: Json = {
    name: rootLines.join("\n"),
    label: {position: "left", align: "right", fontWeight: "bold", distance: 8},
    ...(figure && {figure}),
    children: branches.map((branch, i) => ({
      name: (branchLines[i] ?? []).join("\n"),
      label: {
        position: "left",
        align: "right",
        fontWeight: "bold",
        distance: 8,
        backgroundColor: ink("card"),
        padding: [1, 0],
      },
      ...(branch.figure && {figure: branch.figure}),
      children: branch.leaves.map((leaf, j) => ({
        name: (leafLines[i]?.[j] ?? []).join("\n"),
        ...leafRef(leaf),
      })),
    })),
  };
  return {
    width,
    height: Math.round(rows * rowHeight),
    option: {
      ...base,
      series: [
        {
          type: "tree",
          data: [data],
          left: rootWidth + 14,
          right,
          top: 12,
          bottom: 12,
          symbol: "circle",
          symbolSize: 9,
          roam: false,
          expandAndCollapse: false,
          initialTreeDepth: -1,
          itemStyle: {color: ink("teal"), borderColor: ink("teal"), borderWidth: 1.5},
          lineStyle: {color: ink("hatch"), width: 1.4, curveness: 0.5},
          label: words,
          leaves: {label: {...words, position: "right", align: "left", distance: 8}},
          ...quiet,
        },
      ],
    },
  };
}
