/** The styles, in the order in which readers are offered them. */
import type {Text} from "../../data/schema.ts";

export const styleIds = ["gbt", "apa", "chicago-note", "chicago", "footnote", "bibtex", "ris", "csl"] as const;
export type StyleId = (typeof styleIds)[number];
export const isStyle = (id: string): id is StyleId => styleIds.some((style) => style === id);
export const fileStyles = ["bibtex", "ris", "csl"] as const;
export type FileStyle = (typeof fileStyles)[number];

export const styleNames: Record<StyleId, Text> = {
  gbt: {zh: "GB/T 7714—2015", en: "GB/T 7714—2015"},
  apa: {zh: "APA第7版", en: "APA, 7th ed."},
  "chicago-note": {zh: "芝加哥第18版：注释", en: "Chicago, 18th ed.: note"},
  chicago: {zh: "芝加哥第18版：书目", en: "Chicago, 18th ed.: bibliography"},
  footnote: {zh: "普通脚注", en: "Plain footnote"},
  bibtex: {zh: "BibTeX", en: "BibTeX"},
  ris: {zh: "RIS", en: "RIS"},
  csl: {zh: "CSL-JSON", en: "CSL-JSON"},
};

/** CSL-JSON and RIS have the media types under which Zotero and others exchange them. */
export const fileTypes: Record<FileStyle, {ending: string; type: string}> = {
  bibtex: {ending: "bib", type: "application/x-bibtex;charset=utf-8"},
  ris: {ending: "ris", type: "application/x-research-info-systems;charset=utf-8"},
  csl: {ending: "json", type: "application/vnd.citationstyles.csl+json"},
};

/** What a citation covers. */
export const parts = ["both", "sources", "entry"] as const;
export type Part = (typeof parts)[number];
