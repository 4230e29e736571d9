/**
 * The built site at an address of its own, of which a new version can be put in place while pages of the old one are
 * open. The new version is made as a build makes it: with a changed page, and with a worker made for it.
 */
import {execFileSync} from "node:child_process";
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {dirname, extname, join} from "node:path";
import {fileURLToPath} from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = process.env.OUT ?? join(root, "out");

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** Pictures are not part of the copy, and compressed forms not of what this server sends. */
const left = /\.(png|pdf|br|gz)$/;

export interface Releases {
  origin: string;
  /** Puts the new version in the place of the first. */
  release: () => void;
  /** From now on, answers no request for programs: those of an old version may be gone from a server. */
  withholdPrograms: () => void;
  end: () => void;
}

/** The built site once more, with “new” written on one page’s element, and its worker. */
function newVersion(): string {
  // Beside what it is made from: files that stay the same are the same files, which needs one file system.
  mkdirSync(join(root, "test-results"), {recursive: true});
  const folder = mkdtempSync(join(root, "test-results/release-"));
  for (const name of readdirSync(out, {recursive: true, encoding: "utf8"})) {
    if (left.test(name) || !statSync(join(out, name)).isFile()) continue;
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    if (name === "index.html" || name === "sw.js") writeFileSync(join(folder, name), readFileSync(join(out, name)));
    else linkSync(join(out, name), join(folder, name));
  }
  const home = join(folder, "index.html");
  writeFileSync(home, readFileSync(home, "utf8").replace("<html ", '<html data-release="new" '));
  execFileSync(process.execPath, [join(root, "scripts/worker.mjs"), folder]);
  return folder;
}

/** Serves the built site until its end. */
export async function serveReleases(): Promise<Releases> {
  const next = newVersion();
  let folder = out;
  let withholds = false;
  const server = createServer(({url = "/"}, response) => {
    const path = decodeURIComponent(new URL(url, "http://site").pathname);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const there = file.startsWith(folder) && existsSync(file) && statSync(file).isFile();
    if (!there || (withholds && path.startsWith("/_next/"))) return void response.writeHead(404).end("Not found");
    const headers = {"Content-Type": types[extname(file)] ?? "application/octet-stream", "Cache-Control": "no-cache"};
    response.writeHead(200, headers).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    release: () => void (folder = next),
    withholdPrograms: () => void (withholds = true),
    end: () => {
      server.closeAllConnections();
      server.close();
      rmSync(next, {recursive: true});
    },
  };
}
