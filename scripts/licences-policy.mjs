/** Which licences the dependencies may have, and the few packages that need a word of explanation. */

/** Each lets anyone use, change and pass on the package, beside code under the MIT licence. */
export const ALLOWED = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  // Its duties are for its own files, which are used as they come.
  "MPL-2.0",
  "OFL-1.1",
  "Zlib",
];

/** Packages whose description states no licence in the usual form; their own files do. */
export const READ_BY_HAND = {
  "parse-cache-control": {licence: "BSD-3-Clause", from: "its LICENSE and the older list in its package.json"},
  "png-js": {licence: "MIT", from: "its LICENSE"},
  tv4: {licence: "MIT", from: "its package.json and LICENSE.txt: MIT, or the public domain"},
};

/** Packages whose licence is not among the allowed ones, each with the licence that is meant and why it is right here. */
export const EXCEPTIONS = [
  {
    packages: /^caniuse-lite$/,
    licence: /^CC-BY-4\.0$/,
    why: "A list of what browsers can do, by caniuse.com, which the build reads; the site holds nothing of it.",
  },
  {
    packages: /^@img\/sharp(-libvips)?-[a-z0-9-]+$/,
    licence: /\bLGPL-3\.0-or-later\b/,
    why: "Next.js may scale pictures with it on a server. There is no server, no page asks for it, and the site holds nothing of it.",
  },
];

/** Packages that would like to run a script when they are installed, each with why none has to run. */
export const SCRIPTS_NOT_NEEDED = {
  esbuild: "It only replaces its starting script by the program itself, which saves a moment at each start.",
};
