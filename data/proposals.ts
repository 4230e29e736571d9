import type {ArticleId, Citation, Text} from "./schema.ts";
import type {SourceId} from "./sources.ts";

/** Who speaks in the articles. */
export const people = {
  "huang-xiao": {zh: "黄潇", en: "Huang Xiao"},
  "sun-lei": {zh: "孙磊", en: "Sun Lei"},
  "yan-and-wu": {zh: "严艳萍、吴珺", en: "Yan Yanping and Wu Jun"},
  "rong-and-li": {zh: "荣继伟、李江博", en: "Rong Jiwei and Li Jiangbo"},
} as const satisfies Record<string, Text>;
export type PersonId = keyof typeof people;

export interface Field {
  article: ArticleId;
  /** The article’s own heading, shortened by us. */
  name: Text;
}

/** The headings under which the articles make their proposals. */
export const fields = {
  products: {article: "dialogue", name: {zh: "金融产品与服务", en: "Products and services"}},
  ecosystem: {article: "dialogue", name: {zh: "产业生态链条", en: "The industry’s ecosystem"}},
  protection: {article: "dialogue", name: {zh: "信用与消费者权益保护", en: "Credit and consumer protection"}},
  policy: {article: "design", name: {zh: "政策向度", en: "Policy"}},
  firms: {article: "design", name: {zh: "主体向度", en: "Firms"}},
  talent: {article: "design", name: {zh: "人才向度", en: "Talent"}},
  openness: {article: "design", name: {zh: "开放向度", en: "Openness"}},
  innovation: {article: "design", name: {zh: "创新向度", en: "Innovation"}},
  application: {article: "design", name: {zh: "应用向度", en: "Application"}},
  needs: {article: "youth", name: {zh: "青年需求", en: "What the young need"}},
  features: {article: "youth", name: {zh: "消费特征", en: "Features of their spending"}},
  supports: {article: "youth", name: {zh: "系统支撑", en: "Support asked for"}},
} as const satisfies Record<string, Field>;
export type FieldId = keyof typeof fields;

/** One recommendation an article makes, in our words, with its cue. */
export interface Proposal {
  by: PersonId;
  field: FieldId;
  /** A few words, short enough for a mark in a chart. */
  name: Text;
  /** One line. */
  summary: Text;
  cite: Citation<SourceId>;
}

export const proposals = {} as const satisfies Record<string, Proposal>;
export type ProposalId = keyof typeof proposals;
export const proposalIds = Object.keys(proposals) as ProposalId[];
