/** The files that stand ready on the site, made again only when something that they are made from has changed. */
import {createHash} from "node:crypto";
import {constants, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync} from "node:fs";
import {join, relative} from "node:path";
import {fileURLToPath} from "node:url";
import {compressFolder, highest} from "./compress.mjs";
import {ROOT, SETUP} from "./paths.mjs";
import {Problem} from "./problem.mjs";
import {runTool} from "./run.mjs";
import {sourcesOf} from "./sources.mjs";

const PICTURES = join(SETUP, "pictures");
const MAKER = join("scripts", "pictures.ts");

/** What the first file that a reader makes waits for. The pictures, fifty times as much, are taken one at a time. */
const AWAITED = /[\\/](wasm[\\/].*|fonts[\\/](site-|characters).*)$/;

/** Returns the characters that the site is written with, sorted: they decide what the fonts hold. */
function characters() {
  const texts = ["data", "components"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), {recursive: true})
      .filter((name) => /\.tsx?$/.test(name) && !/\.test(-d)?\.tsx?$/.test(name))
      .map((name) => readFileSync(join(ROOT, folder, name), "utf8")),
  );
  return [...new Set(texts.join(""))].sort().join("");
}

/** Returns a hash that changes with anything that the files are made from. */
export function picturesKey() {
  const hash = createHash("sha256");
  // Other versions of Node may compress differently; other processors may round differently.
  hash.update(JSON.stringify([process.version, process.arch, process.env.SITE_ADDRESS ?? "", characters()]));
  for (const path of [
    ...sourcesOf(join(ROOT, MAKER)),
    join(ROOT, "package-lock.json"),
    fileURLToPath(import.meta.url),
  ]) {
    const content = readFileSync(path);
    hash.update(`${relative(ROOT, path)}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex").slice(0, 32);
}

/** Puts the files, and their compressed forms, into a folder. Throws a Problem when they cannot be made. */
export async function placePictures(folder) {
  const kept = join(PICTURES, picturesKey());
  if (existsSync(kept)) console.log("The panels' files are as before.");
  else {
    rmSync(PICTURES, {recursive: true, force: true});
    // Under another name until it is whole, so that what an interrupted build leaves is not taken for finished.
    const making = join(PICTURES, "making");
    mkdirSync(making, {recursive: true});
    const {code} = await runTool("tsx", [MAKER, making]);
    if (code !== 0) throw new Problem("The panels' files could not be made: put right what is reported above.");
    await compressFolder(making, (path) => (AWAITED.test(path) ? highest : 5));
    renameSync(making, kept);
  }
  cpSync(kept, folder, {recursive: true, mode: constants.COPYFILE_FICLONE});
}
