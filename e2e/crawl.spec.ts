/** Every page that is built, read as a file: whatever it links to is there, down to the place on the page. */
import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {expect, test} from "@playwright/test";
import {Parser} from "htmlparser2";

const out = process.env.OUT ?? fileURLToPath(new URL("../out", import.meta.url));

interface Link {
  tag: string;
  to: string;
}

interface Page {
  address: string;
  lang: string;
  titles: number;
  headings: number;
  ids: string[];
  links: Link[];
}

/** What names another address, by attribute. */
const naming = ["href", "src", "action", "poster", "data"];

/** Reads a page for what links to other places, and for the places that others can link to. */
function read(file: string): Page {
  const name = file.slice(out.length).replaceAll("\\", "/");
  const page: Page = {
    address: name.replace(/index\.html$/, ""),
    lang: "",
    titles: 0,
    headings: 0,
    ids: [],
    links: [],
  };
  let drawing = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag === "svg") drawing++;
        if (tag === "html") page.lang = attributes.lang ?? "";
        if (tag === "title" && drawing === 0) page.titles++;
        if (tag === "h1") page.headings++;
        if (attributes.id) page.ids.push(attributes.id);
        for (const attribute of naming) {
          const to = attributes[attribute];
          if (to !== undefined && !(tag === "a" && to === "")) page.links.push({tag, to});
        }
        for (const part of (attributes.srcset ?? "").split(",").filter(Boolean))
          page.links.push({tag, to: part.trim().split(/\s+/)[0] ?? ""});
        if (tag === "meta" && attributes["http-equiv"]?.toLowerCase() === "refresh")
          page.links.push({tag, to: /url=(.*)$/i.exec(attributes.content ?? "")?.[1] ?? ""});
      },
      onclosetag(tag) {
        if (tag === "svg") drawing--;
      },
    },
    {decodeEntities: true},
  );
  parser.end(readFileSync(file, "utf8"));
  return page;
}

const pages = new Map(
  readdirSync(out, {recursive: true, encoding: "utf8"})
    .filter((name) => name.endsWith(".html"))
    .map((name) => read(join(out, name)))
    .map((page) => [page.address, page]),
);

const site = "http://site.invalid";
/** Where the build was told that it will stand: links may begin with it. */
const own = [site, (process.env.SITE_ADDRESS ?? "").replace(/\/$/, "")].filter(Boolean);

/** An address of the site without its origin; null for one of another host. */
function inner(to: string, from: string): URL | null {
  const url = new URL(to, site + from);
  return own.includes(url.origin) ? url : null;
}

/** What is wrong with a link; null where nothing is. */
function wrong({to}: Link, {address}: Page): string | null {
  if (/^(data|blob|mailto):/.test(to)) return null;
  const url = inner(to, address);
  if (!url) return null;
  const path = decodeURIComponent(url.pathname);
  const target = pages.get(path);
  if (target) {
    const id = decodeURIComponent(url.hash.slice(1));
    return id === "" || target.ids.includes(id) ? null : `${address}: “${to}”: no place “${id}” on that page`;
  }
  const file = join(out, path);
  return existsSync(file) && statSync(file).isFile() ? null : `${address}: “${to}”: there is no such page or file`;
}

const all = [...pages.values()];
const errors = all.filter(({address}) => /^\/(404|_not-found)/.test(address));
/** Pages for the pages of others: nothing here links to them. */
/** What a reader without a network is shown, by the service worker. */
const withoutNetwork = /^(\/en)?\/offline\/$/;
const embedded = (address: string) => /^(\/en)?\/embed\//.test(address);

test("there are pages of every kind", () => {
  for (const kind of ["figures", "panels", "themes", "articles", "embed"])
    for (const root of ["/", "/en/"])
      expect(all.filter(({address}) => address.startsWith(`${root}${kind}/`)).length, root + kind).toBeGreaterThan(2);
  expect(all.length).toBeGreaterThan(500);
});

test("whatever a page links to is there", () => {
  const broken = all.flatMap((page) => page.links.flatMap((link) => wrong(link, page) ?? []));
  expect(broken.slice(0, 20)).toEqual([]);
});

test("no page loads anything from another host", () => {
  const foreign = all.flatMap(({address, links}) =>
    links
      .filter(({tag, to}) => tag !== "a" && !/^(data|blob):/.test(to) && inner(to, address) === null)
      .map(({tag, to}) => `${address}: <${tag}> “${to}”`),
  );
  expect(foreign.slice(0, 20)).toEqual([]);
});

test("every page can be reached from the dashboard", () => {
  const reached = new Set<string>();
  const queue = ["/"];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    if (reached.has(address)) continue;
    reached.add(address);
    const page = pages.get(address);
    for (const {tag, to} of page?.links ?? []) {
      const path = tag === "a" ? inner(to, address)?.pathname : undefined;
      if (path !== undefined && pages.has(path) && !reached.has(path)) queue.push(path);
    }
  }
  const lost = all
    .filter((page) => !reached.has(page.address) && !errors.includes(page))
    .filter(({address}) => !embedded(address) && !withoutNetwork.test(address))
    .map(({address}) => address);
  expect(lost.slice(0, 20)).toEqual([]);
});

test("every page has a language, a title, one heading of its own and no id twice", () => {
  const faults = all.flatMap((page) => {
    const {address, lang, titles, headings, ids} = page;
    const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
    const wanted = address.startsWith("/en/") ? "en" : "zh-CN";
    return [
      ...(lang !== wanted && !errors.includes(page) ? [`${address}: language “${lang}”`] : []),
      ...(titles !== 1 ? [`${address}: ${titles} titles`] : []),
      ...(headings !== 1 ? [`${address}: ${headings} first headings`] : []),
      ...(twice.length > 0 ? [`${address}: ids twice: ${[...new Set(twice)].slice(0, 3).join(", ")}`] : []),
    ];
  });
  expect(faults.slice(0, 20)).toEqual([]);
});

test("every page stands in the other language too", () => {
  const alone = all
    .filter((page) => !errors.includes(page))
    .map(({address}) => address)
    .filter((address) => !pages.has(address.startsWith("/en/") ? address.slice(3) : `/en${address}`));
  expect(alone).toEqual([]);
});
