/** The head of the page of the dataset: as of any page, and where programs find the data and the feed of changes. */
import type {Metadata} from "next";
import type {Lang} from "../../data/schema.ts";
import {feedFile} from "../history/feed.ts";
import {metadata} from "../metadata.ts";
import {dataFile, dataPage} from "../routes.ts";
import {published} from "./address.ts";
import {pageWords} from "./page-words.ts";
import {datasetWords} from "./words.ts";

export function dataMetadata(lang: Lang): Metadata {
  const head = metadata(lang, dataPage(lang), pageWords.dataset[lang], datasetWords.description[lang]);
  const types = {
    ...head.alternates?.types,
    "application/json": published(dataFile("dataset.json")),
    "application/atom+xml": [{url: published(feedFile(lang)), title: pageWords.feed[lang]}],
  };
  return {...head, alternates: {...head.alternates, types}};
}
