/** A second build, to switch to and from: the first with other names for all hashed files that its pages call for. */
import {copyFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {brotliCompressSync, constants, gzipSync} from "node:zlib";

/** What the second build’s names end in. */
const mark = "-other";
const called = /\/(_next\/static\/(?:chunks|pages)\/[^"' ]+?)\.(js|css)(?=["' ])/g;

/** The hashed files that a page calls for, by their paths. */
export const calledBy = (html: string): string[] => [...new Set([...html.matchAll(called)].map(([path]) => path))];

/** Which build a page is of, going by what it calls for; mixed where it calls for files of both. */
export function buildOf(html: string): "first" | "other" | "mixed" {
  const others = calledBy(html).filter((path) => path.includes(mark)).length;
  return others === 0 ? "first" : others === calledBy(html).length ? "other" : "mixed";
}

/** Writes the second build beside the first. */
export function otherBuild(out: string, to: string): void {
  cpSync(out, to, {recursive: true});
  const quick = {params: {[constants.BROTLI_PARAM_QUALITY]: 5}};
  for (const name of readdirSync(to, {recursive: true, encoding: "utf8"}).filter((one) => one.endsWith(".html"))) {
    const page = join(to, name);
    const html = readFileSync(page, "utf8").replace(called, (_, path: string, extension: string) => {
      for (const end of ["", ".br", ".gz"]) {
        const [from, copy] = [join(to, `${path}.${extension}${end}`), join(to, `${path}${mark}.${extension}${end}`)];
        if (existsSync(from) && !existsSync(copy)) copyFileSync(from, copy);
      }
      return `/${path}${mark}.${extension}`;
    });
    // Each page may be the same file as elsewhere: what is written is a new one.
    rmSync(page);
    writeFileSync(page, html);
    writeFileSync(`${page}.br`, brotliCompressSync(html, quick));
    writeFileSync(`${page}.gz`, gzipSync(html));
  }
}
