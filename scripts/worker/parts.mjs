/**
 * What pages are made of, read from their text; and the hashes that tell one content from another. The same in the
 * build, which writes the lists, and in the worker, which goes by them.
 */

/** Files named by their hash, and whatever an element of a page shows. */
const part = /\/_next\/static\/[\w~/.-]+\.\w+|(?<=\ssrc=")\/[^"?#]+/g;

/**
 * The paths of all files that a page cannot be shown without, each once.
 * @param {string} html
 * @returns {string[]}
 */
export const partsOf = (html) => [...new Set(html.match(part))];

/** So much of a hash tells contents apart that nobody has made to be alike: 72 bits. */
const letters = 12;

/**
 * The beginning of the SHA-256 of bytes, in base64url.
 * @param {BufferSource} bytes
 * @returns {Promise<string>}
 */
export async function hashOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return btoa(String.fromCharCode(...digest))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .slice(0, letters);
}
