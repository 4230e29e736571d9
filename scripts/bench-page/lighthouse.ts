/** Lighthouse over one page. */
import {launch} from "chrome-launcher";
import lighthouse, {desktopConfig} from "lighthouse";
import type {Result} from "lighthouse";
import type {Preset, Run} from "./types.ts";

const flags = [
  "--headless=new",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];
const categories = ["performance", "accessibility", "best-practices", "seo"];

interface Request {
  url: string;
  resourceType?: string;
  transferSize?: number;
}
interface Listed {
  items?: unknown[];
}
interface Named {
  node?: {selector?: string};
  items?: Named[];
}

const itemsOf = (result: Result, audit: string): unknown[] =>
  (result.audits[audit]?.details as Listed | undefined)?.items ?? [];
const valueOf = (result: Result, audit: string): number => result.audits[audit]?.numericValue ?? NaN;
const scoreOf = (result: Result, category: string): number =>
  Math.round((result.categories[category]?.score ?? NaN) * 100);

/** The selector of the element that was the largest paint. */
function largestOf(result: Result): string {
  const named = [
    ...(itemsOf(result, "largest-contentful-paint-element") as Named[]).flatMap(({items = []}) => items),
    ...(itemsOf(result, "lcp-breakdown-insight") as Named[]),
  ];
  return named.find(({node}) => node?.selector)?.node?.selector ?? "unknown";
}

/** Ids of the audits that cost a category points; performance has its own numbers. */
function failedIn(result: Result): string[] {
  const refs = categories.slice(1).flatMap((name) => result.categories[name]?.auditRefs ?? []);
  return refs.filter(({id, weight}) => weight > 0 && (result.audits[id]?.score ?? 1) < 1).map(({id}) => id);
}

/** Runs Lighthouse once in a browser of its own. Throws where it could not measure the page. */
export async function runLighthouse(url: string, preset: Preset, chromePath: string): Promise<Run> {
  const chrome = await launch({chromePath, chromeFlags: flags, logLevel: "silent"});
  try {
    const options = {
      port: chrome.port,
      output: "json" as const,
      logLevel: "silent" as const,
      onlyCategories: categories,
    };
    const {lhr} = (await lighthouse(url, options, preset === "desktop" ? desktopConfig : undefined)) ?? {};
    if (!lhr || lhr.runtimeError) throw new Error(lhr?.runtimeError?.message ?? "Lighthouse gave no result.");
    const requests = (itemsOf(lhr, "network-requests") as Request[]).filter((one) => /^http/.test(one.url));
    const sum = (list: Request[]) => list.reduce((bytes, {transferSize = 0}) => bytes + transferSize, 0);
    return {
      performance: scoreOf(lhr, "performance"),
      accessibility: scoreOf(lhr, "accessibility"),
      bestPractices: scoreOf(lhr, "best-practices"),
      seo: scoreOf(lhr, "seo"),
      fcp: valueOf(lhr, "first-contentful-paint"),
      lcp: valueOf(lhr, "largest-contentful-paint"),
      lcpElement: largestOf(lhr),
      tbt: valueOf(lhr, "total-blocking-time"),
      cls: valueOf(lhr, "cumulative-layout-shift"),
      bytes: sum(requests),
      scriptBytes: sum(requests.filter((one) => one.resourceType === "Script" || /\.m?js$/.test(one.url))),
      requests: requests.length,
      failed: failedIn(lhr),
    };
  } finally {
    chrome.kill();
  }
}
