/** The parts of an Office file (ECMA-376, part 2): opened, renamed and closed so that the same parts give the same bytes. */
import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import {edition} from "../../data/edition.ts";

/** Bytes by name; names have no slash in front. */
export type Parts = Map<string, Uint8Array>;

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const contentTypes = "[Content_Types].xml";

/** The parts of a file, without entries for folders. @throws where it is no ZIP file. */
export const openParts = (file: Uint8Array): Parts =>
  new Map(Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith("/")));

export const textOf = (parts: Parts, name: string): string => strFromU8(parts.get(name) ?? new Uint8Array());
export const setText = (parts: Parts, name: string, text: string): Parts => parts.set(name, strToU8(text));

/** Changes the text of every part whose name fits. */
export function edit(parts: Parts, names: RegExp, change: (text: string, name: string) => string): void {
  for (const name of [...parts.keys()].filter((one) => names.test(one))) {
    const before = textOf(parts, name);
    const after = change(before, name);
    if (after !== before) setText(parts, name, after);
  }
}

/** The part that holds the relationships of another; "" is the file itself. */
export function relsOf(name: string): string {
  const cut = name.lastIndexOf("/") + 1;
  return `${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`;
}
/** The part whose relationships a part holds. */
export const ownerOf = (rels: string): string => rels.replace(/(^|\/)_rels\/([^/]*)\.rels$/, "$1$2");

/** The name of the part that a target means, as seen from the part that points to it. */
export function targetOf(owner: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = owner.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

export interface Relationship {
  id: string;
  type: string;
  target: string;
  external: boolean;
}

/** The value of an attribute in the text of an element; "" where it has none. */
export const attribute = (element: string, name: string): string =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(element)?.[1] ?? "";

/** The relationships in the text of a part that holds them. */
export const relationships = (text: string): Relationship[] =>
  [...text.matchAll(/<Relationship\s[^>]*>/g)].map(([one]) => ({
    id: attribute(one, "Id"),
    type: attribute(one, "Type"),
    target: attribute(one, "Target"),
    external: attribute(one, "TargetMode") === "External",
  }));

const noRelationships =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Adds a relationship to a part and returns its id; one of the same type and target is kept as it is. */
export function relate(parts: Parts, owner: string, type: string, target: string): string {
  const name = relsOf(owner);
  const text = parts.has(name) ? textOf(parts, name) : declaration + noRelationships;
  const all = relationships(text);
  const same = all.find((one) => one.type === type && targetOf(owner, one.target) === targetOf(owner, target));
  if (same) return same.id;
  let n = all.length + 1;
  while (all.some(({id}) => id === `rId${n}`)) n += 1;
  const added = `<Relationship Id="rId${n}" Type="${type}" Target="${target}"/>`;
  const opened = text.replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>");
  setText(parts, name, opened.replace("</Relationships>", `${added}</Relationships>`));
  return `rId${n}`;
}

/** Says of what type a part is. */
export function declare(parts: Parts, name: string, type: string): void {
  edit(parts, /^\[Content_Types\]\.xml$/, (text) =>
    text.includes(`PartName="/${name}"`)
      ? text
      : text.replace("</Types>", `<Override PartName="/${name}" ContentType="${type}"/></Types>`),
  );
}

/** Gives parts other names, wherever they are named. */
export function rename(parts: Parts, names: ReadonlyMap<string, string>): void {
  const to = (name: string) => names.get(name) ?? name;
  const moved = new Map(
    [...parts].map(([name, bytes]): [string, Uint8Array] => {
      const owner = ownerOf(name);
      return [owner !== name && names.has(owner) ? relsOf(to(owner)) : to(name), bytes];
    }),
  );
  parts.clear();
  for (const [name, bytes] of moved) parts.set(name, bytes);
  edit(parts, /\.rels$/, (text, name) => {
    const owner = ownerOf(name);
    return text.replace(/(\sTarget=")([^"]*)(")/g, (whole, before: string, target: string, after: string) => {
      const next = names.get(targetOf(owner, target));
      return next ? `${before}/${next}${after}` : whole;
    });
  });
  edit(parts, /^\[Content_Types\]\.xml$/, (text) =>
    text.replace(/PartName="\/([^"]*)"/g, (_, name: string) => `PartName="/${to(name)}"`),
  );
}

const first = [contentTypes, "_rels/.rels"];
const rank = (name: string) => first.indexOf(name) + 1 || first.length + 1;

/**
 * The file of parts, in an order of its own. ZIP keeps dates as local time without saying which: the date is made from
 * local fields, so that it is the same everywhere.
 */
export function closeParts(parts: Parts): Uint8Array {
  const [year = 0, month = 1, day = 1] = edition.split("-").map(Number);
  const mtime = new Date(year, month - 1, day);
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      names.map((name) => [
        name,
        [parts.get(name) ?? new Uint8Array(), {mtime, level: /\.(png|jpeg|xlsx)$/.test(name) ? 0 : 6}],
      ]),
    ),
  );
}
