/** The tables of panels and of articles. */
import {articleIds, articles} from "../../data/articles/index.ts";
import type {Article} from "../../data/articles/article.ts";
import {panelIds, panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import type {ArticleId} from "../../data/schema.ts";
import {versionOf} from "../export/record.ts";
import {articlePage, panelPage} from "../routes.ts";
import {none} from "./field.ts";
import type {Table} from "./field.ts";
import {id, path, read, themesOf, words} from "./field-kinds.ts";

export const panelTable: Table<PanelId> = {
  name: "panels",
  title: {zh: "面板", en: "Panels"},
  description: {zh: "每行一张图连同它的文字。", en: "One chart with its words per row."},
  key: ["id"],
  rows: panelIds,
  fields: [
    id({zh: "面板代码", en: "Panel id"}),
    themesOf((one) => panels[one].themes),
    words("title", {zh: "标题", en: "Title"}, {zh: "结论，一句话。", en: "The finding, as a sentence."}, (one) =>
      read(panels[one].title),
    ),
    words(
      "measure",
      {zh: "口径", en: "Measure"},
      {zh: "指标、单位、分母、时点。", en: "Measure, unit, base and period."},
      (one) => read(panels[one].measure),
    ),
    words(
      "text",
      {zh: "要点", en: "Main point"},
      {zh: "主要事实及其限定。", en: "The main fact with its qualifier."},
      (one) => read(panels[one].text),
    ),
    {
      name: "note",
      type: "text",
      title: {zh: "注意", en: "Note"},
      description: {zh: "来源没有说的，或须当心的。", en: "What the sources leave open, or what to beware of."},
      of: (one) => {
        const {note} = panels[one];
        return note ? read(note) : none;
      },
    },
    {
      name: "chart",
      type: "string",
      required: true,
      title: {zh: "图的类型", en: "Kind of chart"},
      description: {zh: "看板用的类型代码。", en: "As the dashboard names it."},
      of: (one) => panels[one].chart.kind,
    },
    {
      name: "version",
      type: "string",
      required: true,
      title: {zh: "内容版本", en: "Content version"},
      description: {
        zh: "面板所用全部内容的SHA-256开头十六位；内容一变就变。",
        en: "The first sixteen digits of a SHA-256 of all that the panel uses; it changes with any of it.",
      },
      of: versionOf,
    },
    path((one) => panelPage("zh", one)),
  ],
};

const article = (one: ArticleId): Article => articles[one];

export const articleTable: Table<ArticleId> = {
  name: "articles",
  title: {zh: "文章", en: "Articles"},
  description: {
    zh: "报纸版面上的三篇文章；标题和导语是我们写的，不是原文。",
    en: "The three articles of the newspaper page; title and lead are our account, not the articles’ words.",
  },
  key: ["id"],
  rows: articleIds,
  fields: [
    id({zh: "文章代码", en: "Article id"}),
    {
      name: "source",
      type: "string",
      required: true,
      unique: true,
      refers: ["sources", "id"],
      title: {zh: "来源代码", en: "Source id"},
      description: {zh: "文章本身，见sources表。", en: "The article itself: see the table of sources."},
      of: (one) => article(one).source,
    },
    words(
      "rubric",
      {zh: "栏目", en: "Rubric"},
      {zh: "报纸印的栏目。", en: "The heading under which the newspaper prints it."},
      (one) => article(one).rubric,
    ),
    words(
      "authors",
      {zh: "作者或嘉宾", en: "Authors or guests"},
      {zh: "照版面所印。", en: "As the page names them."},
      (one) => article(one).authors,
    ),
    words(
      "title",
      {zh: "我们的标题", en: "Our title"},
      {zh: "我们的概括，不是原题。", en: "Our account of it, not its own title."},
      (one) => read(article(one).title),
    ),
    words("lead", {zh: "我们的导语", en: "Our lead"}, {zh: "我们的概括。", en: "Our account of it."}, (one) =>
      read(article(one).lead),
    ),
    themesOf((one) => article(one).themes),
    path((one) => articlePage("zh", one)),
  ],
};
