import {describe, expect, it} from "vitest";
import {loaderText, takeScripts} from "./settle.mjs";

const chunk = (name) => `<script src="/_next/static/chunks/${name}.js" async=""></script>`;
const page = (body) =>
  `<html lang="en"><head>${chunk("a")}<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/></head>` +
  `<body>${body}<script>(self.__next_f=self.__next_f||[]).push([0])</script>` +
  `<script>self.__next_f.push([1,"1:\\"$Sreact\\""])</script>${chunk("b")}</body></html>`;

describe("taking the scripts out of a page", () => {
  it("leaves what is read, in its place, and keeps the order of the rest", () => {
    const {page: rest, called, data} = takeScripts(page("<p>words</p>"), "x.html");
    expect(rest).toBe('<html lang="en"><head></head><body><p>words</p></body></html>');
    expect(called).toEqual(["/_next/static/chunks/a.js", "/_next/static/chunks/b.js"]);
    expect(data).toBe('(self.__next_f=self.__next_f||[]).push([0]);\nself.__next_f.push([1,"1:\\"$Sreact\\""])');
  });

  it("leaves data blocks and scripts that are no part of it", () => {
    const own = '<script type="application/ld+json">{"a":"<p>"}</script><script>try{}catch{}</script>';
    expect(takeScripts(page(own), "x.html").page).toContain(own);
  });

  it("names the page where Next.js writes what it does not know", () => {
    expect(() => takeScripts(page('<script data-x="" src="/y.js" async=""></script>'), "x.html")).toThrow(/x\.html/);
    expect(() => takeScripts("<html><head></head></html>", "y.html")).toThrow(/y\.html/);
  });
});

describe("the loader", () => {
  it("is small, the same each time, and ends no element", async () => {
    const text = await loaderText();
    expect(await loaderText()).toBe(text);
    expect(text).not.toMatch(/<\/?script|<!--/i);
    expect(text.length).toBeLessThan(3500);
  });
});
