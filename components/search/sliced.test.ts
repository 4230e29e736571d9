import {describe, expect, it} from "vitest";
import {cutIndex} from "./cut.ts";
import {searchOf} from "./engine.ts";
import type {Found} from "./engine.ts";
import {searchFiles, searchIndex} from "./index-file.ts";
import type {SearchIndex, SlicedIndex} from "./index-types.ts";
import {slicedSearch} from "./sliced.ts";
import {spellings} from "./sounds.ts";

const index = searchIndex();
const whole = searchOf(JSON.parse(JSON.stringify(index)) as SearchIndex);
const files = cutIndex(index);
const head = JSON.parse(files.get("/search.json") ?? "") as SlicedIndex;

/**
 * A search in the slices, with the addresses it loaded; what `cutOff` matches does not arrive, the rest when `arrival`
 * lets it.
 */
function session(cutOff: RegExp | null = null, arrival?: (address: string) => Promise<void>) {
  const loaded: string[] = [];
  const search = slicedSearch(head, async (address) => {
    loaded.push(address);
    await arrival?.(address);
    const file = files.get(address);
    if (file === undefined || cutOff?.test(address)) throw new Error(address);
    return JSON.parse(file) as unknown;
  });
  return {search, loaded};
}

/** Initials in running text are not looked for in slices: what is found by no more than they are is worth less. */
const least = 10;

/** What was found, in its order, with what it is worth and why. */
const told = ({hits}: Found, most: number) =>
  hits
    .filter(({score}) => score >= least)
    .slice(0, most)
    .map(({entry, score, reasons}) => ({
      what: `${entry.target.kind} ${entry.target.id}`,
      score: score.toFixed(3),
      why: reasons.map(({how, field, spans}) => [how, field?.name, spans]),
    }));

describe("an index in slices", () => {
  it.each([
    "76",
    "七成六",
    "8922.53",
    "8900亿",
    "892.253 billion",
    "28.35%",
    "33618",
    "第三",
    "19条",
    "2024年末",
    "2027年底",
    "消费贷款",
    "个人消费贷款余额",
    "青年占比",
    "六区一高地",
    "重庆社零 2024",
    "GDP 2024",
    "马上消费 净利润",
    "孙磊",
    "重庆",
    "青",
    "net profit",
    "mashang net profit 2024",
    "People’s Daily",
    "re-lending quota",
    "co",
    "consumr finnace",
    "Chongqign tier",
    "qnzb",
    "qingnian",
    "qingchunjj",
    "cqgrxfdk",
    "zhongguo renmin yinhang",
    "量子纠缠",
  ])("finds the same as a whole one for “%s”", async (query) => {
    const {search} = session();
    const [sliced, all] = [await search(query), whole(query)];
    expect(sliced.partly).toBe(all.partly);
    expect(told(sliced, 5)).toEqual(told(all, 5));
  });

  it.each([
    "据统计，2024年演出市场青年消费人群超过76%，成为绝对主力。",
    "截至2024年末，重庆市个人消费贷款余额8922.53亿元，同比增长9.9%",
    "China’s consumer-finance companies had assets of 884.4 billion yuan at the end of 2022",
  ])("finds the same first for the sentence “%s”", async (query) => {
    expect(told(await session().search(query), 2)).toEqual(told(whole(query), 2));
  });

  it("gives the likeliest first, where there are many, after few files", async () => {
    let tell = (_: Found): void => undefined;
    const telling = new Promise<Found>((resolve) => (tell = resolve));
    let asked = 0;
    // Six blocks of documents arrive at once, the others not before somebody has been told something.
    const {search} = session(null, async (address) => {
      if (address.includes("/documents-") && ++asked > 6) await telling;
    });
    const early: Found[] = [];
    const found = await search("青年", (first) => {
      early.push(first);
      tell(first);
    });
    expect(asked).toBeGreaterThan(6);
    expect(early).toHaveLength(1);
    expect(early[0]?.early).toBe(true);
    expect(early[0]?.hits.length).toBeGreaterThanOrEqual(6);
    expect(found.early).toBeUndefined();
    const all = new Set(found.hits.map(({entry}) => entry.at));
    for (const {entry} of early[0]?.hits ?? []) expect(all).toContain(entry.at);
    const none: Found[] = [];
    await session().search("量子纠缠", (first) => none.push(first));
    expect(none).toEqual([]);
  });

  it("loads few slices for a query, and none of them twice", async () => {
    const {search, loaded} = session();
    await search("青年占比");
    const terms = loaded.filter((address) => address.includes("/terms-"));
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.length).toBeLessThan(head.cut.slices.length / 2);
    const before = loaded.length;
    await search("青年占比");
    expect(loaded.length).toBe(before);
    expect(new Set(loaded).size).toBe(before);
  });

  it("says what is missing, and finds the rest", async () => {
    const entire = session();
    const {total, hits} = await entire.search("青年占比");
    let start = 0;
    const block = head.cut.blocks.findIndex((count) => (start += count) > (hits[0]?.entry.at ?? 0));
    const gone = new RegExp(`/documents-${block}\\.json$`);
    const broken = await session(gone).search("青年占比");
    expect(broken.missing).toBe(true);
    expect(broken.hits.length).toBeGreaterThan(0);
    expect(broken.total).toBeLessThan(total);
    const nothing = await session(/\/search\//).search("青年占比");
    expect([nothing.missing, nothing.total]).toEqual([true, 0]);
    expect((await entire.search("青年占比")).missing).toBeUndefined();
  });

  it("asks again for what did not arrive", async () => {
    let online = false;
    const search = slicedSearch(head, (address) =>
      online ? Promise.resolve(JSON.parse(files.get(address) ?? "")) : Promise.reject(new Error(address)),
    );
    expect((await search("qnzb")).missing).toBe(true);
    online = true;
    const found = await search("qnzb");
    expect(found.missing).toBeUndefined();
    expect(told(found, 1)).toEqual(told(whole("qnzb"), 1));
  });

  it("holds every document once, in files of their own size, the same each time", () => {
    expect(head.cut.blocks.reduce((sum, count) => sum + count, 0)).toBe(
      index.figures.length +
        index.panels.length +
        index.articles.length +
        index.proposals.length +
        index.sources.length,
    );
    expect([...head.cut.slices].sort()).toEqual(head.cut.slices);
    for (const [address, file] of files)
      if (address.includes("/terms-")) expect(file.length, address).toBeLessThan(40_000);
    expect(cutIndex(index)).toEqual(files);
  });
});

it("cuts an index when it is too large for one file", () => {
  expect([...searchFiles(index).keys()]).toEqual(["/search.json"]);
  const twice = {...index, articles: Array.from({length: 20}, () => index.articles).flat()};
  expect(searchFiles(twice).size).toBeGreaterThan(10);
});

describe("takes pinyin apart", () => {
  const syllables = "chong chun jing qi qian qing xi xian an zhong zi".split(" ");
  it.each([
    ["qingchun", "qing chun"],
    ["xian", "xian|xi an"],
    ["qcj", "q c j"],
    ["zhchun", "zh chun"],
    ["qingch", "qing ch"],
  ])("%s: %s", (letters, ways) => {
    const read = spellings(letters, syllables).map((way) => way.map((part) => part.letters).join(" "));
    expect(read).toEqual(expect.arrayContaining(ways.split("|")));
  });
  it("not where no syllable begins so", () => expect(spellings("vvv", syllables)).toEqual([]));
});
