/** A fingerprint of all that the built site is made from. */
import {createHash} from "node:crypto";
import {existsSync, readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {ROOT} from "./paths.mjs";

const FOLDERS = ["app", "components", "data", "public", "scripts"];
const FILES = /^(package(-lock)?\.json|tsconfig\.json|(next|postcss)\.config\.\w+)$/;

/** Tests and what they compare with: no page can contain them. */
const NOT_BUILT = /\.test\.\w+$|^snapshots$/;

/** Returns the paths of all files under a folder of the root that can end up in the site, sorted. */
function filesUnder(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), {withFileTypes: true}).filter(({name}) => !NOT_BUILT.test(name));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(root, path) : [path];
    });
}

/** Returns a hash that changes when the path or the content of any input of the build changes. */
export function fingerprint(root = ROOT) {
  const files = [
    ...readdirSync(root)
      .filter((name) => FILES.test(name))
      .sort(),
    ...FOLDERS.flatMap((folder) => filesUnder(root, folder)),
  ];
  const hash = createHash("sha256").update(`${process.env.SITE_ADDRESS ?? ""}\0${process.env.WINDOW_SIZE ?? ""}`);
  for (const path of files) {
    const content = readFileSync(join(root, path));
    // The length keeps one file's end from passing for the next one's beginning.
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
