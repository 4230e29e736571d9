import {describe, expect, it} from "vitest";
import {advancesOf, allFonts, wholeFont} from "../../scripts/fonts.ts";
import {weights} from "../export/fonts.ts";
import {textWidth, wrap} from "./text.ts";

/** Pages set these in their Latin font, where they are narrow; pictures set them straight. */
const setStraight = "‘’";

describe.each(weights)("the widths of %s text", (weight) => {
  it("are those of the font, or a little more, for every character that is written", async () => {
    const advances = advancesOf(wholeFont(weight));
    const {characters} = await allFonts();
    const narrower = [...characters.site].filter((char) => {
      const real = advances.get(char.codePointAt(0) ?? 0) ?? Infinity;
      return !setStraight.includes(char) && textWidth(char, 1000, weight === "bold" ? "bold" : "normal") < real * 0.99;
    });
    expect(narrower).toEqual([]);
  });

  it("are exact for letters, digits and hanzi", () => {
    const advances = advancesOf(wholeFont(weight));
    const ascii = Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i)).join("");
    const wrong = [...`${ascii}重庆消费金融·，。、；：「」（）《》“”–—`].filter((char) => {
      const real = advances.get(char.codePointAt(0) ?? 0) ?? 0;
      return Math.abs(textWidth(char, 1000, weight === "bold" ? "bold" : "normal") - real) > real * 0.01;
    });
    expect(wrong).toEqual([]);
  });
});

describe("line breaks", () => {
  it("keep closing marks with what they close, and opening ones with what they open", () => {
    const text = "「三是推动多元金融机构协同创新」，《指数》（报告）";
    for (let width = 30; width < 320; width += 5)
      for (const line of wrap(text, width, 12)) {
        expect(line).not.toMatch(/^[」》），]/);
        expect(line).not.toMatch(/[「《（]$/);
      }
  });
  it("lose no character, and leave no line wider than asked where it can be broken", () => {
    const text = "A 15-minute life circle：重庆建成65个生活圈，覆盖276个社区";
    const lines = wrap(text, 90, 12);
    expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    expect(lines.filter((line) => textWidth(line, 12) > 90)).toEqual([]);
  });
});
