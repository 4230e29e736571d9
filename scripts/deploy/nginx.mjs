/**
 * The configuration of nginx for a published site, written from the same table of headers that the local server uses:
 * `node scripts/deploy/nginx.mjs <root> [--listen 8080] [--brotli yes|no] [--https]` prints it, and with `--main` what
 * goes around it in a container. `<root>` is the folder
 * that scripts/deploy/publish.mjs puts builds into; publishing writes the file anew, since the policy names the hashes
 * of the scripts that stand in pages.
 */
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {parseArgs} from "node:util";
import {
  ANSWER_KINDS,
  EMBED_PAGES,
  FEED_TYPE,
  FEEDS,
  HASHED_FILES,
  headersOfKind,
  MEDIA_TYPES,
  SCRIPT_HASHES,
} from "../headers.mjs";
import {Problem, runMain} from "../problem.mjs";

/** Debian's package libnginx-mod-http-brotli-static puts the module here, and loads it. */
const BROTLI = "/usr/share/nginx/modules/ngx_http_brotli_static_module.so";

/** Returns whether nginx as Debian installs it can send Brotli files. */
export function hasBrotli() {
  return existsSync(BROTLI);
}

/** Returns a text as a parameter of nginx. Throws where it holds what nginx would take for a variable. */
function quoted(text) {
  if (/[$\n]/.test(text)) throw new Error(`Not for a configuration file: ${text}`);
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/** Returns a name as nginx's variables are named. */
function variable(header) {
  return `$cfi_${header.toLowerCase().replaceAll("-", "_")}`;
}

/** What says of which kind an answer is: the table of scripts/headers.mjs, as nginx reads it. */
const KIND_PATTERNS = [
  ["embed", `${EMBED_PAGES.source}(?:.*\\.html|(?:.*/)?[^./]*)$`],
  ["page", String.raw`(?:\.html|/[^./]*)$`],
  ["hashed", HASHED_FILES.source],
  ["script", String.raw`\.js$`],
  ["pdf", String.raw`\.pdf$`],
];

/** Returns the map from what is asked for to the kind of its answer. */
function kindMap() {
  const lines = KIND_PATTERNS.map(([kind, pattern]) => `  "~${pattern.replaceAll("\\/", "/")}" ${kind};`);
  return `map $uri $cfi_kind {\n${lines.join("\n")}\n  default file;\n}`;
}

/** Returns the headers of all kinds, by header: its one value, or its value by kind. */
function headersByName(hashes, more) {
  const kinds = ANSWER_KINDS.map((kind) => [kind, {...headersOfKind(kind, hashes), ...more}]);
  const names = new Set(kinds.flatMap(([, headers]) => Object.keys(headers)));
  return [...names].map((name) => ({name, values: kinds.map(([kind, headers]) => [kind, headers[name] ?? ""])}));
}

/** Returns the map of a header whose value hangs on the kind of answer, or null where it does not. */
function headerMap({name, values}) {
  if (new Set(values.map(([, value]) => value)).size === 1) return null;
  // nginx takes the value of what no line names from `default`.
  const lines = values.map(([kind, value]) => `  ${kind === "file" ? "default" : kind} ${quoted(value)};`);
  return `map $cfi_kind ${variable(name)} {\n${lines.join("\n")}\n}`;
}

function addHeader({name, values}) {
  const same = new Set(values.map(([, value]) => value)).size === 1;
  return `  add_header ${name} ${same ? quoted(values[0][1]) : variable(name)} always;`;
}

/** Returns nginx's table of media types, by which it knows files from their extensions. */
function typesBlock() {
  const lines = Object.entries(MEDIA_TYPES).map(([extension, type]) => `    ${quoted(type)} ${extension};`);
  return `  types {\n${lines.join("\n")}\n  }\n  default_type application/octet-stream;`;
}

/**
 * Returns the site's part of a configuration, for within `http { … }`: the maps and the server. `root` is the folder of
 * published builds, `hashes` those of all inline scripts that pages in it may hold, `listen` what nginx listens at,
 * `https` whether browsers are to come back by HTTPS only (say so where TLS ends before or at this server).
 */
export function siteConf({root, hashes, listen = "8080", brotli = hasBrotli(), https = false}) {
  const headers = headersByName(hashes, https ? {"Strict-Transport-Security": "max-age=31536000"} : {});
  return `# Written by scripts/deploy/nginx.mjs from scripts/headers.mjs: change those, not this.
${kindMap()}
${headers.map(headerMap).filter(Boolean).join("\n")}
map $request_method $cfi_allow {
  default "GET, HEAD";
  GET "";
  HEAD "";
}

server {
  listen ${listen};
  server_name _;
  server_tokens off;
  root ${quoted(join(root, "current"))};
  index index.html;

  # Made smaller when the site was built; nothing is compressed here.
  gzip off;
  gzip_static on;
${brotli ? "  brotli_static on;" : "  # This nginx has no module for Brotli: gzip alone."}
  etag on;
  sendfile on;
  tcp_nopush on;
  keepalive_timeout 65;

  # A redirect names a path and never a host, which a request could have made up.
  absolute_redirect off;
  client_max_body_size 1k;
  log_not_found off;

${typesBlock()}

${headers.map(addHeader).join("\n")}
  add_header Allow $cfi_allow always;

  if ($request_method !~ ^(?:GET|HEAD)$) {
    return 405;
  }
  # One address a page. A folder without its slash gets it from nginx itself.
  if ($request_uri ~ ^(/|/[^/?\\\\][^?]*/)index\\.html(\\?.*)?$) {
    return 301 $1$2;
  }

  error_page 403 404 =404 /404.html;

  # Files whose names have their content's hash are kept from earlier builds too, for readers who still have a page
  # of one: see scripts/deploy/publish.mjs.
  location /_next/static/ {
    root ${quoted(join(root, "static"))};
  }
  location ~ ${FEEDS.source.replaceAll("\\/", "/")} {
    types {
    }
    default_type ${quoted(FEED_TYPE)};
  }
}
`;
}

/**
 * Returns a whole configuration around the site's part, for an nginx of its own that needs no privileges and writes
 * only under `temp`: in a container, and for the tests and the load test. `log` is where requests are written.
 */
export function mainConf({site, temp, log = "/dev/stdout", errors = "stderr", workers = "auto", more = ""}) {
  return `${more}worker_processes ${workers};
pid ${temp}/nginx.pid;
error_log ${errors} warn;
events {
  worker_connections 4096;
}
http {
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${temp}/${name};`).join("\n  ")}
  # Who asks is not written down. Lines are written a little later and many at once; where the disk is full, they are
  # lost and nothing else.
  log_format cfi "$time_iso8601 $request_method $request_uri $status $bytes_sent";
  access_log ${log} cfi${log.startsWith("/dev/") ? "" : " buffer=64k flush=1s"};
  include ${site};
}
`;
}

/** Returns the line that loads Debian's Brotli module, for a configuration that includes none of Debian's own. */
export function loadBrotli() {
  return hasBrotli() ? `load_module ${BROTLI};\n` : "";
}

/** Returns the hashes of the scripts in a build's pages. */
export function hashesOf(folder) {
  return JSON.parse(readFileSync(join(folder, SCRIPT_HASHES), "utf8")).scripts;
}

/** Prints what the arguments ask for. */
function main() {
  const flag = {type: "boolean"};
  const options = {listen: {type: "string"}, brotli: {type: "string"}, https: flag, main: flag};
  const {values, positionals} = parseArgs({options, allowPositionals: true});
  const [root] = positionals;
  const {main: whole, brotli, ...server} = values;
  if (!root) throw new Problem("Name the folder of published builds: node scripts/deploy/nginx.mjs <root>");
  // Debian's packages put a line there for each module that is installed.
  const more = "include /etc/nginx/modules-enabled/*.conf;\n";
  if (whole) return mainConf({site: join(root, "site.conf"), temp: "/tmp", more});
  const chosen = brotli ? brotli === "yes" : hasBrotli();
  return siteConf({root, hashes: hashesOf(join(root, "current")), brotli: chosen, ...server});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  await runMain(async () => {
    process.stdout.write(main());
  });
