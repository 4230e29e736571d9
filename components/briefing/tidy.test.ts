import {expect, it} from "vitest";
import {textWidth} from "../charts/text.ts";
import {balanced, fitted} from "./layout-text.ts";
import {tidy} from "./tidy.ts";

it("makes what was typed fit to be set", () => {
  expect(tidy("  a\tb\r\nc\u2028d\n\n\ne  ")).toBe("a b\nc\nd\ne");
  expect(tidy("　　首段\n　　次段　续")).toBe("　　首段\n　　次段 续");
  expect(tidy("零\u200b宽\ufeff与\u0007控\u00ad制")).toBe("零宽与控制");
  expect(tidy("e\u0301")).toBe("é");
  expect(tidy(" \n ")).toBe("");
});

it("cuts what has no place to break, and goes on after it", () => {
  const text = `See ${"x".repeat(90)} and then some more words.`;
  const lines = fitted(text, 200, {size: 12, colour: "ink"});
  expect(lines.filter(({text: one}) => textWidth(one, 12) > 200)).toEqual([]);
  expect(
    lines
      .map(({text: one}) => one)
      .join("")
      .replaceAll(" ", ""),
  ).toBe(text.replaceAll(" ", ""));
  expect(lines.some(({text: one}) => /^x+ and/.test(one))).toBe(true);
});

it("leaves no single character in a line of its own", () => {
  const text = "重庆消费金融与青春经济给编辑部的五张图";
  const width = 18 * 20 + 1;
  const last = (lines: {text: string}[]) => lines.at(-1)?.text.length;
  expect(last(fitted(text, width, {size: 20, colour: "ink"}))).toBe(1);
  expect(last(balanced(text, width, {size: 20, colour: "ink"}))).toBeGreaterThan(7);
});
