/** Pages with windows of three, as the site would have them with more content. */
import {createElement} from "react";
import {renderToStaticMarkup} from "react-dom/server";
import {beforeAll, describe, expect, it, vi} from "vitest";
import {panelIds} from "../../data/panels/index.ts";
import {proposalIds} from "../../data/proposals.ts";
import {sourceIds} from "../../data/sources.ts";

vi.stubEnv("WINDOW_SIZE", "3");
// The filter reads the address of a page, and the tools beside it wait for a browser.
vi.mock("nuqs/adapters/next/app", () => ({NuqsAdapter: () => null}));
vi.mock("next/navigation", () => ({useSearchParams: () => new URLSearchParams(), usePathname: () => "/"}));

const load = async () => ({
  ...(await import("../pages/dashboard.tsx")),
  ...(await import("../pages/sources.tsx")),
  ...(await import("../pages/theme.tsx")),
  ...(await import("../pages/proposals.tsx")),
  ...(await import("./lists.ts")),
});
let pages: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  pages = await load();
});

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found ?? "");
const drawn = new Map<number, string>();
/** A window of the dashboard, drawn once: its charts take their time. */
function dashboard(page: number): string {
  const html = drawn.get(page) ?? renderToStaticMarkup(createElement(pages.Dashboard, {lang: "zh", page}));
  drawn.set(page, html);
  return html;
}
const sources = (page: number) => renderToStaticMarkup(createElement(pages.SourcesPage, {lang: "en", page}));

describe("the dashboard", () => {
  it("shows every panel in one of its windows, at most three in each beside the opening one", () => {
    const shown = pages.dashboardWindows().map(({page}) => all(dashboard(page), /data-panel="([^"]+)"/g));
    expect(shown.length).toBeGreaterThan(panelIds.length / 3 - 1);
    expect(shown.flat().toSorted()).toEqual(panelIds.toSorted());
    for (const ids of shown) expect(ids.length).toBeLessThanOrEqual(4);
  });
  it("opens on the first window only, and leads on from each", () => {
    const last = pages.dashboardWindows().length;
    expect(dashboard(1)).toContain('class="hero"');
    expect(dashboard(1)).toContain('rel="next" href="/page/2/"');
    expect(dashboard(1)).not.toContain('rel="prev"');
    expect(dashboard(2)).not.toContain('class="hero"');
    expect(dashboard(2)).toContain('rel="prev" href="/"');
    expect(dashboard(2)).toContain(`，共${panelIds.length}个`);
    expect(dashboard(2)).toContain('href="/en/page/2/"');
    expect(dashboard(last)).not.toContain('rel="next"');
    expect(dashboard(last + 1)).toBe("");
  });
  it("has no mention that leads to another window", () => {
    for (const {page} of pages.dashboardWindows()) {
      const html = dashboard(page);
      const ids = new Set(all(html, /\sid="([^"]+)"/g));
      for (const anchor of all(html, /class="mention"[^>]*href="#([^"]+)"/g)) expect(ids).toContain(anchor);
    }
  });
});

describe("the sources", () => {
  it("are each in the window that links lead to", () => {
    for (const id of sourceIds) {
      const page = Number(/page\/(\d+)\//.exec(pages.sourceAt("en", id))?.[1] ?? 1);
      expect(pages.places.sources()[page - 1]).toContain(id);
    }
    expect(all(sources(2), /<li id="([^"]+)"/g)).toEqual(pages.places.sources()[1]);
  });
  it("say what else the first window has, once", () => {
    expect(sources(1)).toContain('id="not-figures"');
    expect(sources(2)).not.toContain('id="not-figures"');
  });
  it("lead to the panels that rest on them, where the filter does not name them all", () => {
    const linked = pages.sourceWindows.flatMap(({page}) => all(sources(page), /href="\/en\/\?source=([^"]+)"/g));
    expect(linked.length).toBeGreaterThan(0);
    for (const id of linked) expect(sourceIds).toContain(id);
  });
});

it("a theme has its panels in windows of their own", () => {
  const html = renderToStaticMarkup(createElement(pages.ThemePage, {lang: "en", theme: "design-capital", page: 2}));
  expect(all(html, /data-panel="([^"]+)"/g).length).toBeLessThanOrEqual(3);
  expect(html).toContain('href="/en/themes/design-capital/"');
  expect(html).toContain('rel="prev"');
});

it("the recommendations come a window at a time, with the matrix on the first", () => {
  const render = (page: number) => renderToStaticMarkup(createElement(pages.ProposalsPage, {lang: "zh", page}));
  expect(all(render(1), /<tr id="([^"]+)" role="row"/g)).toEqual(proposalIds.slice(0, 3));
  expect(all(render(2), /<tr id="([^"]+)" role="row"/g)).toEqual(proposalIds.slice(3, 6));
  expect(render(1)).toContain('data-panel="who-proposes-what"');
  expect(render(2)).not.toContain("data-panel");
});
