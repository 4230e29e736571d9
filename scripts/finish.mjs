/**
 * What a build does after Next.js has written the pages, in the order in which each step needs the one before it. Loaded
 * only when the packages are there: it uses some.
 */
import {mkdirSync, readdirSync, renameSync, rmSync, statSync} from "node:fs";
import {dirname, join} from "node:path";
import {compressFolder} from "./compress.mjs";
import {placeLicences} from "./licences-file.mjs";
import {placePictures} from "./pictures.mjs";
import {placePolicies} from "./policy.mjs";
import {Problem} from "./problem.mjs";
import {runInParts} from "./run.mjs";
import {placeSbom} from "./sbom.mjs";
import {settlePages} from "./settle.mjs";
import {makeWorker, workerWords} from "./worker.mjs";

/**
 * Removes what Next.js writes for its own links, and returns how many files: pages here link to each other plainly, so no
 * browser ever asks for these texts, which are more than the pages themselves.
 */
function removePayloads(out) {
  const texts = readdirSync(out, {recursive: true}).filter((name) => /(^|[\\/])(__next\..*|index)\.txt$/.test(name));
  for (const name of texts) rmSync(join(out, name));
  return texts.length;
}

/** Puts figures and panels into the frames of their pages, on all cores. Throws a Problem where that fails. */
async function placeFramed(out) {
  if (!(await runInParts(join("scripts", "framed-pages.ts"), [out])))
    throw new Problem("The pages of figures and panels could not be written: put right what is reported above.");
  for (const lang of ["", "en"])
    for (const kind of ["figures", "panels", "embed"]) rmSync(join(out, lang, kind, "frame"), {recursive: true});
}

/** Moves the files under one folder into another, which may have the same folders, and returns how many there were. */
function moveInto(out, folder) {
  const isFile = (name) => statSync(join(folder, name)).isFile();
  const files = readdirSync(folder, {recursive: true}).filter(isFile);
  for (const name of files) {
    mkdirSync(dirname(join(out, name)), {recursive: true});
    renameSync(join(folder, name), join(out, name));
  }
  rmSync(folder, {recursive: true});
  return files.length;
}

/** Returns a number of bytes as megabytes to read. */
function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/**
 * Makes of the pages that Next.js wrote into a folder, and of the documents that another one holds, the site as it is
 * served. Throws a Problem when a step fails.
 */
export async function finishSite(out, documents) {
  console.log(`Removed ${removePayloads(out)} texts that only links of Next.js would ask for.`);
  console.log(`Settled ${await settlePages(out)} pages: their scripts come when they are wanted.`);
  await placeFramed(out);
  console.log("Put every figure and panel into its page.");
  console.log(`Placed ${moveInto(out, documents)} documents beside them.`);
  await placePolicies(out);
  placeLicences(out);
  console.log(`Listed the ${placeSbom(out)} packages that the site is made from.`);
  const {files, before, after} = await compressFolder(out);
  console.log(`Compressed ${files} files: ${megabytes(before)} to ${megabytes(after)}.`);
  console.log("Making the panels' files …");
  await placePictures(out);
  console.log(workerWords(await makeWorker(out)));
}
