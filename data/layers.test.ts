import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join, relative, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {describe, expect, it} from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What the files of each folder may import; files are named from the root. */
const layers: Record<string, RegExp> = {
  data: /^(data\/|zod$)/,
  components:
    /^(components\/|data\/|(echarts|zrender)(\/|$)|echarts-for-react(\/|$)|react(-dom)?(\/|$)|next(\/|$)|nuqs(\/|$)|@floating-ui\/|@noble\/hashes\/|@resvg\/resvg-wasm$|pdfkit$|svg-to-pdfkit$|pptxgenjs$|docx$|client-zip$|fflate$|write-excel-file(\/|$)|zod$|schema-dts$|@dnd-kit\/|minisearch$|pinyin-pro$)/,
  app: /^(app\/|components\/|data\/|next(\/|$)|react(-dom)?(\/|$)|nuqs(\/|$))/,
  e2e: /^(e2e\/|htmlparser2$|@playwright\/test$|@axe-core\/playwright$|node:)/,
};
/** What tests may import on top of that. */
const inTests =
  /^(vitest$|fast-check$|saxes$|htmlparser2$|pdfjs-dist(\/|$)|@citation-js\/|node:|scripts\/|ajv(\/|$)|jsonld$|tableschema$)/;

interface Import {
  file: string;
  /** A file from the root, or a package. */
  from: string;
  typeOnly: boolean;
}

/** The imports that a file writes, with relative paths made to start at the root. */
function importsIn(file: string, text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const written =
    /(?:^|[;\n])\s*(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']/g;
  return [...code.matchAll(written)].map(([, type, from = "", dynamic]) => {
    const name = dynamic ?? from;
    const path = name.startsWith(".") ? relative(root, resolve(root, dirname(file), name)) : name;
    return {file, from: path, typeOnly: type !== undefined};
  });
}

const filesIn = (folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), {recursive: true, encoding: "utf8"})
        .filter((name) => /\.(ts|tsx|mts|mjs)$/.test(name))
        .map((name) => join(folder, name))
    : [];
const importsOf = (folder: string) =>
  filesIn(folder).flatMap((file) => importsIn(file, readFileSync(join(root, file), "utf8")));

/** Runs while pages are built, and in no browser: it finds the renderer where it is installed. */
const inBuilds: Record<string, RegExp> = {"components/markup.ts": /^node:(module|path)$/};

/** Folders named attack hold what only tests use. */
const isTest = (file: string) => /\.test(-d)?\.tsx?$|\/attack\//.test(file);
const says = ({file, from}: Import) => `${file}: may not import “${from}”`;

/** What a folder’s files import against the table. */
const trespasses = (imports: readonly Import[], allowed: RegExp): string[] =>
  imports
    .filter(
      ({file, from}) => !allowed.test(from) && !(isTest(file) && inTests.test(from)) && !inBuilds[file]?.test(from),
    )
    .map(says);

describe("who may import whom", () => {
  for (const [folder, allowed] of Object.entries(layers))
    it(folder, () => expect(trespasses(importsOf(folder), allowed)).toEqual([]));

  it("names the file and the import", () => {
    const text = 'import {a} from "../components/palette.ts";\nimport type {b} from "./schema.ts";\nimport "react";';
    expect(trespasses(importsIn("data/made-up.ts", text), /^data\//)).toEqual([
      "data/made-up.ts: may not import “components/palette.ts”",
      "data/made-up.ts: may not import “react”",
    ]);
    expect(trespasses(importsIn("data/made-up.test.ts", 'import {it} from "vitest";'), /^data\//)).toEqual([]);
  });
});

/** The few files that run ECharts; every other one only describes what is to be drawn. */
const running = /^components\/(charts\/(install|svg)\.ts|live[^/]*\.tsx)$/;

it("leaves ECharts to few files", () => {
  const users = importsOf("components").filter(({from}) =>
    /^(echarts|zrender)(\/|$)|^echarts-for-react(\/|$)/.test(from),
  );
  expect(users.filter(({file}) => !running.test(file)).map(says)).toEqual([]);
  const wrappers = users.filter(({from}) => from.startsWith("echarts-for-react"));
  expect(wrappers.filter(({file}) => !/^components\/live[^/]*\.tsx$/.test(file)).map(says)).toEqual([]);
});

/** The files of a cycle, the first again at the end; null where there is none. */
function cycle(imports: readonly Import[]): string[] | null {
  const next = new Map<string, string[]>();
  for (const {file, from, typeOnly} of imports) if (!typeOnly) next.set(file, [...(next.get(file) ?? []), from]);
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const from of next.get(file) ?? []) {
      const found = visit(from, [...path, file]);
      if (found) return found;
    }
    done.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const found = visit(file, []);
    if (found) return found;
  }
  return null;
}

describe("data goes round in no circle", () => {
  it("but for types", () => expect(cycle(importsOf("data"))).toBeNull());
  it("and a circle would be named", () => {
    const a = importsIn("data/a.ts", 'import {b} from "./b.ts";');
    expect(cycle([...a, ...importsIn("data/b.ts", 'export {a} from "./a.ts";')])).toEqual([
      "data/a.ts",
      "data/b.ts",
      "data/a.ts",
    ]);
    expect(cycle([...a, ...importsIn("data/b.ts", 'import type {A} from "./a.ts";')])).toBeNull();
  });
});
