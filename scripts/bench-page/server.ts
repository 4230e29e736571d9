/** The server of the bench: each folder from memory, compressed before the first request, with the same headers for all. */
import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {createServer} from "node:http";
import type {IncomingMessage, ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {join, sep} from "node:path";
import {brotliCompressSync, constants, gzipSync} from "node:zlib";
import {typeOf} from "../headers.mjs";

type Coding = "br" | "gzip" | "identity";
interface File {
  path: string;
  type: string;
  forms: Partial<Record<Coding, Buffer>>;
}

const compressible = /^(text\/|application\/(json|xml|manifest|javascript|wasm)|image\/svg|font\/ttf)/;
/** Smaller files fit one packet as they are. */
const least = 1024;
/** Files whose name has a hash of their content, as the usual tools write them. */
const hashed = /^\/(_next\/static|_app|assets|_observablehq|_npm|_import|_file)\//;

/** A file's bytes, and its compressed forms from beside it or made now. */
function formsOf(path: string, type: string): File["forms"] {
  const identity = readFileSync(path);
  if (!compressible.test(type) || identity.length < least) return {identity};
  const beside = (end: string, make: () => Buffer) => (existsSync(path + end) ? readFileSync(path + end) : make());
  const quality = {params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length}};
  const br = beside(".br", () => brotliCompressSync(identity, quality));
  const gzip = beside(".gz", () => gzipSync(identity, {level: 9}));
  return {identity, ...(br.length < identity.length ? {br} : {}), ...(gzip.length < identity.length ? {gzip} : {})};
}

/** The files of a folder by the path of a request; bytes are read, and compressed, at the first use. */
function filesOf(folder: string): (path: string) => File | undefined {
  const names = readdirSync(folder, {recursive: true, encoding: "utf8"}).map((name) => `/${name.split(sep).join("/")}`);
  const there = new Set(names.filter((name) => statSync(join(folder, name)).isFile()));
  const read = new Map<string, File>();
  return (path) => {
    const found = [path, `${path}index.html`, `${path}.html`, `${path}/index.html`].find((name) => there.has(name));
    if (found === undefined) return undefined;
    const type = typeOf(found);
    const file = read.get(found) ?? {path: found, type, forms: formsOf(join(folder, found), type)};
    read.set(found, file);
    return file;
  };
}

/** The best form of a file that a request takes. */
function formFor(request: IncomingMessage, {forms}: File): [Coding, Buffer] {
  const takes = `${request.headers["accept-encoding"] ?? ""}`;
  for (const coding of ["br", "gzip"] as const) {
    const form = forms[coding];
    if (form && new RegExp(`\\b${coding}\\b`).test(takes)) return [coding, form];
  }
  return ["identity", forms.identity ?? Buffer.alloc(0)];
}

function answer(request: IncomingMessage, response: ServerResponse, file: File | undefined): void {
  if (!file) {
    response.writeHead(404, {"Content-Type": "text/plain; charset=utf-8"}).end("Not found");
    return;
  }
  const [coding, body] = formFor(request, file);
  response.writeHead(200, {
    "Content-Type": file.type,
    "Content-Length": body.length,
    "Cache-Control": hashed.test(file.path) ? "public,max-age=31536000,immutable" : "no-cache",
    Vary: "Accept-Encoding",
    "X-Content-Type-Options": "nosniff",
    ...(coding === "identity" ? {} : {"Content-Encoding": coding}),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Serves a folder at a port of its own. Returns its origin, and what ends it. Throws where there is no such folder. */
export async function serveFolder(folder: string): Promise<{origin: string; close: () => void}> {
  const fileAt = filesOf(folder);
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? "/", "http://localhost");
    answer(request, response, fileAt(decodeURIComponent(pathname)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return {origin: `http://127.0.0.1:${port}`, close};
}

/** Asks once for a page and all that it names, so that no measured run waits for a file to be compressed. */
export async function warm(url: string): Promise<void> {
  const page = await (await fetch(url)).text();
  const named = [...page.matchAll(/(?:src|href)="([^"#]+)"|(\/_next\/static\/[\w./-]+\.js)/g)].map(
    ([, a, b]) => a ?? b,
  );
  const addresses = new Set(named.map((name) => new URL(name ?? "", url)).filter(({origin}) => url.startsWith(origin)));
  for (const address of addresses) if (/\.(js|mjs|css|svg|json|wasm)$/.test(address.pathname)) await fetch(address);
}
