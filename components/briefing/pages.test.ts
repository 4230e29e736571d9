import {describe, expect, it} from "vitest";
import {panelIds, panels} from "../../data/panels/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {langs} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import {textWidth} from "../charts/text.ts";
import type {Briefing} from "./briefing.ts";
import {numberedSources} from "./citations.ts";
import {sheetOf} from "./page.ts";
import type {Item, Page} from "./page.ts";
import {layoutPages, pageSvg} from "./pages.ts";

const notes = {
  zh: "　　这两组数字口径不同，引用时请保留“超过”二字。\n　　如需比较其他城市，请先查年鉴，不要直接相减。",
  en: "Keep “more than” when you cite it.\nSee https://example.org/an/address/that/has/no/place/to/break/and/is/longer/than/any/line/could/be/on/paper.html",
} as const;

const briefing = (list: readonly PanelId[], more: Partial<Briefing> = {}): Briefing => ({
  title: "",
  lang: "zh",
  light: "light",
  orientation: "portrait",
  entries: list.map((panel) => ({panel, note: "", version: ""})),
  ...more,
});

const roles = (pages: readonly Page[], role: Item["role"]) =>
  pages.flatMap(({items}, page) => items.filter((item) => item.role === role).map((item) => ({...item, page})));

/** Pairs of items that lie on one another by more than a hair. */
function overlaps({items}: Page): string[] {
  const hair = 0.5;
  return items.flatMap((a, i) =>
    items
      .slice(i + 1)
      .filter(
        (b) =>
          a.x + a.width > b.x + hair &&
          b.x + b.width > a.x + hair &&
          a.y + a.height > b.y + hair &&
          b.y + b.height > a.y + hair,
      )
      .map((b) => `${a.role} ${a.text} / ${b.role} ${b.text}`),
  );
}

/** Items beyond the margins; the footer stands in one. */
function outside({items}: Page, orientation: Briefing["orientation"]): string[] {
  const {room, width, height} = sheetOf(orientation);
  const right = room.x + room.width + 0.5;
  return items
    .filter((item) =>
      item.y > room.y + room.height
        ? item.y + item.height > height || item.x + item.width > width
        : item.x < room.x ||
          item.x + item.width > right ||
          item.y < room.y ||
          item.y + item.height > room.y + room.height + 0.5,
    )
    .map(({role, text}) => `${role} ${text}`);
}

/** The least size of text in an item, drawings within it scaled as they are. */
function leastSize({svg}: Item): number {
  const parts = svg.split(/(?=<svg )/);
  const sizes = parts.flatMap((part) => {
    const frame = /^<svg [^>]*width="([\d.]+)"[^>]*viewBox="0 0 ([\d.]+)/.exec(part);
    const scale = frame ? Number(frame[1]) / Number(frame[2]) : 1;
    return [...part.matchAll(/<text[^>]*font-size[=:]"?([\d.]+)/g)].map(([, size]) => Number(size) * scale);
  });
  return Math.min(Infinity, ...sizes);
}

/** Lines of text that run over the right margin. */
const tooWide = ({items}: Page, right: number) =>
  items.flatMap(({svg, role}) =>
    role === "Figure"
      ? []
      : [...svg.matchAll(/<text x="([\d.]+)" y="[\d.]+" font-size="(\d+)"([^>]*)>([^<]*)</g)]
          .filter(([, x, size, style, text = ""]) => {
            const words = text.replace(/&(quot|amp|lt|gt);/g, "n");
            const weight = style?.includes("700") ? "bold" : "normal";
            return Number(x) + textWidth(words, Number(size), weight) > right + 0.5;
          })
          .map(([, , , , text]) => text),
  );

for (const lang of langs)
  for (const orientation of ["portrait", "landscape"] as const)
    describe(`all panels, ${lang}, ${orientation}`, () => {
      const all = briefing([], {
        lang,
        orientation,
        entries: panelIds.map((panel, i) => ({panel, note: i % 2 ? "" : notes[lang], version: ""})),
      });
      const pages = layoutPages(all);
      const {room} = sheetOf(orientation);

      it("lie within the margins and not on one another", () => {
        expect(pages.flatMap((page) => outside(page, orientation))).toEqual([]);
        expect(pages.flatMap(overlaps)).toEqual([]);
        expect(pages.flatMap((page) => tooWide(page, room.x + room.width))).toEqual([]);
      });

      it("have no text under 9 points", () =>
        expect(
          pages.flatMap(({items}) => items.filter((item) => leastSize(item) < 11.99).map(({text}) => text)),
        ).toEqual([]));

      it("keep headline and picture together", () => {
        const figures = roles(pages, "Figure");
        expect(figures.map(({panel}) => panel)).toEqual(panelIds);
        for (const figure of figures) {
          const head = roles(pages, "H2").find(({entry}) => entry === figure.entry);
          expect([figure.panel, head?.page, head?.text]).toEqual([
            figure.panel,
            figure.page,
            plain(panels[panelIds[figure.entry ?? 0] ?? "codes"].title[lang], lang),
          ]);
        }
      });

      it("are found through the contents", () => {
        const heads = roles(pages, "H2").filter(({entry}) => entry !== undefined);
        const contents = roles(pages, "TOC");
        expect(contents.map(({text}) => text)).toEqual(heads.map(({text}) => text));
        expect(contents.flatMap(({links}) => links.map((link) => ("page" in link ? link.page : null)))).toEqual(
          heads.map(({page}) => page),
        );
        for (const {svg, links} of contents)
          expect(svg).toContain(`>${links.map((link) => ("page" in link ? link.page + 1 : "")).join("")}</text>`);
      });

      it("number each source once, and link those with an address", () => {
        const {list} = numberedSources(all);
        const printed = roles(pages, "LI").filter(({entry}) => entry === undefined);
        expect(printed.map(({text}) => /^\[(\d+)\]/.exec(text)?.[1])).toEqual(list.map((_, i) => String(i + 1)));
        expect(new Set(list.map(({words, url}) => `${words} ${url}`)).size).toBe(list.length);
        expect(printed.map(({links}) => links.map((link) => ("href" in link ? link.href : null))[0] ?? null)).toEqual(
          list.map(({url}) => url),
        );
        for (const {id, url} of list) expect(url).toBe(sources[id].url);
      });
    });

describe("a panel alone", () => {
  it("has no cover, no contents and no numbers", () => {
    const pages = layoutPages(briefing(["youth-shares"]));
    expect(pages).toHaveLength(1);
    expect([...roles(pages, "H1"), ...roles(pages, "TOC")]).toEqual([]);
    expect(roles(pages, "LI").filter(({text}) => /\[\d/.test(text))).toEqual([]);
    expect(roles(pages, "LI").flatMap(({links}) => links)).not.toEqual([]);
  });
  it("has them with a title", () =>
    expect(roles(layoutPages(briefing(["youth-shares"], {title: "一张图"})), "H1").map(({text}) => text)).toEqual([
      "一张图",
    ]));
});

describe("a reader’s own words", () => {
  const paragraph = "这段话很长，用来看看它怎样翻页。".repeat(12);
  const long = Array.from({length: 30}, (_, i) => `第${i}段：${paragraph}`).join("\n");
  for (const orientation of ["portrait", "landscape"] as const)
    it(`run over pages without loss and with no line alone, ${orientation}`, () => {
      const entries = [{panel: "cq-loans" as const, note: long, version: ""}];
      const pages = layoutPages(briefing([], {title: "长", orientation, entries}));
      const lines = roles(pages, "Note").slice(1);
      expect(lines.map(({text}) => text).join("")).toBe(long.replaceAll("\n", ""));
      expect(new Set(lines.map(({page}) => page)).size).toBeGreaterThan(1);
      expect(pages.flatMap(overlaps)).toEqual([]);
      expect(pages.flatMap((page) => outside(page, orientation))).toEqual([]);
      const alone = lines.filter(({page, continued}, i) => {
        const next = lines[i + 1];
        const before = lines[i - 1];
        const leaves = !continued && next?.continued && next.page !== page;
        const arrives = continued && before?.page !== page && !next?.continued;
        return leaves || arrives;
      });
      expect(alone).toEqual([]);
    });

  it("keep the room that begins a Chinese paragraph", () => {
    const entries = [{panel: "cq-loans" as const, note: notes.zh, version: ""}];
    const [head, first, second] = roles(layoutPages(briefing([], {entries})), "Note");
    const left = (item?: Item) => Number(/<text x="([\d.]+)"/.exec(item?.svg ?? "")?.[1]);
    expect(left(first) - left(head)).toBeCloseTo(28, 1);
    expect(left(second) - left(head)).toBeCloseTo(28, 1);
  });

  it("may be a title of many lines", () => {
    const pages = layoutPages(briefing(["cq-loans"], {title: "很长的标题".repeat(30)}));
    expect(pages.flatMap((page) => outside(page, "portrait"))).toEqual([]);
  });
});

it("lays out a briefing without panels", () => {
  const pages = layoutPages(briefing([]));
  expect(pages).toHaveLength(1);
  expect(roles(pages, "H1").map(({text}) => text)).toEqual(["消费金融图表简报"]);
});

it("draws a page in the light asked for, alike each time", () => {
  const once = layoutPages(briefing(["youth-shares", "codes"]));
  const again = layoutPages(briefing(["youth-shares", "codes"]));
  expect(again).toEqual(once);
  const [cover, page] = once;
  if (!cover || !page) throw new Error("two pages at least");
  expect(pageSvg(page, "zh", "dark")).toContain('fill="#201e1a"/>');
  expect(pageSvg(page, "zh", "dark")).not.toContain("#1d1b18");
  expect(pageSvg(page, "zh", "light")).toContain('fill="#ffffff"/>');
  expect(pageSvg(cover, "zh", "light")).toContain('href="#page-2"');
});
