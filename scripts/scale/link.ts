/** The dependencies of a copied project: the same files, under further names. */
import {existsSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync} from "node:fs";
import {join} from "node:path";

/**
 * Gives all files under a folder a second name under another one. A symbolic link to the folder would be less work, but
 * Next.js refuses what lies outside the project. Does nothing where the other folder is there.
 */
export function linkFolder(from: string, to: string): void {
  if (existsSync(to)) return;
  const link = (path: string): void => {
    mkdirSync(join(to, path), {recursive: true});
    for (const entry of readdirSync(join(from, path), {withFileTypes: true})) {
      const name = join(path, entry.name);
      if (entry.isDirectory()) link(name);
      else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(join(from, name)), join(to, name));
      else linkSync(join(from, name), join(to, name));
    }
  };
  link("");
}
