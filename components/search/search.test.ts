import {describe, expect, it} from "vitest";
import {words as wordsOf} from "../../data/format.ts";
import {langs} from "../../data/schema.ts";
import {searchOf} from "./engine.ts";
import type {Found} from "./engine.ts";
import {searchIndex} from "./index-file.ts";
import type {SearchIndex} from "./index-types.ts";

// As the browser gets it.
const search = searchOf(JSON.parse(JSON.stringify(searchIndex())) as SearchIndex);
const ids = ({hits}: Found) => hits.map(({entry}) => `${entry.target.kind} ${entry.target.id}`);

/** What is typed, what must come, and among how many first results. */
const wanted: readonly (readonly [query: string, result: string, within: number])[] = [
  // Numbers
  ["76", "figure performance-youth-share", 1],
  ["76%", "figure performance-youth-share", 1],
  ["超过76%", "figure performance-youth-share", 1],
  ["七成六", "figure performance-youth-share", 1],
  ["百分之七十六", "figure performance-youth-share", 1],
  ["seventy-six per cent", "figure performance-youth-share", 1],
  ["76", "figure performance-age-18-34", 2],
  ["76", "panel youth-shares", 4],
  ["28.35", "figure youth-population-share", 1],
  ["28.35", "panel youth-population", 3],
  ["8922.53", "figure cq-consumer-loan-balance", 1],
  ["8922", "figure cq-consumer-loan-balance", 1],
  ["8,922.53亿元", "figure cq-consumer-loan-balance", 1],
  ["８９２２．５３", "figure cq-consumer-loan-balance", 1],
  ["8900亿", "figure cq-consumer-loan-balance", 1],
  ["892.253 billion", "figure cq-consumer-loan-balance", 1],
  ["892.253 billion yuan", "figure cq-consumer-loan-balance", 1],
  ["17618.16万", "figure performance-audience-2024", 1],
  ["176 million", "figure performance-audience-2024", 1],
  ["1.7亿", "figure performance-audience-2023", 1],
  ["一万亿", "figure cfc-loans-2023", 2],
  ["约900万", "figure cq-youth-count", 1],
  ["-4.09%", "figure mashang-revenue-growth-2024", 1],
  ["两成九", "figure cq-cfc-loan-share", 3],
  ["33618", "figure code-33618", 1],
  ["第三", "figure ccfi-chongqing-rank", 1],
  ["19条", "figure policy-measures", 1],
  ["6个部门", "figure policy-departments", 1],
  ["2008", "figure design-joined-shenzhen", 1],
  ["2027年底", "figure life-circles-2027-target", 1],
  ["5,000 questionnaires", "figure ccfi-questionnaires", 1],
  // Words
  ["个人消费贷款余额", "figure cq-consumer-loan-balance", 1],
  ["青年占比", "figure emotional-venues-youth-share", 3],
  ["第一梯队", "figure ccfi-first-tier", 1],
  ["六区一高地", "figure six-zones-one-highland", 1],
  ["再贷款额度", "figure relending-quota", 1],
  ["重庆社零 2024", "figure cq-retail-2024-first", 2],
  ["GDP 2024", "figure cq-gdp-2024", 1],
  ["马上消费 净利润 2024", "figure mashang-net-profit-2024", 1],
  ["场景链", "proposal huang-chain-settings", 1],
  ["新市民", "proposal sun-monitoring", 1],
  ["孙磊", "proposal sun-monitoring", 5],
  ["人民日报", "source peoples-daily-2025-05", 1],
  ["重庆市团校", "article youth", 1],
  ["经济观察报", "source eeo-2026-02", 1],
  ["Huang Xiao", "proposal huang-settings", 3],
  ["People’s Daily", "source peoples-daily-2025-05", 1],
  ["mashang net profit 2024", "figure mashang-net-profit-2024", 1],
  ["re-lending quota", "figure relending-quota", 1],
  ["youth share", "figure performance-youth-share", 3],
  ["heart-to-price", "article youth", 3],
  ["incubators", "proposal design-incubators", 1],
  // Slips of the fingers
  ["consumr finnace", "figure ccfi-first-index", 5],
  ["questionaires", "figure ccfi-questionnaires", 1],
  ["performnce audiance", "figure performance-audience-2024", 2],
  ["Chongqign tier", "figure ccfi-first-tier", 1],
  // Pinyin
  ["qnzb", "figure youth-population-share", 3],
  ["qingnian", "figure youth-population-share", 1],
  ["xiaofei daikuan", "figure cq-consumer-loan-balance", 3],
  ["qcjj", "figure youth-three-features", 1],
  ["qingchunjj", "figure youth-three-features", 1],
  ["cqgrxfdk", "figure cq-consumer-loan-balance", 2],
  ["sheji zhidu", "figure design-capital-chinese-members", 3],
  ["chengdu", "figure ccfi-chengdu-overall-rank", 5],
  ["zhongguo renmin yinhang", "figure policy-departments", 3],
  ["huangxiao", "proposal huang-settings", 3],
  // Sentences
  ["据统计，2024年演出市场青年消费人群超过76%，成为绝对主力。", "figure performance-youth-share", 1],
  ["占人口总数28.35%的青年群体，是扩大内需的重要力量", "figure youth-population-share", 1],
  ["截至2024年末，重庆市个人消费贷款余额8922.53亿元，同比增长9.9%", "figure cq-consumer-loan-balance", 2],
  ["中国人民银行等6部门联合印发指导意见，推出19条举措支持消费", "figure policy-measures", 2],
  ["中国人民银行等6部门联合印发指导意见，推出19条举措支持消费", "figure policy-departments", 2],
  [
    "China’s consumer-finance companies had assets of 884.4 billion yuan at the end of 2022",
    "figure cfc-assets-2022",
    1,
  ],
  [
    "At the end of 2024 personal consumer loans in Chongqing stood at 892.253 billion yuan",
    "figure cq-consumer-loan-balance",
    1,
  ],
  ["重庆列第三，成都列第七，之后的位次未查到", "panel index-rank", 1],
];

describe("finds what is meant", () => {
  it.each(wanted)("“%s”: %s among the first %i", (query, result, within) => {
    expect(ids(search(query)).slice(0, within)).toContain(result);
  });
});

describe("does not find what is not meant", () => {
  const magnitude = (query: string) =>
    search(query).hits.flatMap(({entry: {figure}, reasons}) =>
      figure && "unit" in figure && figure.is !== "list" && reasons.some(({field}) => field === null)
        ? [figure.value]
        : [],
    );
  it("76 in 176, 7.6 or 2076", () => {
    expect(new Set(magnitude("76"))).toEqual(new Set([76]));
    for (const {reasons} of search("76").hits)
      for (const {field, spans} of reasons)
        for (const [from, to] of field ? spans : [])
          expect(field?.folded.slice(Math.max(from - 2, 0), to + 2)).not.toMatch(/[\d.]76(?!%?\S*超)|76[\d]|76\.\d/);
  });
  it("a share where yuan are asked for, and the other way round", () => {
    expect(ids(search("40%"))[0]).toBe("figure youth-culture-spending-share");
    expect(ids(search("5000亿"))[0]).toBe("figure relending-quota");
    expect(ids(search("5000亿"))).not.toContain("figure ccfi-questionnaires");
  });
  it.each(["xyzzy", "量子纠缠", "今天天气很好我们一起去公园里面散步吧好不好", "", "   "])(
    "“%s” in anything",
    (query) => {
      expect(search(query).total).toBe(0);
    },
  );
});

describe("says why", () => {
  const first = (query: string) => search(query).hits[0];
  const words = (query: string) =>
    (first(query)?.reasons ?? []).map(({how, field, spans, typed}) =>
      field
        ? `${how} ${field.name}: ${spans.map(([from, to]) => field.text.slice(from, to)).join("|")}`
        : `${how} ${typed}`,
    );
  it("a number", () => {
    expect(words("76")).toEqual(["equals 76"]);
    expect(words("七成六")).toEqual(["equals 76%"]);
    expect(words("8900亿")).toEqual(["rounds 8900亿"]);
    expect(words("4722")).toEqual(["begins 4722"]);
    expect(words("第三")).toEqual(["place 第三"]);
  });
  it("words, in the text that holds them", () => {
    expect(words("六区一高地")).toEqual(["words name: 六区一高地"]);
    expect(words("questionaires")).toEqual(["similar name: questionnaires"]);
    expect(words("qcjj")).toEqual(["pinyin name: 青春经济"]);
  });
  it("the cue in a sentence", () => {
    expect(words("据统计，演出市场中青年消费人群超过76%，成为主力。")[0]).toBe("cue cue: 青年消费人群超过76%");
  });
  it("that only part of it was found", () => {
    expect(search("设计之都 xyzzy").partly).toBe(true);
    expect(search("设计之都").partly).toBe(false);
  });
});

describe("every figure is found", () => {
  const {figures} = searchIndex();
  const all = figures.map(([id, {figure}]) => ({id, figure}));

  it.each(langs)(
    "by its value in words (%s)",
    (lang) => {
      for (const {id, figure} of all) {
        const value = wordsOf(figure, lang);
        const printed = all.filter((other) => wordsOf(other.figure, lang) === value).length;
        // What all share cannot bring each to the top, but nothing else may come between them and the list’s end.
        if (printed < 10) expect(ids(search(value)), `${value} (${id})`).toContain(`figure ${id}`);
      }
    },
    60_000,
  );

  it("in five keystrokes, where its number has as many", () => {
    for (const {id, figure} of all) {
      const printed = wordsOf(figure, "zh").match(/\d[\d.]{3,}/)?.[0];
      if (!printed || figure.is === "date" || printed.startsWith("20")) continue;
      expect(ids(search(printed.slice(0, 5))).slice(0, 3), printed).toContain(`figure ${id}`);
    }
  }, 60_000);
});
