/**
 * The headers of every answer, in one table: what the local server sends, and what the files for other servers are
 * written from (scripts/deploy). Nothing here reads a clock or a request; an answer's headers follow from its path.
 */

/** Files under /_next/static/ have their content's hash in their name, so a copy never goes stale. */
const FOREVER = "public,max-age=31536000,immutable";
/** For everything else the browser asks each time, and mostly hears that nothing changed. */
const ASK_FIRST = "no-cache";

/** The file of a built site that tells which scripts may stand in its pages: {"scripts": ["sha256-…"]}. */
export const SCRIPT_HASHES = "script-hashes.json";

/** Where pages for the frames of others stand, at each language's root. */
export const EMBED_PAGES = /^\/(?:en\/)?embed\//;
/** Files whose name has their content's hash. */
export const HASHED_FILES = /^\/_next\/static\//;

/** Media types by extension; a file of another kind is bytes. Text says that it is UTF-8: a browser would guess. */
export const MEDIA_TYPES = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8",
  map: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  ts: "text/plain; charset=utf-8",
  xml: "text/xml; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  ico: "image/x-icon",
  pdf: "application/pdf",
  ttf: "font/ttf",
  woff2: "font/woff2",
  wasm: "application/wasm",
  zip: "application/zip",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  webmanifest: "application/manifest+json; charset=utf-8",
  icc: "application/vnd.iccprofile",
};
const BYTES = "application/octet-stream";
/** Feeds of changes are Atom, which readers of feeds go by. */
export const FEEDS = /^\/data\/changes(?:\.[a-z]+)?\.xml$/;
export const FEED_TYPE = "application/atom+xml; charset=utf-8";

/** What a page of ours never needs, it cannot be made to ask for: neither by itself nor by a frame in it. */
const OFF = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "encrypted-media",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];
/** Copying a citation or an image, a panel over the whole screen; reading what was copied, which the browser asks about. */
const ON = ["clipboard-read", "clipboard-write", "fullscreen"];
const PERMISSIONS = [...OFF.map((name) => `${name}=()`), ...ON.map((name) => `${name}=(self)`)].join(", ");

/** The names of the policies that may make markup or the address of a script out of a text; see components/early.ts. */
const TRUSTED = "default drawing";

/**
 * Returns the Content-Security-Policy of pages, for pages whose inline scripts have these hashes ("sha256-…"). It may
 * stand in a page's own head as it is; a header adds `frame-ancestors`, which a page cannot say for itself.
 *
 * Styles are another matter than scripts: drawings place their parts by style attributes, so those stay allowed; what
 * a style could fetch comes from this very site.
 */
export function pagePolicy(hashes) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes.map((hash) => `'${hash}'`)].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED}`,
  ].join("; ");
}

/**
 * The policy that a script brings along when it runs as a worker: the exporters compile WebAssembly, which pages may
 * not. A worker has no document to write markup into; its code comes from this site alone, and none from a text.
 */
const WORKER_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; frame-ancestors 'none'";
/** A file opened by itself, with what a drawing brings along and what a browser dresses a picture in; nothing that runs. */
const FILE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** The viewer that a browser opens a PDF in would be bound by more than this. */
const PDF_POLICY = "frame-ancestors 'none'";

/** Returns the extension that a path’s file has; an address without one is a page. */
function extensionOf(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.includes(".") ? name.slice(name.lastIndexOf(".") + 1).toLowerCase() : "html";
}

/** What kinds of answer there are, the first that fits being the kind; `fits` takes a path and its extension. */
const KINDS = [
  {kind: "embed", fits: (path, extension) => extension === "html" && EMBED_PAGES.test(path)},
  {kind: "page", fits: (_path, extension) => extension === "html"},
  {kind: "hashed", fits: (path) => HASHED_FILES.test(path)},
  {kind: "script", fits: (_path, extension) => extension === "js"},
  {kind: "pdf", fits: (_path, extension) => extension === "pdf"},
  {kind: "file", fits: () => true},
];

/** Returns the kind of what is answered at a path. */
export function kindOf(path) {
  const extension = extensionOf(path);
  return KINDS.find(({fits}) => fits(path, extension)).kind;
}

/** Returns the media type of what is answered at a path. */
export function typeOf(path) {
  return FEEDS.test(path) ? FEED_TYPE : (MEDIA_TYPES[extensionOf(path)] ?? BYTES);
}

/** What every answer says, whatever it is. */
const ALWAYS = {
  Vary: "Accept-Encoding",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": PERMISSIONS,
  // Who may read the files from a script: every page. A panel in a sandboxed frame has no origin ("null") and could not
  // fetch its own chart without this; the files are public, and no cookie or password opens more.
  "Access-Control-Allow-Origin": "*",
};

/** Who may frame a page, and who may take a file into a page: panels and files are for others, other pages are not. */
const CLOSED = {
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};
const OPEN = {"Cross-Origin-Resource-Policy": "cross-origin"};
const UNFRAMED = {...OPEN, "X-Frame-Options": "DENY"};

/** Returns what answers of a kind say on top of what all say; `hashes` are those of all inline scripts of the site. */
function ofKind(kind, hashes) {
  switch (kind) {
    case "embed":
      return {...OPEN, "Content-Security-Policy": `${pagePolicy(hashes)}; frame-ancestors *`};
    case "page":
      return {...CLOSED, "Content-Security-Policy": `${pagePolicy(hashes)}; frame-ancestors 'none'`};
    case "hashed":
    case "script":
      return {...UNFRAMED, "Content-Security-Policy": WORKER_POLICY};
    case "pdf":
      return {...UNFRAMED, "Content-Security-Policy": PDF_POLICY};
    default:
      return {...UNFRAMED, "Content-Security-Policy": FILE_POLICY};
  }
}

/**
 * Returns the headers of answers of a kind: {name: value}, without media type, length and what a file's bytes say
 * (ETag, Last-Modified). `hashes` are those of all inline scripts of the site ("sha256-…").
 */
export function headersOfKind(kind, hashes) {
  return {...ALWAYS, "Cache-Control": kind === "hashed" ? FOREVER : ASK_FIRST, ...ofKind(kind, hashes)};
}

/** Returns the headers of the answer at a path, its media type with them. */
export function headersOf(path, hashes) {
  return {...headersOfKind(kindOf(path), hashes), "Content-Type": typeOf(path)};
}

/** The kinds of answer, by name. */
export const ANSWER_KINDS = KINDS.map(({kind}) => kind);
