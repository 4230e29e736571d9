/** The tables of sources and of recommendations. */
import {articleIds} from "../../data/articles/index.ts";
import {placeWords, sourceWords} from "../../data/cite.ts";
import {fields as headings, kindOf, people, proposal, proposalIds} from "../../data/proposals.ts";
import type {ProposalId} from "../../data/proposals.ts";
import {sourceIds, sources} from "../../data/sources.ts";
import type {SourceId} from "../../data/sources.ts";
import {proposalEntry, sourceEntry} from "../routes.ts";
import {none, notLinked, notSeen} from "./field.ts";
import type {Table} from "./field.ts";
import {both, cited, id, path, words} from "./field-kinds.ts";

export const sourceTable: Table<SourceId> = {
  name: "sources",
  title: {zh: "来源", en: "Sources"},
  description: {zh: "每行一份被引用的文件。", en: "One cited document per row."},
  key: ["id"],
  rows: sourceIds,
  fields: [
    id({zh: "来源代码", en: "Source id"}),
    words(
      "publisher",
      {zh: "发布者", en: "Publisher"},
      {zh: "谁发布。", en: "Who published it."},
      (one) => sources[one].publisher,
    ),
    {
      name: "title",
      type: "string",
      title: {zh: "标题", en: "Title"},
      description: {zh: "照印，用文件自己的语言。", en: "As printed, in the document’s own language."},
      of: (one) => sources[one].title ?? notSeen,
    },
    {
      name: "published",
      type: "string",
      title: {zh: "日期", en: "Date"},
      description: {zh: "ISO 8601，印到哪一级写到哪一级。", en: "ISO 8601, to the precision printed."},
      of: (one) => sources[one].published ?? notSeen,
    },
    {
      name: "url",
      type: "string",
      format: "uri",
      title: {zh: "网址", en: "Address"},
      description: {zh: "只有在发布者原址读到的才有。", en: "Only where it was read at the publisher’s own address."},
      of: (one) => sources[one].url ?? notLinked,
    },
    {
      name: "seen",
      type: "string",
      required: true,
      enum: ["page", "original", "copy"],
      title: {zh: "怎么读到的", en: "How it was seen"},
      description: {
        zh: "page：报纸版面本身；original：发布者原址；copy：转载。",
        en: "page: the newspaper page itself; original: at the publisher’s own address; copy: elsewhere.",
      },
      of: (one) => sources[one].seen,
    },
    words(
      "words",
      {zh: "一行写法", en: "In a line"},
      {zh: "发布者、标题、日期。", en: "Publisher, title, date."},
      (one) => both((lang) => sourceWords(one, lang)),
    ),
    path((one) => sourceEntry("zh", one)),
  ],
};

export const proposalTable: Table<ProposalId> = {
  name: "proposals",
  title: {zh: "主张", en: "Proposals"},
  description: {
    zh: "三篇文章提出的建议和判断，每行一条，用我们的话概括。",
    en: "What the three articles recommend or hold to be so, one per row, in our words.",
  },
  key: ["id"],
  rows: proposalIds,
  fields: [
    id({zh: "主张代码", en: "Proposal id"}),
    {
      name: "article",
      type: "string",
      required: true,
      enum: articleIds,
      refers: ["articles", "id"],
      title: {zh: "文章", en: "Article"},
      description: {zh: "见articles表。", en: "See the table articles."},
      of: (one) => headings[proposal(one).field].article,
    },
    {
      name: "kind",
      type: "string",
      required: true,
      enum: ["advice", "judgement"],
      title: {zh: "性质", en: "Kind"},
      description: {
        zh: "advice：建议；judgement：作者认为如此。",
        en: "advice: asked for; judgement: what the authors hold to be so.",
      },
      of: kindOf,
    },
    words(
      "by",
      {zh: "谁说的", en: "Who says so"},
      {zh: "说话的人。", en: "Who speaks."},
      (one) => people[proposal(one).by],
    ),
    words(
      "heading",
      {zh: "题目", en: "Heading"},
      {
        zh: "按文章的小标题、提问或段首句缩写。",
        en: "Shortened by us from the article’s headings, questions or opening sentences.",
      },
      (one) => headings[proposal(one).field].name,
    ),
    words("name", {zh: "名称", en: "Name"}, {zh: "几个字。", en: "A few words."}, (one) => proposal(one).name),
    words("summary", {zh: "概要", en: "Summary"}, {zh: "一句话。", en: "In a line."}, (one) => proposal(one).summary),
    ...cited<ProposalId>((one) => proposal(one).cite),
    {
      name: "paragraph",
      type: "integer",
      title: {zh: "段", en: "Text block"},
      description: {zh: "在该文中从一数起的文字块。", en: "Text blocks are counted from one within the article."},
      of: (one) => {
        const {at} = proposal(one).cite;
        return at === "body" ? none : at.paragraph;
      },
    },
    words("place", {zh: "位置", en: "Place"}, {zh: "在来源里的位置。", en: "Where in the source."}, (one) =>
      both((lang) => placeWords(proposal(one).cite, lang)),
    ),
    path((one) => proposalEntry("zh", one)),
  ],
};
