import {describe, expect, it} from "vitest";
import {figureIds, figures} from "../../data/figures/index.ts";
import {boundOf, words} from "../../data/format.ts";
import {langs} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import {standingOf} from "../../data/standing.ts";
import {stated} from "../../data/prose.ts";
import {written} from "./safe-words.ts";
import {safeSentence} from "./safe.ts";

describe("a safe sentence", () => {
  it("reads naturally for each kind of figure", () => {
    expect(safeSentence("performance-youth-share", "zh")).toBe(
      "据重庆日报（青春经济一文）所载，2024年，青年消费人群占演出市场消费人群的比重超过76%；口径：演出市场消费人群；年份只由文中语境推知；此数已溯源，但年份或口径不同。",
    );
    expect(safeSentence("cq-cfc-count", "zh")).toBe("据新华网重庆频道，2024年末，重庆的消费金融公司有3家。");
    expect(safeSentence("ccfi-chongqing-rank", "zh")).toBe(
      "据重庆日报（智库对话）所载，重庆的2025中国消费金融指数综合位次为全国第三；参评的是30个城市，据其他报道。",
    );
    expect(safeSentence("design-firm-tiers", "zh")).toBe(
      "据重庆日报（设计之都一文）所列，设计龙头企业精准扶持的档次有3档：领军型、骨干型、成长型；这是文章自己列出的，不是统计。",
    );
    expect(safeSentence("code-33618", "zh")).toContain("它是代号，不是数量");
    expect(safeSentence("cq-national-centres-target", "zh")).toContain("的目标是不低于15家");
    expect(safeSentence("performance-youth-share", "en")).toBe(
      "Chongqing Daily (youth economy article) puts young consumers’ share of consumers in the performance market at more than 76% for 2024; base: consumers in the performance market; the year is by the article’s context only; this was traced, but to another year or base.",
    );
    expect(safeSentence("ccfi-chongqing-rank", "en")).toBe(
      "Chongqing Daily (dialogue) places Chongqing third nationwide in the 2025 China Consumer Finance Index; that 30 cities were assessed is from other reports.",
    );
    expect(safeSentence("relending-max-term", "en")).not.toContain("at at");
  });
  it.each(langs)("says who says it, the claim’s own words, base and period, for every figure (%s)", (lang) => {
    for (const id of figureIds) {
      const figure = figures[id];
      const sentence = safeSentence(id, lang);
      expect(sentence, id).toContain(sources[figure.cite.source].publisher[lang]);
      if (figure.base && !written[id]) expect(sentence, id).toContain(figure.base[lang].replace(/[。.]$/, ""));
      const number = /\d[\d.,]*/.exec(words(figure, lang))?.[0] ?? words(figure, lang);
      if (!written[id] && (figure.is !== "ordinal" || figure.as !== "first"))
        expect(sentence, id).toContain(number.replace(/[.,]$/, ""));
      if (boundOf(figure) === "lower")
        expect(sentence, id).toMatch(lang === "zh" ? /超过|不低于/ : /more than|at least/);
      if (boundOf(figure) === "upper") expect(sentence, id).toMatch(lang === "zh" ? /不超过/ : /at most/);
      expect(sentence, id).toMatch(lang === "zh" ? /[^。]。$/ : /[^.]\.$/);
      expect(sentence, id).not.toMatch(/undefined|null|；；|; ;|的的|，，|  /);
    }
  });
  it("written by hand states the same figures in both languages, and names every item of a list", () => {
    for (const id of figureIds) {
      const own = written[id];
      if (!own) continue;
      expect(stated(own.text.zh).sort(), id).toEqual(stated(own.text.en).sort());
      const figure = figures[id];
      if (own.items)
        for (const lang of langs)
          expect(
            figure.is === "list" && figure.items.filter((item) => !safeSentence(id, lang).includes(item[lang])),
          ).toEqual([]);
    }
  });
  it("says so where a figure is doubtful, and only there", () => {
    for (const id of figureIds) {
      const sentence = safeSentence(id, "zh");
      if (standingOf(id) === "not-found") expect(sentence).toContain("未查到原始出处");
      if (standingOf(id) === "copy") expect(sentence).toContain("仅见于转载");
      if (standingOf(id) === "confirmed") expect(sentence).not.toMatch(/未查到|转载；|前后不一/);
    }
  });
});
