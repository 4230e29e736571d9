/** Rules for figures and what they cite. */
import {allFigures, entries} from "./content.ts";
import type {Content, Rule} from "./content.ts";
import {boundsInSum, sum} from "../derive.ts";
import type {Figure} from "../schema.ts";

const proposalFile = "data/proposals.ts";

/** Every document cited is in data/sources.ts. */
export const sourcesExist: Rule = ({sources, figureFiles, panelFiles, proposals, articles}) => {
  const cited = [
    ...entries(figureFiles).flatMap(({file, id, it: {cite, also = []}}) => [
      {file, id, field: "cite.source", source: cite.source},
      ...also.map((source) => ({file, id, field: "also", source})),
    ]),
    ...entries(panelFiles).flatMap(({file, id, it: {chart}}) =>
      chart.kind === "flow" ? chart.links.map(({cite}) => ({file, id, field: "chart.links", source: cite.source})) : [],
    ),
    ...entries({[proposalFile]: proposals}).map(({file, id, it}) => ({
      file,
      id,
      field: "cite.source",
      source: it.cite.source,
    })),
    ...Object.entries(articles).map(([id, {source}]) => ({
      file: `data/articles/${id}.ts`,
      id,
      field: "source",
      source,
    })),
  ];
  return cited.flatMap(({file, id, field, source}) =>
    Object.hasOwn(sources, source) ? [] : [`${file}: “${id}” ${field}: no source “${source}”`],
  );
};

/** Places on the page are within an article and its text blocks. */
export const locatorsExist: Rule = ({blocks, figureFiles, proposals}) =>
  [...entries(figureFiles), ...entries({[proposalFile]: proposals})].flatMap(({file, id, it: {cite}}) => {
    if (cite.at === "body") return [];
    const {article, paragraph} = cite.at;
    const count = blocks[article];
    if (count === undefined) return [`${file}: “${id}” cite.at: no article “${article}”`];
    return Number.isInteger(paragraph) && paragraph >= 1 && paragraph <= count
      ? []
      : [`${file}: “${id}” cite.at: “${article}” has ${count} text blocks, not “${paragraph}”`];
  });

/** Growth is a change and may pass 100; every other per cent in the content is a part of a whole. */
export const isGrowth = ({label}: Figure): boolean => /增速|增长|降幅/.test(label.zh);

/** No part is larger than its whole. */
export const sharesFit: Rule = ({figureFiles}) =>
  entries(figureFiles).flatMap(({file, id, it}) => {
    if (!("unit" in it) || it.is === "list" || it.unit !== "percent" || isGrowth(it)) return [];
    if (it.value > 100) return [`${file}: “${id}” value: a share of “${it.value}%” is over 100%`];
    return it.value < 0 ? [`${file}: “${id}” value: a share of “${it.value}%” is below 0%`] : [];
  });

const moment = /^\d{4}(-(Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$/;

/** Whether it is a period of ISO 8601 as data/schema.ts has it: existing days, intervals forwards. */
export function isPeriod(period: string): boolean {
  const parts = period.split("/");
  const [from = "", to] = parts;
  const exists = (day: string) => day.length < 10 || new Date(`${day}T00:00Z`).toISOString().startsWith(day);
  return parts.length <= 2 && parts.every((part) => moment.test(part) && exists(part)) && (!to || from < to);
}

/** Periods and dates are ISO 8601. */
export const periodsAreIso: Rule = ({figureFiles, sources}) => [
  ...entries(figureFiles).flatMap(({file, id, it}) => [
    ...(it.period === null || isPeriod(it.period) ? [] : [`${file}: “${id}” period: “${it.period}” is not ISO 8601`]),
    ...(it.is !== "date" || isPeriod(it.value) ? [] : [`${file}: “${id}” value: “${it.value}” is not ISO 8601`]),
  ]),
  ...Object.entries(sources).flatMap(([id, {published}]) =>
    published === null || isPeriod(published)
      ? []
      : [`data/sources.ts: “${id}” published: “${published}” is not ISO 8601`],
  ),
];

/** An id is written once; a second one would silently take the place of the first. */
export const idsAreUnique: Rule = (content) => {
  const seen = new Map<string, string>();
  const all = [...entries(content.figureFiles), ...entries({[proposalFile]: content.proposals})];
  return [...twice(all, seen), ...twice(entries(content.panelFiles), new Map())];
};

function twice(all: readonly {file: string; id: string}[], seen: Map<string, string>): string[] {
  return all.flatMap(({file, id}) => {
    const before = seen.get(id);
    seen.set(id, file);
    return before === undefined ? [] : [`${file}: “${id}” id: “${id}” is already in ${before}`];
  });
}

/** The figures that a chart draws by their magnitude, the figure in which it counts included. */
function magnitudes({chart}: Content["panelFiles"][string][string]): readonly string[] {
  switch (chart.kind) {
    case "share":
    case "spread":
      return chart.figures;
    case "amounts":
      return chart.groups.flatMap(({figures}) => figures);
    case "columns":
      return chart.series.flatMap(({figures}) => figures);
    case "strip":
      return [chart.of];
    case "counts":
      return chart.rows.flatMap(({figure, parts = []}) => [figure, ...parts]);
    case "timeline":
    case "tree":
    case "matrix":
    case "voices":
    case "flow":
    case "tiles":
      return [];
  }
}

/** Which of the figures have no magnitude and so no bar, dot or column; lists have a length. */
export function withoutMagnitude(ids: readonly string[], figures: Readonly<Record<string, Figure>>): string[] {
  return ids.flatMap((id) => {
    const is = figures[id]?.is ?? "missing";
    return ["ordinal", "code", "date", "missing"].includes(is) ? [`“${id}” is “${is}”, not a magnitude`] : [];
  });
}

/** Charts that measure are given magnitudes only; charts of shares no growth. */
export const chartsMeasureMagnitudes: Rule = (content) => {
  const figures = allFigures(content);
  return entries(content.panelFiles).flatMap(({file, id, it}) => [
    ...withoutMagnitude(magnitudes(it), figures).map((what) => `${file}: “${id}” chart: ${what}`),
    ...(it.chart.kind === "share" ? it.chart.figures : []).flatMap((drawn) => {
      const figure = figures[drawn];
      return figure && isGrowth(figure) ? [`${file}: “${id}” chart: “${drawn}” is growth, not a share`] : [];
    }),
  ]);
};

/** Where a count is drawn by its kinds, they add up to it, and none of them is a bound. */
export const partsAddUp: Rule = (content) => {
  const figures = allFigures(content);
  return entries(content.panelFiles).flatMap(({file, id, it: {chart}}) =>
    (chart.kind === "counts" ? chart.rows : []).flatMap(({figure, parts}) => {
      if (!parts) return [];
      const refused = boundsInSum([figure, ...parts], figures);
      if (refused.length > 0) return refused.map((what) => `${file}: “${id}” chart: ${what}`);
      const whole = sum([figure], figures);
      const total = sum(parts, figures);
      return total === whole
        ? []
        : [`${file}: “${id}” chart: the parts of “${figure}” add up to ${total}, not “${whole}”`];
    }),
  );
};
