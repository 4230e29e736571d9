import {expect, it} from "vitest";
import {articles} from "./articles/index.ts";
import {bibliography} from "./bibliography.ts";
import {people} from "./proposals.ts";
import {sourceIds, sources} from "./sources.ts";

const nameOf = (id: (typeof sourceIds)[number]) => {
  const {publisher} = bibliography[id];
  return publisher === undefined ? sources[id].publisher : publisher;
};

it("knows every source and no other", () => expect(Object.keys(bibliography).sort()).toEqual([...sourceIds].sort()));

it("gives the language in which a title is printed", () => {
  for (const id of sourceIds) {
    const {title} = sources[id];
    if (title !== null) expect(bibliography[id].language, id).toBe(/\p{Script=Han}/u.test(title) ? "zh" : "en");
  }
});

it("names publishers without remarks, and says what a document is where neither name nor title was seen", () => {
  for (const id of sourceIds) {
    const name = nameOf(id);
    if (name === null) expect(sources[id].title ?? bibliography[id].description, id).toBeDefined();
    else for (const one of [name.zh, name.en]) expect(one, id).not.toMatch(/[()（）]|未见|not seen/);
  }
});

it("leaves a publisher’s name as the sources have it, but for the remark", () => {
  for (const id of sourceIds) {
    const name = nameOf(id);
    if (name) expect(sources[id].publisher.zh.replace(/[（）]/g, ""), id).toContain(name.zh);
    if (name) expect(sources[id].publisher.en.replace(/[()]/g, ""), id).toContain(name.en);
  }
});

it("has the authors that the page prints, and only those", () => {
  const printed = Object.values(articles).map(({source, authors}) => [source, authors] as const);
  for (const [source, authors] of printed)
    for (const {zh, en} of bibliography[source].authors ?? []) {
      expect(authors.zh).toContain(zh.family + zh.given);
      expect(authors.en).toContain(`${en.family} ${en.given}`);
    }
  const listed = Object.values(bibliography).flatMap(({authors = []}) =>
    authors.map(({zh, en}) => ({zh: zh.family + zh.given, en: `${en.family} ${en.given}`})),
  );
  for (const {zh, en} of Object.values(people)) {
    for (const one of zh.split("、")) expect(listed.map((name) => name.zh)).toContain(one);
    for (const one of en.split(" and ")) expect(listed.map((name) => name.en)).toContain(one);
  }
  expect(listed).toHaveLength(7);
});
