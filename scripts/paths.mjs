/** The places that the scripts share, all absolute, so that a script works from any folder. */
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

/** The folder of package.json. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where `next build` writes the site. */
export const OUT = join(ROOT, "out");

/** Where the scripts remember what they did. Not in git; deleting it costs one build. */
export const SETUP = join(ROOT, ".setup");

/** Holds the fingerprint of what out/ was built from; a build removes it first and writes it last. */
export const STAMP = join(SETUP, "built-from");

/** Where a build keeps what stands beside the pages, until these are there. */
export const DOCUMENTS = join(SETUP, "documents");

/** Where the test runners write their reports. Not in git. */
export const RESULTS = join(ROOT, "test-results");
