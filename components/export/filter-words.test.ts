import {describe, expect, it} from "vitest";
import {filterWords} from "./filter-words.ts";

describe("the filter in words", () => {
  it("names what the filter names", () => {
    expect(filterWords("?theme=youth-economy&claim=more-than&q=76", "zh")).toBe("主题：青春经济；说法：“超过”；找：76");
  });
  it("joins several themes", () => {
    expect(filterWords("?theme=youth-economy,consumer-finance", "en")).toMatch(/^Theme: [^;,]+, [^;,]+$/);
  });
  it("is nothing where no filter is set", () => {
    for (const query of ["", "?", "?theme=", "?q=%20", "?utm_source=a"]) expect(filterWords(query, "zh")).toBeNull();
  });
  it("leaves out what is not ours, also names that every object has", () => {
    expect(filterWords("?theme=toString,nothing&claim=constructor&source=__proto__", "en")).toBeNull();
  });
  it("keeps the words that were searched for as they are", () => {
    expect(filterWords("?q=%3Cb%3E+%26", "en")).toBe("Find: <b> &");
  });
});
