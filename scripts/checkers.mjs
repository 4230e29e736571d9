/** The programs of others that some tests let read what the site writes, to have a second opinion. */
import {canInstall, install} from "./debian.mjs";
import {capture, which} from "./run.mjs";

const OFFICE = ["core", "writer", "impress", "calc"].map((part) => `libreoffice-${part}-nogui`);

/** `debian` are the packages that have the program; `there` says whether it is, where its name on PATH does not. */
const PROGRAMS = [
  {name: "exiftool", debian: ["libimage-exiftool-perl"]},
  {
    name: "exiftool's part for Office files",
    debian: ["libarchive-zip-perl"],
    there: () => capture("perl", ["-MArchive::Zip", "-e", "1"]).ok,
  },
  ...["pdfinfo", "pdftotext", "pdffonts", "pdfimages", "pdftoppm"].map((name) => ({name, debian: ["poppler-utils"]})),
  {name: "xmllint", debian: ["libxml2-utils"]},
  {name: "unzip", debian: ["unzip"]},
  {name: "soffice", debian: OFFICE},
];

const isThere = ({name, there = () => which(name) !== null}) => there();

/** Installs packages that programs among those given lack, if any. Says before that it takes a while, where it does. */
function supply(programs, before) {
  const packages = new Set(programs.filter((program) => !isThere(program)).flatMap(({debian}) => debian));
  if (packages.size === 0) return;
  if (before) console.log(before);
  install([...packages], {recommended: false});
}

/** Returns the programs as [{name, there}], after installing those that are missing, where that is possible. */
export function checkers() {
  if (canInstall()) {
    const isOffice = ({debian}) => debian === OFFICE;
    supply(PROGRAMS.filter((program) => !isOffice(program)));
    // By itself, so that the others are there even where this fails.
    supply(PROGRAMS.filter(isOffice), "LibreOffice, which opens the Office files, is some 300 MB: this takes a while.");
  }
  return PROGRAMS.map((program) => ({name: program.name, there: isThere(program)}));
}

/** Returns a line that says which of the programs are there. */
export function describeCheckers(found) {
  const names = (wanted) => found.filter(({there}) => there === wanted).map(({name}) => name);
  const missing = names(false);
  return (
    `Independent checkers: ${names(true).join(", ") || "none"}.` +
    (missing.length > 0 ? ` Not installed: ${missing.join(", ")}; the tests that use them are skipped.` : "")
  );
}
