/** The search alone, as a page to be measured: bundled, and served with any index. */
import {readdirSync, readFileSync, existsSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {build} from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

const page = `import {createRoot} from "react-dom/client";
import {SearchDialog} from "./components/search/dialog.tsx";
createRoot(document.body).render(<SearchDialog lang="zh" onClose={() => undefined} />);`;

const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>search</title>
<link rel="stylesheet" href="/style.css"><body><script type="module" src="/page.js"></script>`;

/** Bundles some code as a browser runs it. */
async function bundled(code: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: root, loader: "tsx"},
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    jsx: "automatic",
    define: {"process.env.NODE_ENV": '"production"', "process.env.SITE_ADDRESS": '""'},
  });
  return outputFiles[0]?.text ?? "";
}

/** The styles of the last build, so that results are laid out as readers see them; none where nothing was built. */
function styles(): string {
  const folder = join(root, "out/_next/static/chunks");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".css")) : [];
  return names.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
}

export interface Served {
  address: string;
  /** How large the page’s script and the worker’s are, in bytes before compression. */
  scripts: {page: number; worker: number};
  close: () => void;
}

/** Serves the search with an index: its files by their addresses. */
export async function served(files: ReadonlyMap<string, string>): Promise<Served> {
  const script = await bundled(page);
  const worker = await bundled('import "./components/search/worker.ts";');
  const own = new Map([
    ["/", ["text/html", html]],
    ["/page.js", ["text/javascript", script]],
    ["/worker.ts", ["text/javascript", worker]],
    ["/style.css", ["text/css", styles()]],
  ]);
  const server = createServer(({url = "/"}, answer) => {
    const file = files.get(url);
    const [type, content] = own.get(url) ?? (file === undefined ? [] : ["application/json", file]);
    answer.writeHead(content === undefined ? 404 : 200, {
      "content-type": `${type ?? "text/plain"}; charset=utf-8`,
      "cache-control": url.startsWith("/search/") ? "public, max-age=31536000, immutable" : "no-cache",
    });
    answer.end(content ?? "not here");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    scripts: {page: script.length, worker: worker.length},
    close: () => void server.close(),
  };
}
