import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {request} from "node:http";
import type {IncomingHttpHeaders} from "node:http";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {brotliCompressSync, brotliDecompressSync, gunzipSync} from "node:zlib";
import {afterAll, beforeAll, expect, it} from "vitest";
import {serveFolder} from "./server.ts";

const folder = mkdtempSync(join(tmpdir(), "cfi-served-"));
const page = `<p>${"words ".repeat(400)}</p>`;
const script = `/* ${"code ".repeat(400)}*/`;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  mkdirSync(join(folder, "en"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), page);
  writeFileSync(join(folder, "en", "index.html"), "<p>small</p>");
  writeFileSync(join(folder, "assets", "a.js"), script);
  // What stands beside a file is taken as it is.
  writeFileSync(join(folder, "assets", "a.js.br"), brotliCompressSync("// from beside"));
  site = await serveFolder(folder);
});
afterAll(() => {
  site.close();
  rmSync(folder, {recursive: true, force: true});
});

/** What the server answers, as sent. */
const ask = (path: string, coding: string): Promise<{status?: number; headers: IncomingHttpHeaders; body: Buffer}> =>
  new Promise((resolve, reject) => {
    request(site.origin + path, {headers: {"Accept-Encoding": coding}}, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const {statusCode: status, headers} = response;
        resolve({...(status === undefined ? {} : {status}), headers, body: Buffer.concat(parts)});
      });
    })
      .on("error", reject)
      .end();
  });

it("compresses what no file beside has compressed, as the request takes it", async () => {
  const [br, gzip, plain] = await Promise.all([ask("/", "gzip, br"), ask("/", "gzip"), ask("/", "identity")]);
  expect(brotliDecompressSync(br.body).toString()).toBe(page);
  expect(gunzipSync(gzip.body).toString()).toBe(page);
  expect(plain.body.toString()).toBe(page);
  expect([br, gzip, plain].map(({headers}) => headers["content-encoding"])).toEqual(["br", "gzip", undefined]);
  expect(br.headers["content-length"]).toBe(`${br.body.length}`);
});

it("takes the compressed file that stands beside, and leaves small ones as they are", async () => {
  expect(brotliDecompressSync((await ask("/assets/a.js", "br")).body).toString()).toBe("// from beside");
  const small = await ask("/en/", "br");
  expect(small.headers["content-encoding"]).toBeUndefined();
  expect(small.body.toString()).toBe("<p>small</p>");
});

it("keeps hashed files for good, has the others asked for, and knows what is not there", async () => {
  expect((await ask("/assets/a.js", "br")).headers["cache-control"]).toContain("immutable");
  expect((await ask("/", "br")).headers["cache-control"]).toBe("no-cache");
  expect((await ask("/missing", "br")).status).toBe(404);
  expect((await ask("/../package.json", "br")).status).toBe(404);
});
