/** The web server of the built site: plain files, no state. */
import {existsSync, readFileSync, statSync} from "node:fs";
import {createServer} from "node:http";
import {connect} from "node:net";
import {join} from "node:path";
import {parseArgs} from "node:util";
import sirv from "sirv";
import {headersOf, SCRIPT_HASHES, typeOf} from "./headers.mjs";
import {OUT, STAMP} from "./paths.mjs";
import {Problem} from "./problem.mjs";
import {answerUnread} from "./too-long.mjs";

const FIRST_PORT = 3000;
const FURTHER_PORTS = 20;
const LOCAL = "127.0.0.1";

/** Returns the hashes of the scripts that stand in a folder’s pages; none where the build wrote no policy. */
function scriptHashes(folder) {
  const file = join(folder, SCRIPT_HASHES);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).scripts : [];
}

/** Sets the headers of an answer. */
function setAll(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Returns a function that answers with the page for what doesn't exist, compressed as the request accepts. */
function notFoundHandler(folder, hashes) {
  const forms = [
    {accepts: /\bbr\b/, encoding: "br", file: "404.html.br"},
    {accepts: /\bgzip\b/, encoding: "gzip", file: "404.html.gz"},
    {accepts: /^/, encoding: null, file: "404.html"},
  ]
    .filter(({file}) => existsSync(join(folder, file)))
    .map((form) => ({...form, body: readFileSync(join(folder, form.file))}));
  const headers = headersOf("/404.html", hashes);

  return (request, response) => {
    const form = forms.find(({accepts}) => accepts.test(request.headers["accept-encoding"] ?? ""));
    if (form?.encoding) response.setHeader("Content-Encoding", form.encoding);
    setAll(response, form ? headers : {...headers, "Content-Type": typeOf("/missing.txt")});
    response.writeHead(404).end(form?.body ?? "Not found");
  };
}

/** Returns where a page stands that is asked for by another of its names ("/articles", "/articles/index.html"), or null. */
function cleanAddress(folder, path) {
  if (path.endsWith("/index.html")) return path.slice(0, -"index.html".length);
  const isFolder = !path.endsWith("/") && !/\.\w+$/.test(path) && existsSync(join(folder, path, "index.html"));
  return isFolder ? `${path}/` : null;
}

/**
 * Returns the request handler for the files that a folder holds now. sirv lists the folder once and answers only with
 * what it listed, so no path leads out of it.
 */
export function filesHandler(folder) {
  const hashes = scriptHashes(folder);
  const onNoMatch = notFoundHandler(folder, hashes);
  const files = sirv(folder, {brotli: true, gzip: true, etag: true, onNoMatch});
  return (request, response) => {
    const [path, query] = request.url.split(/\?(.*)/s);
    // A path that doesn't start with exactly one slash would lead to another host.
    const clean = /^\/(?![\\/])/.test(path) && !path.includes("..") ? cleanAddress(folder, path) : null;
    setAll(response, headersOf(clean ?? path, hashes));
    if (clean === null) files(request, response);
    else response.writeHead(301, {Location: query === undefined ? clean : `${clean}?${query}`}).end();
  };
}

/** Returns what tells one build of out/ from the next, or null where there is none or one is being made. */
function buildVersion() {
  const [stamp, page] = [STAMP, join(OUT, "index.html")].map((path) => statSync(path, {throwIfNoEntry: false}));
  return stamp && page ? `${stamp.mtimeMs} ${page.mtimeMs}` : null;
}

/**
 * Returns the request handler for the built site. It follows a build that another terminal makes meanwhile: sirv would
 * go on looking for the files of the earlier build, and fail for good at the first that is gone.
 */
export function siteHandler() {
  let version = null;
  let files = null;
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, {Allow: "GET, HEAD"}).end();
      return;
    }
    const now = buildVersion();
    if (!now) {
      response.writeHead(503, {"Retry-After": "5", "Content-Type": "text/plain"}).end("The pages are being built.");
      return;
    }
    if (now !== version) [version, files] = [now, filesHandler(OUT)];
    files(request, response);
  };
}

/** Returns a port number from a text, or throws a Problem that names where the text came from. */
function toPort(text, from) {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new Problem(`${from} must be a port number from 0 to 65535, and is "${text}".`);
  return Number(text);
}

/**
 * Returns the address to listen at: host from HOST, port from --port or PORT, and whether only that very port will do
 * (--strict-port). Throws a Problem for an argument it doesn't know.
 */
export function addressFrom(args = process.argv.slice(2), env = process.env) {
  try {
    const {values} = parseArgs({args, options: {port: {type: "string"}, "strict-port": {type: "boolean"}}});
    const port = values.port ? toPort(values.port, "--port") : env.PORT ? toPort(env.PORT, "PORT") : FIRST_PORT;
    return {host: env.HOST || LOCAL, port, strict: values["strict-port"] ?? false};
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(`${error.message}. The options are --port and --strict-port.`);
  }
}

/** Returns whether a program answers at an address. */
function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({host, port, timeout: 500});
    const finish = (result) => {
      socket.destroy();
      resolve(result);
    };
    socket.once("connect", () => finish(true));
    socket.once("timeout", () => finish(false));
    socket.once("error", () => finish(false));
  });
}

/**
 * Returns whether another program answers at localhost's port. Being able to listen isn't enough: some systems let two
 * programs have one port, one on IPv4 and one on IPv6, and "localhost" would lead to the other program's pages.
 */
async function isTaken(port) {
  if (port === 0) return false;
  const found = await Promise.all([answers(LOCAL, port), answers("::1", port)]);
  return found.includes(true);
}

/** Makes a server listen. Returns whether it does: false where the port is taken, and a Problem for anything else. */
async function tryListen(server, host, port) {
  if (await isTaken(port)) return false;
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      server.removeAllListeners("listening");
      if (error.code === "EADDRINUSE") resolve(false);
      else
        reject(
          new Problem(
            `The server can't listen at ${host}, port ${port} (${error.code}): choose others with HOST and PORT.`,
          ),
        );
    });
    server.listen(port, host, () => {
      server.removeAllListeners("error");
      resolve(true);
    });
  });
}

/**
 * Makes a server listen at the first free port from `port` on. Returns that port. Throws a Problem when none of those
 * it may try is free.
 */
async function listen(server, {host, port, strict}) {
  const last = strict ? port : Math.min(port + FURTHER_PORTS, 65_535);
  for (let candidate = port; candidate <= last; candidate++) {
    if (await tryListen(server, host, candidate)) return server.address().port;
  }
  const tried = last === port ? `Port ${port} is taken` : `All ports from ${port} to ${last} are taken`;
  throw new Problem(
    `${tried}: stop the program there, or choose another port, for example: PORT=${Math.min(port + 1000, 60_000)}.`,
  );
}

/** Returns the address to type into a browser. */
function urlOf(host, port) {
  const isHere = [LOCAL, "0.0.0.0", "::", "::1"].includes(host);
  const name = isHere ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}/`;
}

/** Stops a server, and with it the process, without a word at Ctrl-C or when asked to end. */
function stopQuietly(server) {
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

/** Serves out/ and prints where. Returns the server's port. Throws a Problem where there is nothing to serve. */
export async function serve(address = addressFrom()) {
  if (!buildVersion()) throw new Problem("The pages aren't built yet: run `npm run build` first.");
  const server = createServer(siteHandler());
  server.on("clientError", answerUnread);
  stopQuietly(server);
  const port = await listen(server, address);
  if (address.port !== 0 && port !== address.port) console.log(`Port ${address.port} is taken, so this is at ${port}.`);
  console.log(`Open ${urlOf(address.host, port)} (Ctrl-C stops)`);
  return port;
}
