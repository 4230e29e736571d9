/** The small tables that tie others together, one pair a row. */
import {articles} from "../../data/articles/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {figureIds, figures} from "../../data/figures/index.ts";
import {panelIds, panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import type {ProposalId} from "../../data/proposals.ts";
import {figuresIn, figuresOf, proposalsIn} from "../../data/query.ts";
import type {Figure, Text} from "../../data/schema.ts";
import type {SourceId} from "../../data/sources.ts";
import type {Field, Single, Table} from "./field.ts";

const names = {
  figures: {zh: "数据代码", en: "Figure id"},
  sources: {zh: "来源代码", en: "Source id"},
  panels: {zh: "面板代码", en: "Panel id"},
  proposals: {zh: "主张代码", en: "Proposal id"},
  articles: {zh: "文章代码", en: "Article id"},
} as const satisfies Record<string, Text>;

/** A field that holds the key of another table. */
function key<Row>(name: string, table: keyof typeof names, of: (row: Row) => string): Single<Row> {
  const title = names[table];
  return {
    name,
    type: "string",
    required: true,
    refers: [table, "id"],
    title,
    description: {zh: `见${table}表。`, en: `See the table ${table}.`},
    of,
  };
}

const position = <Row extends {position: number}>(): Single<Row> => ({
  name: "position",
  type: "integer",
  required: true,
  title: {zh: "次序", en: "Position"},
  description: {zh: "从一数起。", en: "Counted from one."},
  of: (row) => row.position,
});

interface Item {
  figure: FigureId;
  position: number;
  item: Text;
}
const items = figureIds.flatMap((figure): Item[] => {
  const one: Figure<SourceId> = figures[figure];
  return one.is === "list" ? one.items.map((item, i) => ({figure, position: i + 1, item})) : [];
});
export const itemTable: Table<Item> = {
  name: "figure-items",
  title: {zh: "列举的各项", en: "Items of lists"},
  description: {zh: "列举类的数各举了什么，照印出的次序。", en: "What a list names, in its printed order."},
  key: ["figure", "position"],
  rows: items,
  fields: [
    key("figure", "figures", ({figure}) => figure),
    position(),
    {
      name: "item",
      type: "text",
      required: true,
      title: {zh: "项", en: "Item"},
      description: {zh: "所举的一项。", en: "One thing that is named."},
      of: ({item}) => item,
    },
  ],
};

interface Also {
  figure: FigureId;
  source: SourceId;
}
const also = figureIds.flatMap((figure): Also[] => (figures[figure].also ?? []).map((source) => ({figure, source})));
export const alsoTable: Table<Also> = {
  name: "figure-sources",
  title: {zh: "同数另见", en: "Also printed in"},
  description: {zh: "另有哪些来源印有同一个数。", en: "Further sources that print the same figure."},
  key: ["figure", "source"],
  rows: also,
  fields: [key("figure", "figures", ({figure}) => figure), key("source", "sources", ({source}) => source)],
};

interface Drawn {
  panel: PanelId;
  position: number;
  figure: FigureId;
}
const yes = <Row>(name: string, title: Text, description: Text, of: (row: Row) => boolean): Field<Row> => ({
  name,
  type: "boolean",
  required: true,
  title,
  description,
  of,
});
export const panelFigureTable: Table<Drawn> = {
  name: "panel-figures",
  title: {zh: "面板所据的数", en: "Figures of panels"},
  description: {zh: "每个面板画出或提到哪些数。", en: "Which figures each panel draws or states."},
  key: ["panel", "figure"],
  rows: panelIds.flatMap((panel) =>
    figuresOf(panels[panel]).map((figure, i): Drawn => ({panel, position: i + 1, figure})),
  ),
  fields: [
    key("panel", "panels", ({panel}) => panel),
    position(),
    key("figure", "figures", ({figure}) => figure),
    yes(
      "drawn",
      {zh: "画出", en: "Drawn"},
      {zh: "图里有它的标记；否则只在文字里。", en: "The chart has a mark for it; otherwise only the text does."},
      ({panel, figure}) => figuresIn(panels[panel].chart).includes(figure),
    ),
    yes(
      "cited",
      {zh: "原话列出", en: "Words shown"},
      {zh: "原话印在图下。", en: "Its words stand under the chart."},
      ({panel, figure}) => panels[panel].cues.includes(figure),
    ),
  ],
};

interface Named {
  panel: PanelId;
  position: number;
  proposal: ProposalId;
}
export const panelProposalTable: Table<Named> = {
  name: "panel-proposals",
  title: {zh: "面板所列的主张", en: "Proposals of panels"},
  description: {zh: "每个面板列出哪些主张。", en: "Which proposals each panel names."},
  key: ["panel", "proposal"],
  rows: panelIds.flatMap((panel) =>
    proposalsIn(panels[panel].chart).map((proposal, i): Named => ({panel, position: i + 1, proposal})),
  ),
  fields: [
    key("panel", "panels", ({panel}) => panel),
    position(),
    key("proposal", "proposals", ({proposal}) => proposal),
  ],
};

interface Told {
  article: keyof typeof articles;
  position: number;
  panel: PanelId;
}
export const articlePanelTable: Table<Told> = {
  name: "article-panels",
  title: {zh: "文章的面板", en: "Panels of articles"},
  description: {zh: "我们讲述每篇文章时用到哪些面板。", en: "Which panels our account of each article uses."},
  key: ["article", "panel"],
  rows: (Object.keys(articles) as (keyof typeof articles)[]).flatMap((article) =>
    articles[article].blocks
      .flatMap(({panels: shown}): readonly PanelId[] => shown)
      .map((panel, i): Told => ({article, position: i + 1, panel})),
  ),
  fields: [key("article", "articles", ({article}) => article), position(), key("panel", "panels", ({panel}) => panel)],
};
