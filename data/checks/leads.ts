/** Rules for what leads from one part of the content to another, and for what a chart can draw of what it is given. */
import type {Chart} from "../chart.ts";
import {scaleFor} from "../format.ts";
import {langs} from "../schema.ts";
import type {Figure, Measure} from "../schema.ts";
import {isMeasure} from "../derive.ts";
import {allFigures, entries, pageFile} from "./content.ts";
import type {Content, Rule} from "./content.ts";

type By<T> = Readonly<Record<string, T>>;
/** An id that something names, and where. */
interface Lead {
  file: string;
  id: string;
  field: string;
  to: string;
}

const proposalFile = "data/proposals.ts";
const lost = (leads: readonly Lead[], things: By<unknown>, what: string): string[] =>
  leads.flatMap(({file, id, field, to}) =>
    Object.hasOwn(things, to) ? [] : [`${file}: “${id}” ${field}: no ${what} “${to}”`],
  );

/** The figures that a chart names, with the field that names each. */
function figuresNamed(chart: Chart): [field: string, figure: string][] {
  const all = (field: string, ids: readonly string[]) => ids.map((id): [string, string] => [field, id]);
  const maybe = (field: string, id: string | undefined) => all(field, id === undefined ? [] : [id]);
  switch (chart.kind) {
    case "strip":
      return [
        ...all("chart.of", [chart.of]),
        ...chart.rows.flatMap(({ranks, top, tier}) => [
          ...all("chart.rows.ranks", ranks),
          ...maybe("chart.rows.top", top),
          ...maybe("chart.rows.tier", tier),
        ]),
      ];
    case "counts":
      return chart.rows.flatMap(({figure, parts = []}) => all("chart.rows", [figure, ...parts]));
    case "amounts":
      return chart.groups.flatMap(({figures}) => all("chart.groups", figures));
    case "columns":
      return chart.series.flatMap(({figures}) => all("chart.series", figures));
    case "timeline":
      return [...all("chart.figures", chart.figures), ...all("chart.mark", [chart.mark])];
    case "tree":
      return [
        ...maybe("chart.figure", chart.figure),
        ...chart.branches.flatMap(({figure, leaves}) => [
          ...maybe("chart.branches", figure),
          ...leaves.flatMap((leaf) => (typeof leaf === "string" ? [] : maybe("chart.branches", leaf.figure))),
        ]),
      ];
    case "matrix":
      return chart.rows.flatMap(({figure}) => maybe("chart.rows", figure));
    case "share":
    case "spread":
    case "tiles":
      return all("chart.figures", chart.figures);
    case "voices":
    case "flow":
      return [];
  }
}

/** The recommendations that a chart names. */
function proposalsNamed(chart: Chart): [field: string, proposal: string][] {
  switch (chart.kind) {
    case "tree":
      return chart.branches.flatMap(({leaves}) =>
        leaves.flatMap((leaf): [string, string][] => (typeof leaf === "string" ? [["chart.branches", leaf]] : [])),
      );
    case "matrix":
      return chart.rows.flatMap(({cells}) =>
        cells.flatMap((cell): [string, string][] => (cell === null ? [] : [["chart.rows", cell]])),
      );
    case "flow":
      return [["chart.proposal", chart.proposal]];
    default:
      return [];
  }
}

function leadsOfPanels({panelFiles}: Content) {
  const all = entries(panelFiles);
  const from = (pick: (chart: Chart) => [string, string][]): Lead[] =>
    all.flatMap(({file, id, it}) => pick(it.chart).map(([field, to]) => ({file, id, field, to})));
  return {
    figures: [
      ...from(figuresNamed),
      ...all.flatMap(({file, id, it}) => it.cues.map((to) => ({file, id, field: "cues", to}))),
    ],
    proposals: from(proposalsNamed),
    fields: from((chart) => (chart.kind === "voices" ? chart.fields.map((to) => ["chart.fields", to]) : [])),
    people: from((chart) => (chart.kind === "voices" ? chart.people.map((to) => ["chart.people", to]) : [])),
    themes: all.flatMap(({file, id, it}) => it.themes.map((to) => ({file, id, field: "themes", to}))),
  };
}

/** Whatever is named by its id is there. Sources have a rule of their own. */
export const leadsSomewhere: Rule = (content) => {
  const {people, fields, proposals, themes, articles, themeTexts, standings, sources, bibliography} = content;
  const figures = allFigures(content);
  const panels: By<unknown> = Object.assign({}, ...Object.values(content.panelFiles));
  const from = leadsOfPanels(content);
  const said = entries({[proposalFile]: proposals});
  const told = [
    ...Object.entries(articles).map(([id, it]) => ({file: `data/articles/${id}.ts`, id, it})),
    ...Object.entries(themeTexts).map(([id, it]) => ({file: "data/articles/themes.ts", id, it})),
  ];
  const needs = content.institutionNeeds.map(({cite}, i) => ({
    file: proposalFile,
    id: `institutionNeeds.${i}`,
    field: "cite.source",
    to: cite.source,
  }));
  const all = (file: string, things: By<unknown>, field = "id"): Lead[] =>
    Object.keys(things).map((id) => ({file, id, field, to: id}));
  return [
    ...lost(from.figures, figures, "figure"),
    ...lost(from.proposals, proposals, "recommendation"),
    ...lost(from.fields, fields, "heading"),
    ...lost(from.people, people, "person"),
    ...lost(from.themes, themes, "theme"),
    ...lost(needs, sources, "source"),
    ...lost(
      said.map(({file, id, it}) => ({file, id, field: "by", to: it.by})),
      people,
      "person",
    ),
    ...lost(
      said.map(({file, id, it}) => ({file, id, field: "field", to: it.field})),
      fields,
      "heading",
    ),
    ...lost(
      told.flatMap(({file, id, it}) =>
        it.blocks.flatMap((block) => block.panels.map((to) => ({file, id, field: "blocks", to}))),
      ),
      panels,
      "panel",
    ),
    ...lost(
      Object.entries(articles).flatMap(([id, it]) =>
        it.themes.map((to) => ({file: `data/articles/${id}.ts`, id, field: "themes", to})),
      ),
      themes,
      "theme",
    ),
    ...lost(all("data/articles/themes.ts", themeTexts), themes, "theme"),
    ...lost(all("data/themes.ts", themes), themeTexts, "text for the theme"),
    ...lost(all("data/sources.ts", sources), bibliography, "entry in data/bibliography.ts for"),
    ...lost(all("data/bibliography.ts", bibliography), sources, "source"),
    ...lost(all("data/standing.ts", standings), content.figureFiles[pageFile] ?? {}, "figure of the page"),
    ...lost(all(pageFile, content.figureFiles[pageFile] ?? {}, "standing"), standings, "standing for"),
    ...lost(
      Object.entries(standings).flatMap(([id, {see = []}]) =>
        see.map((to) => ({file: "data/standing.ts", id, field: "see", to})),
      ),
      figures,
      "figure",
    ),
    ...lost(
      content.listedOnly.map((to) => ({file: "data/checks/listed.ts", id: to, field: "id", to})),
      figures,
      "figure",
    ),
  ];
};

/** The mentions in a text, with their field. */
function mentionsIn(value: unknown, path: readonly string[]): {field: string; figure: string; say: unknown}[] {
  if (typeof value !== "object" || value === null) return [];
  if ("say" in value && "figure" in value)
    return [{field: path.join("."), figure: String(value.figure), say: value.say}];
  return Object.entries(value).flatMap(([key, part]) => mentionsIn(part, [...path, key]));
}

/** Texts state figures that are there, and periods that their sources give. */
export const mentionsHold: Rule = (content) => {
  const figures = allFigures(content);
  return entries(content.texts).flatMap(({file, id, it}) =>
    mentionsIn(it, []).flatMap(({field, figure: to, say}) => {
      const figure = Object.hasOwn(figures, to) ? figures[to] : undefined;
      if (!figure) return [`${file}: “${id}” ${field}: no figure “${to}”`];
      if (say !== "period" || figure.period !== null) return [];
      return [`${file}: “${id}” ${field}: states the period of “${to}”, whose source gives none`];
    }),
  );
};

const isA = (kinds: readonly Figure["is"][]) => (figure: Figure) => kinds.includes(figure.is);
/** What each field of a chart takes, where the compiler cannot see it. */
const takes: By<(figure: Figure) => boolean> = {
  "strip chart.of": (figure) => figure.is === "exact" && Number.isInteger(figure.value) && inside(figure.value, 1, 200),
  "strip chart.rows.ranks": isA(["ordinal"]),
  "strip chart.rows.top": isA(["list"]),
  "strip chart.rows.tier": isA(["list"]),
  "counts chart.rows": (figure) => figure.is === "list" || isBar(figure),
  "share chart.figures": (figure) => isBar(figure) && figure.unit === "percent",
  "amounts chart.groups": (figure) => isBar(figure),
  "columns chart.series": (figure) => isBar(figure) && figure.period !== null,
  "spread chart.figures": isMeasure,
  "timeline chart.figures": isA(["date"]),
  "timeline chart.mark": isA(["date"]),
};
const inside = (value: number, from: number, to: number) => value >= from && value <= to;
/** Bars begin at nought and go one way. */
const isBar = (figure: Figure): figure is Measure => isMeasure(figure) && figure.value >= 0;

/** Figures that share a scale: one unit, and something to measure. */
function scales(chart: Chart): readonly (readonly string[])[] {
  if (chart.kind === "amounts") return chart.groups.map(({figures}) => figures);
  if (chart.kind === "spread") return [chart.figures];
  if (chart.kind !== "columns") return [];
  return chart.together ? [chart.series.flatMap(({figures}) => figures)] : chart.series.map(({figures}) => figures);
}

function chartFaults(chart: Chart, figures: By<Figure>): string[] {
  const unfit = figuresNamed(chart).flatMap(([field, to]) => {
    const figure = figures[to];
    const fits = takes[`${chart.kind} ${field}`];
    if (!figure || !fits || fits(figure)) return [];
    const value = figure.is === "list" ? figure.items.length : figure.value;
    return [`${field}: “${to}” is “${figure.is}” “${value}”, which “${chart.kind}” cannot draw`];
  });
  const mixed = scales(chart).flatMap((ids) => {
    const measures = ids.flatMap((id) => figures[id] ?? []).filter(isMeasure);
    const units = [...new Set(measures.map(({unit}) => unit))];
    if (units.length > 1) return [`chart: units differ on one scale: “${units.join("”, “")}”`];
    if (chart.kind === "spread" && units[0] !== chart.unit) return [`chart.unit: “${chart.unit}”, not “${units[0]}”`];
    return measures.every(({value}) => value === 0) ? ["chart: nothing but nought on a scale"] : [];
  });
  if (chart.kind === "matrix")
    for (const {cells} of chart.rows)
      if (cells.length !== chart.columns.length)
        mixed.push(`chart.rows: “${cells.length}” cells under “${chart.columns.length}” columns`);
  if (chart.kind === "strip") {
    const of = figures[chart.of];
    const places = of && isMeasure(of) ? of.value : 0;
    for (const {ranks, top} of chart.rows) {
      const list = top === undefined ? undefined : figures[top];
      if (list?.is === "list" && list.items.length > places)
        mixed.push(`chart.rows.top: “${top}” names more than “${places}”`);
      for (const id of ranks) {
        const rank = figures[id];
        if (rank?.is === "ordinal" && rank.value > places) mixed.push(`chart.rows.ranks: “${id}” is past “${places}”`);
      }
    }
  }
  return [...unfit, ...mixed];
}

/** A chart is given what it can draw. */
export const chartsFit: Rule = (content) => {
  const figures = allFigures(content);
  return entries(content.panelFiles).flatMap(({file, id, it}) =>
    chartFaults(it.chart, figures).map((what) => `${file}: “${id}” ${what}`),
  );
};

const decimalsIn = (value: number) => (String(Number(value.toPrecision(12))).split(".")[1] ?? "").length;

/** Decimals that are asked for leave none of a value out, in either language. */
export const valuesCanBeWritten: Rule = ({figureFiles}) =>
  entries(figureFiles).flatMap(({file, id, it}) => {
    if (!isMeasure(it) || it.decimals === undefined) return [];
    const {value, decimals} = it;
    const cut = langs.some((lang) => decimalsIn(value / scaleFor([value], lang).size) > decimals);
    return cut ? [`${file}: “${id}” decimals: “${decimals}” would round “${value}”`] : [];
  });
