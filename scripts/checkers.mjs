/** The programs of others that some tests let read what the site writes, to have a second opinion. */
import {canInstall, install} from "./debian.mjs";
import {which} from "./run.mjs";

/** `debian` is the package to install where that is quick. LibreOffice is not: it is used only if it is there. */
const PROGRAMS = [
  {name: "exiftool", debian: "libimage-exiftool-perl"},
  {name: "pdfinfo", debian: null},
  {name: "pdftoppm", debian: null},
  {name: "soffice", debian: null},
];

/** Returns the programs as [{name, path}], path null for what is missing, after installing what is quick to install. */
export function checkers() {
  const missing = PROGRAMS.filter(({name, debian}) => debian && !which(name)).map(({debian}) => debian);
  if (missing.length > 0 && canInstall()) install(missing);
  return PROGRAMS.map(({name}) => ({name, path: which(name)}));
}

/** Returns a line that says which of the programs are there. */
export function describeCheckers(found) {
  const names = (isThere) => found.filter(({path}) => (path !== null) === isThere).map(({name}) => name);
  return `Independent checkers: ${names(true).join(", ") || "none"}; not installed: ${names(false).join(", ") || "none"}`;
}
