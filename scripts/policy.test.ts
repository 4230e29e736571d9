import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {ANSWER_KINDS, headersOf, headersOfKind, kindOf, pagePolicy, SCRIPT_HASHES, typeOf} from "./headers.mjs";
import {scan} from "./policy-scan.ts";
import {hashOf, withPolicy, writeHashes, writePolicies} from "./policy.ts";

const page = (head: string, body = "") =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;
const allowed = new Set(["one()", "two()"]);

describe("what stands in a page", () => {
  it("finds the scripts that run, and leaves data alone", () => {
    const html = page(
      `<script>one()</script><script type="application/ld+json">{"a":"<b>"}</script><script src="/a.js"></script>`,
      `<script type="module">two()</script>`,
    );
    expect(scan(html)).toEqual({scripts: ["one()", "two()"], refused: []});
  });

  for (const bad of [
    '<p onclick="x()">a</p>',
    "<svg><a ONLOAD=x>a</a></svg>",
    '<a href="javascript:x()">a</a>',
    '<a href=" java\nscript:x()">a</a>',
    '<a href="data:text/html,x">a</a>',
    '<iframe srcdoc="x"></iframe>',
    '<img src="https://elsewhere.example/a.png"/>',
    '<script src="//elsewhere.example/a.js"></script>',
    '<link rel="stylesheet" href="https://elsewhere.example/a.css"/>',
    '<base href="https://elsewhere.example/"/>',
    '<form action="https://elsewhere.example/"></form>',
  ])
    it(`refuses ${JSON.stringify(bad)}`, () => {
      expect(scan(page("", bad)).refused).toHaveLength(1);
      expect(() => withPolicy(page("", bad), "a/index.html", allowed)).toThrow(/^a\/index\.html holds </);
    });

  it("leaves links of the text alone", () => {
    const html = page(
      '<link rel="canonical" href="https://figures.example/"/><link rel="stylesheet" href="/a.css"/>',
      '<a href="https://elsewhere.example/">a</a><img src="data:image/png;base64,AA=="/><p data-onclick="x">onload=</p>',
    );
    expect(scan(html).refused).toEqual([]);
  });
});

describe("the policy of a page", () => {
  const html = page("<title>a</title><script>one()</script>");

  it("stands before all but the charset, names the page’s scripts, and is written once", () => {
    const once = withPolicy(html, "index.html", allowed);
    expect(once.hashes).toEqual([hashOf("one()")]);
    expect(once.html).toContain(
      `<head><meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="${pagePolicy(once.hashes)}"/><title>`,
    );
    expect(withPolicy(once.html, "index.html", allowed)).toEqual(once);
  });

  it("lets no script run that is not known, and says which and where", () => {
    expect(() => withPolicy(page("<script>three()</script>"), "x/index.html", allowed)).toThrow(
      "x/index.html holds a script that is none of the site’s own, starting with: three()",
    );
    expect(() => withPolicy("<p>no head</p>", "x.html", allowed)).toThrow("x.html has no head");
  });

  it("has neither 'unsafe-inline' nor 'unsafe-eval' for scripts", () => {
    const script = pagePolicy(["sha256-a"])
      .split("; ")
      .filter((part) => part.startsWith("script-src"));
    expect(script).toEqual(["script-src 'self' 'sha256-a'"]);
    expect(pagePolicy([])).not.toMatch(/unsafe-eval|strict-dynamic|https?:|\*/);
  });
});

describe("a folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "policy-"));
  afterAll(() => rmSync(folder, {recursive: true}));

  it("gets a policy in every page, and a list of all scripts for the servers", () => {
    mkdirSync(join(folder, "a"));
    writeFileSync(join(folder, "index.html"), page("<script>one()</script>"));
    writeFileSync(join(folder, "a", "index.html"), page("<script>two()</script>"));
    expect([0, 1].map((part) => writePolicies(folder, allowed, part, 2))).toEqual([1, 1]);
    expect(readFileSync(join(folder, "index.html"), "utf8")).toContain(hashOf("one()"));
    expect(readFileSync(join(folder, "a", "index.html"), "utf8")).toContain(hashOf("two()"));
    const hashes = writeHashes(folder, allowed);
    expect(hashes).toEqual([...allowed].map(hashOf).sort());
    expect(JSON.parse(readFileSync(join(folder, SCRIPT_HASHES), "utf8"))).toEqual({scripts: hashes});
    expect(readFileSync(join(folder, "a", "index.html"), "utf8")).not.toContain(hashOf("one()"));
  });
});

describe("the headers of an answer", () => {
  it("follow from its path", () => {
    for (const [path, kind] of [
      ["/", "page"],
      ["/en/panels/a/", "page"],
      ["/404.html", "page"],
      ["/embed/a/", "embed"],
      ["/en/embed/a/index.html", "embed"],
      ["/embed.js", "script"],
      ["/panels/embed/zh.json", "file"],
      ["/_next/static/chunks/a.js", "hashed"],
      ["/panels/a/zh.pdf", "pdf"],
      ["/panels/a/zh.outlined.svg", "file"],
    ] as const)
      expect(kindOf(path), path).toBe(kind);
    expect(typeOf("/data/changes.en.xml")).toMatch(/^application\/atom\+xml/);
    expect(typeOf("/data/dataset.xlsx")).toContain("spreadsheetml");
    expect(typeOf("/data/a.csv")).toBe("text/csv; charset=utf-8");
    expect(typeOf("/data/a.unknown")).toBe("application/octet-stream");
    expect(headersOf("/", [])["Content-Type"]).toBe("text/html; charset=utf-8");
  });

  it("let only panels be framed, and always guard against guesses", () => {
    for (const kind of ANSWER_KINDS) {
      const headers: Record<string, string> = headersOfKind(kind, ["sha256-a"]);
      const framed = kind === "embed";
      expect(headers["X-Frame-Options"], kind).toBe(framed ? undefined : "DENY");
      expect(headers["Content-Security-Policy"], kind).toMatch(
        framed ? /frame-ancestors \*$/ : /frame-ancestors 'none'$/,
      );
      expect(headers["X-Content-Type-Options"]).toBe("nosniff");
      expect(headers["Content-Security-Policy"]).not.toContain("'unsafe-eval'");
      expect(headers["Content-Security-Policy"]).not.toMatch(/script-src[^;]*'unsafe-inline'/);
    }
  });
});
