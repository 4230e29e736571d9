/** Every field of the content as something to be broken; for tests. */
import type {Written} from "../checks/content.ts";

type Key = string | number;
type Thing = Record<string, unknown>;

/** A place in the content: which part, file and id it is of, and the way to it from there. */
export interface Target {
  part: keyof Written;
  file: string;
  id: string;
  path: readonly Key[];
  /** What it was before. */
  was: unknown;
}

/** Fields that have the same meaning, whatever thing they are of: “figure exact: subject.zh”. */
export interface FieldKind {
  name: string;
  targets: Target[];
}

const isThing = (value: unknown): value is Thing => typeof value === "object" && value !== null;

/** Everything within a thing, itself first, with the way to it. */
function within(value: unknown, path: readonly Key[]): {path: readonly Key[]; value: unknown}[] {
  if (!isThing(value)) return [{path, value}];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [{path, value}, ...keys.flatMap((key) => within((value as Record<Key, unknown>)[key], [...path, key]))];
}

/** What a thing is, as far as its fields differ by it. */
function kindOf(part: string, thing: unknown): string {
  if (!isThing(thing)) return part;
  if (typeof thing.is === "string") return `${part} ${thing.is}`;
  return isThing(thing.chart) ? `${part} ${String(thing.chart.kind)}` : part;
}

function thingsOf(content: Written): {part: keyof Written; file: string; id: string; thing: unknown}[] {
  const files = (part: "figureFiles" | "panelFiles") =>
    Object.entries(content[part]).flatMap(([file, things]) =>
      Object.entries(things).map(([id, thing]) => ({part, file, id, thing: thing as unknown})),
    );
  const things = (part: keyof Written, file: string) =>
    Object.entries(content[part]).map(([id, thing]: [string, unknown]) => ({
      part,
      file: part === "articles" ? `data/articles/${id}.ts` : file,
      id: Array.isArray(content[part]) ? `${part}.${id}` : id,
      thing,
    }));
  return [
    ...files("figureFiles"),
    ...files("panelFiles"),
    ...things("sources", "data/sources.ts"),
    ...things("bibliography", "data/bibliography.ts"),
    ...things("people", "data/proposals.ts"),
    ...things("fields", "data/proposals.ts"),
    ...things("proposals", "data/proposals.ts"),
    ...things("institutionNeeds", "data/proposals.ts"),
    ...things("themes", "data/themes.ts"),
    ...things("articles", ""),
    ...things("themeTexts", "data/articles/themes.ts"),
    ...things("standings", "data/standing.ts"),
    ...things("standingNames", "data/standing.ts"),
    ...things("nonFigures", "data/page.ts"),
  ];
}

/** Every kind of field of the content, each with all the places where it stands; lists count as one place. */
export function fieldKinds(content: Written): FieldKind[] {
  const kinds = new Map<string, Target[]>();
  for (const {part, file, id, thing} of thingsOf(content))
    for (const {path, value} of within(thing, [])) {
      const name = `${kindOf(part, thing)}: ${path.map((key) => (typeof key === "number" ? "*" : key)).join(".")}`;
      kinds.set(name, [...(kinds.get(name) ?? []), {part, file, id, path, was: value}]);
    }
  return [...kinds].map(([name, targets]) => ({name, targets}));
}

/** What is done to a field. */
export type Damage =
  | {do: "set"; value: unknown}
  | {do: "remove"}
  /** Another field beside it, or in it where it is an object. */
  | {do: "add"; key: string; value: unknown}
  /** Before or after the text that stands there; of what is no text, in its place. */
  | {do: "before" | "after"; text: string};

function changed(value: unknown, path: readonly Key[], damage: Damage): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return damagedValue(value, damage);
  if (!isThing(value)) return value;
  const copy: Thing = Array.isArray(value) ? ([...(value as unknown[])] as unknown as Thing) : {...value};
  if (rest.length === 0 && damage.do === "remove") {
    if (Array.isArray(copy)) copy.splice(Number(key), 1);
    else delete copy[key];
    return copy;
  }
  copy[key] = changed(value[key], rest, damage);
  return copy;
}

function damagedValue(value: unknown, damage: Damage): unknown {
  switch (damage.do) {
    case "set":
      return damage.value;
    case "remove":
      return undefined;
    case "before":
      return typeof value === "string" ? damage.text + value : damage.text;
    case "after":
      return typeof value === "string" ? value + damage.text : damage.text;
    case "add": {
      if (!isThing(value) || Array.isArray(value)) return damage.value;
      // As JSON.parse makes it: a property of its own, even where the name has a meaning.
      const copy = {...value};
      Object.defineProperty(copy, damage.key, {value: damage.value, enumerable: true, configurable: true});
      return copy;
    }
  }
}

/** Writes the properties of one object over those of another; getters and all stay as they are. */
function become(thing: Thing, other: Thing): void {
  for (const key of Object.keys(thing)) delete thing[key];
  for (const key of Object.keys(other))
    Object.defineProperty(thing, key, {value: other[key], enumerable: true, configurable: true, writable: true});
}

/** Where the thing of a target stands in the content, and under which key. */
function placeOf(content: Written, {part, file, id}: Target): [holder: Thing, key: string] {
  const all = content[part] as unknown as Thing;
  if (part === "figureFiles" || part === "panelFiles") return [all[file] as Thing, id];
  return [all, Array.isArray(all) ? id.slice(part.length + 1) : id];
}

/** The value that stands at a target now. */
export function valueAt(content: Written, target: Target): unknown {
  const [holder, key] = placeOf(content, target);
  return target.path.reduce<unknown>((one, step) => (isThing(one) ? one[step] : undefined), holder[key]);
}

/**
 * Damages the content in place, so that what draws it draws the damage. The thing stays the same object, since figures
 * and panels are also held by id; what lies within is copied. @returns what undoes it.
 */
export function damage(content: Written, target: Target, by: Damage): () => void {
  const [holder, key] = placeOf(content, target);
  const thing = holder[key];
  if (target.path.length === 0 && by.do !== "add") {
    const copy = {...holder};
    if (by.do === "remove" && !Array.isArray(holder)) delete holder[key];
    else holder[key] = damagedValue(thing, by);
    return () => {
      if (Array.isArray(holder)) holder[Number(key)] = copy[key];
      else become(holder, copy);
    };
  }
  if (!isThing(thing)) throw new Error(`${target.id} is no object`);
  const before = {...thing};
  become(thing, changed(thing, target.path, by) as Thing);
  return () => become(thing, before);
}
