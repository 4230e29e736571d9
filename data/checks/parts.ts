/** Content that no compiler has seen, part by part: which file and id a fault is of. */
import {z} from "zod";
import type {Written} from "./content.ts";
import {plainFaults, shown} from "./plain.ts";
import type {Fault} from "./plain.ts";
import {isId, shapeFaults} from "./shape.ts";
import type {shapes} from "./shape.ts";

type Kind = keyof typeof shapes;
type Entries = Readonly<Record<string, unknown>>;
type Holds = "things" | "files" | "list";

/** Where each part is written, and whether it holds things by id, files of them, or a list. */
const parts = {
  sources: {file: "data/sources.ts", holds: "things"},
  bibliography: {file: "data/bibliography.ts", holds: "things"},
  figureFiles: {file: "data/figures/", holds: "files"},
  panelFiles: {file: "data/panels/", holds: "files"},
  people: {file: "data/proposals.ts", holds: "things"},
  fields: {file: "data/proposals.ts", holds: "things"},
  proposals: {file: "data/proposals.ts", holds: "things"},
  institutionNeeds: {file: "data/proposals.ts", holds: "list"},
  themes: {file: "data/themes.ts", holds: "things"},
  articles: {file: "data/articles/", holds: "things"},
  themeTexts: {file: "data/articles/themes.ts", holds: "things"},
  standings: {file: "data/standing.ts", holds: "things"},
  standingNames: {file: "data/standing.ts", holds: "things"},
  nonFigures: {file: "data/page.ts", holds: "list"},
} as const satisfies Record<Kind, {file: string; holds: Holds}>;
const kinds = Object.keys(parts) as Kind[];

/** What is no thing with an id: figures that are only listed, and how many blocks our copy of an article has. */
const others = {
  listedOnly: {file: "data/checks/listed.ts", of: z.array(z.string().refine(isId)).max(2_000)},
  blocks: {file: "data/page.ts", of: z.record(z.enum(["dialogue", "design", "youth"]), z.int().min(1).max(1_000))},
} as const;

const isEntries = (value: unknown): value is Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const says = (file: string, id: string, {path, what}: Fault): string =>
  `${file}: “${shown(id)}” ${path.join(".") || "as a whole"}: ${what}`;

function faultsOfThing(kind: Kind, file: string, id: string, thing: unknown): string[] {
  const plain = plainFaults(thing);
  // What is no plain data has been named already; its form is looked at once it is.
  return (plain.length > 0 ? plain : shapeFaults(kind, thing)).map((fault) => says(file, id, fault));
}

/** The faults of things by id, and of the ids themselves. */
function faultsOfThings(kind: Kind, file: string, things: unknown): string[] {
  if (!isEntries(things)) return [`${file}: “${kind}” as a whole: is no object with ids`];
  return Object.keys(things).flatMap((id) => {
    if (!isId(id)) return [`${file}: “${shown(id)}” id: is no id: small letters, digits and hyphens`];
    const own = kind === "articles" ? `${file}${id}.ts` : file;
    return faultsOfThing(kind, own, id, things[id]);
  });
}

function faultsOfFiles(kind: Kind, folder: string, files: unknown): string[] {
  if (!isEntries(files)) return [`${folder}: “${kind}” as a whole: is no object with files`];
  return Object.keys(files).flatMap((file) => {
    const own = file.startsWith(folder) && /^[a-z-]+\.ts$/.test(file.slice(folder.length));
    return own
      ? faultsOfThings(kind, file, files[file])
      : [`${folder}: “${shown(file)}” id: is no file of this folder`];
  });
}

function faultsOfPart(kind: Kind, value: unknown): string[] {
  const {file, holds} = parts[kind];
  if (holds === "files") return faultsOfFiles(kind, file, value);
  if (holds === "things") return faultsOfThings(kind, file, value);
  if (!Array.isArray(value)) return [`${file}: “${kind}” as a whole: is no list`];
  return value.flatMap((thing: unknown, i) => faultsOfThing(kind, file, `${kind}.${i}`, thing));
}

/** What is wrong with the form of a value that is to be content; the content, where nothing is. Never throws. */
export function faultsIn(given: unknown): {sound: true; content: Written} | {sound: false; faults: string[]} {
  if (!isEntries(given)) return {sound: false, faults: ["data: “content” as a whole: is no object"]};
  const known = new Set<string>([...kinds, ...Object.keys(others), "texts"]);
  const faults = [
    ...Object.keys(given).flatMap((key) =>
      known.has(key) ? [] : [`data: “${shown(key)}” as a whole: is a part that nothing reads`],
    ),
    ...kinds.flatMap((kind) => faultsOfPart(kind, given[kind])),
    ...Object.entries(others).flatMap(([name, {file, of}]) =>
      of.safeParse(given[name]).success ? [] : [`${file}: “${name}” as a whole: is not in the form that it has`],
    ),
  ];
  return faults.length > 0 ? {sound: false, faults} : {sound: true, content: given as unknown as Written};
}
