import {describe, expect, it} from "vitest";
import {fig, mentionWords, plain, stated, t, when} from "./prose.ts";

const zh = t`截至${when("cq-consumer-loan-balance")}，余额${fig("cq-consumer-loan-balance")}，排名${fig("ccfi-chongqing-rank")}。`;
const en = t`At the ${when("cq-consumer-loan-balance")} the balance was ${fig("cq-consumer-loan-balance")}; it came ${fig("ccfi-chongqing-rank")}.`;

describe("a text", () => {
  it("says its figures in the words of the language", () => {
    expect(plain(zh, "zh")).toBe("截至2024年末，余额8922.53亿元，排名第三。");
    expect(plain(en, "en")).toBe("At the end of 2024 the balance was 892.253 billion yuan; it came third.");
  });

  it("tells which figures it states, in order, each once", () => {
    expect(stated(zh)).toEqual(["cq-consumer-loan-balance", "ccfi-chongqing-rank"]);
    expect(stated(t`没有数`)).toEqual([]);
  });

  it("leaves out empty pieces", () => expect(t`${fig("code-416")}${"G20"}`).toEqual([fig("code-416"), "G20"]));
});

describe("digits", () => {
  it("are refused, with the text in quotes", () => {
    expect(() => t`余额2200亿元`).toThrow(
      new Error('number typed in prose: “余额2200亿元”; state a figure instead: ${fig("…")}'),
    );
    expect(() => t`${fig("code-416")}等3项`).toThrow(
      new Error('number typed in prose: “等3项”; state a figure instead: ${fig("…")}'),
    );
  });

  it.each(["３", "٣", "0"])("are refused in every script: %s", (digit) => {
    expect(() => t(Object.assign([digit], {raw: [digit]}))).toThrow(`number typed in prose: “${digit}”`);
  });

  it("pass in a name, and so do numerals written as words", () => {
    expect(plain(t`${"2025"}中国消费金融指数，三十三项`, "zh")).toBe("2025中国消费金融指数，三十三项");
  });
});

it("does not state a period that the source does not give", () => {
  expect(() => mentionWords(when("youth-population-share"), "zh")).toThrow(
    new Error("prose states the period of “youth-population-share”, whose source gives none"),
  );
});
