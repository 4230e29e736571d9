/** References made up for tests from published examples; what an example does not name is not known. */
import type {Author} from "../../data/bibliography.ts";
import type {Reference} from "./reference.ts";

const nothing: Reference = {
  key: "example",
  kind: "web",
  language: "en",
  authors: [],
  publisher: null,
  title: null,
  description: null,
  published: null,
  page: null,
  url: null,
  accessed: null,
  note: null,
};

export const example = (known: Partial<Reference>): Reference => ({...nothing, ...known});

/** Someone of whom one form of the name is enough. */
export const author = (family: string, given: string): Author => ({
  zh: {family, given},
  en: {family, given},
  familyFirst: false,
});
export const both = (name: string) => ({zh: name, en: name});
