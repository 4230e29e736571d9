import type {Branch, ChartOf} from "../../data/chart.ts";
import {proposal} from "../../data/proposals.ts";
import type {Lang} from "../../data/schema.ts";
import {ink} from "../palette.ts";
import {base, fontSize, quiet} from "./drawing.ts";
import type {Drawing, Json} from "./drawing.ts";
import {textWidth, wrap} from "./text.ts";

type Leaf = Branch["leaves"][number];
const leafName = (leaf: Leaf, lang: Lang) => (typeof leaf === "string" ? proposal(leaf).name : leaf.name)[lang];
const leafRef = (leaf: Leaf) =>
  typeof leaf === "string" ? {proposal: leaf} : leaf.figure ? {figure: leaf.figure} : {};

/** A list within a list. Every node has the same size: a tree names, it does not measure. */
export function tree({root, figure, branches}: ChartOf<"tree">, lang: Lang, width: number): Drawing {
  const narrow = width < 480;
  const size = narrow ? fontSize.small : fontSize.label;
  const widest = narrow ? 88 : 150;
  const branchLines = branches.map(({name}) => wrap(name[lang], widest, size, "bold"));
  const branchWidth = Math.max(...branchLines.flat().map((line) => textWidth(line, size, "bold")));
  // On a phone the title says what the root would; its dot is enough.
  const rootLines = narrow ? [""] : wrap(root[lang], 110, size, "bold");
  const rootWidth = Math.max(...rootLines.map((line) => textWidth(line, size, "bold")));
  // A tree spaces its levels evenly, so long leaves would push the branches’ names out on the left.
  const room = Math.min(width - rootWidth - branchWidth - (narrow ? 52 : 90), width + rootWidth - 2 * branchWidth - 50);
  const leafLines = branches.map(({leaves}) => leaves.map((leaf) => wrap(leafName(leaf, lang), room, size)));
  const all = leafLines.flat();
  const right = Math.max(...all.flat().map((line) => textWidth(line, size))) + 14;
  const rowHeight = Math.max(...all.map((lines) => lines.length)) > 1 ? 40 : 25;
  const rows = all.length + branches.length * 0.6;
  const label = {fontSize: size, color: ink("ink"), lineHeight: Math.round(size * 1.35)};
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
          label,
          leaves: {label: {...label, position: "right", align: "left", distance: 8}},
          ...quiet,
        },
      ],
    },
  };
}
