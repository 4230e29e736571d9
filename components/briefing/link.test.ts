import {deflateSync, strToU8} from "fflate";
import {describe, expect, it} from "vitest";
import {panelIds} from "../../data/panels/index.ts";
import {blank} from "./changes.ts";
import {fromFragment, longest, risky, toFragment} from "./link.ts";
import type {Kept} from "./schema.ts";
import {versions} from "./versions.ts";

const all = (note: string): Kept => ({
  ...blank("zh"),
  title: "简报 & “测试” <b>😀</b>",
  entries: panelIds.map((panel) => ({panel, note, version: versions[panel] ?? ""})),
});
/** Any value as a fragment with the right check: what a hostile hand can make. */
function forged(value: unknown): string {
  const packed = deflateSync(strToU8(typeof value === "string" ? value : JSON.stringify(value)));
  let hash = 0x811c9dc5;
  for (const byte of packed) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  const bytes = [hash >>> 24, (hash >>> 16) & 255, (hash >>> 8) & 255, hash & 255, ...packed];
  return `#b=${Buffer.from(bytes).toString("base64url")}`;
}

describe("a briefing as a link", () => {
  it.each(["", "备注：超过七成，见原文。\n第二段 𠮷 😀 👩‍👩‍👧", `"'\\</script><img src=x onerror=alert(1)>`])(
    "comes back as it was: %j",
    (note) => {
      const fragment = toFragment(all(note));
      expect(fragment).toMatch(/^#b=[\w-]+$/);
      expect(fromFragment(fragment ?? "")).toEqual({briefing: all(note), wrong: null});
    },
  );
  it("is short enough for a chat: five panels with two notes", () => {
    const briefing = all("");
    const note = "这一组数据来自不同年份，引用时请分别注明时点，不要相加。";
    const entries = briefing.entries.slice(0, 5).map((entry, i) => (i < 2 ? {...entry, note} : entry));
    expect(toFragment({...briefing, entries})?.length).toBeLessThan(risky / 2);
  });
  it("is not made where it would be too long", () => {
    const noise = Array.from({length: 4000}, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20000))).join("");
    expect(toFragment(all(noise))).toBeNull();
  });
  it("is no briefing where the address points at something else", () => {
    for (const other of ["", "#main", "#index-rank", "#bb=1"]) expect(fromFragment(other)).toBeNull();
  });
});

describe("a link that is damaged or hostile", () => {
  it("is told apart from a whole one wherever a letter is changed or lost", () => {
    const fragment = toFragment(all("备注")) ?? "";
    for (let i = 3; i < fragment.length; i += 7) {
      const other = fragment[i] === "A" ? "B" : "A";
      expect(fromFragment(fragment.slice(0, i) + other + fragment.slice(i + 1))?.wrong?.en).toMatch(/incomplete/);
    }
    expect(fromFragment(fragment.slice(0, -9))?.wrong?.zh).toMatch(/不完整/);
    for (const bad of ["#b=", "#b=%%%", "#b=AAAA", "#b=你好", `#b=${"A".repeat(500)}`])
      expect(fromFragment(bad)?.wrong?.en).toMatch(/incomplete/);
  });
  it("that is too long is not even unpacked", () => {
    expect(fromFragment(`#b=${"A".repeat(longest)}`)?.wrong?.en).toMatch(/longer/);
  });
  it("that swells when unpacked is refused", () => {
    const bomb = forged(JSON.stringify([1, "x".repeat(2_000_000)]));
    expect(bomb.length).toBeLessThan(longest);
    expect(fromFragment(bomb)?.wrong?.en).toMatch(/longer/);
  });
  it.each([
    ["text", "no JSON"],
    ["a later version", [2, "t", "zh", "light", "portrait", []]],
    ["an object", {title: "x"}],
    ["null", null],
    ["a title that is an object", [1, {}, "zh", "light", "portrait", []]],
    ["an entry that is a number", [1, "t", "zh", "light", "portrait", [7]]],
    ["markup for an id", [1, "t", "zh", "light", "portrait", [["<svg onload=x>", "", ""]]]],
    [
      "one panel twice",
      [
        1,
        "t",
        "zh",
        "light",
        "portrait",
        [
          ["a", "", ""],
          ["a", "", ""],
        ],
      ],
    ],
    ["a note without end", [1, "t", "zh", "light", "portrait", [["a", "x".repeat(4001), ""]]]],
  ])("gets words in both languages: %s", (_, value) => {
    const read = fromFragment(forged(value));
    expect(read?.briefing).toBeNull();
    expect(read?.wrong?.zh).toMatch(/\p{Script=Han}/u);
    expect(read?.wrong?.en).toMatch(/[a-z]/);
  });
});
