/** Puts other values in the place of constants, so that the code around them stays as it is. */

/** Where a top-level statement of a file formatted by Prettier begins and ends, as lines. */
function spanOf(lines: readonly string[], opening: RegExp): [from: number, to: number] {
  const from = lines.findIndex((line) => opening.test(line));
  if (from < 0) throw new Error(`nothing begins with ${opening}`);
  // What opens a bracket at the end of its first line ends at the first line that begins with one that closes it.
  if (!/[{[(]$/.test(lines[from] ?? "")) return [from, lines.findIndex((line, i) => i >= from && line.endsWith(";"))];
  return [from, lines.findIndex((line, i) => i > from && /^[}\])].*;$/.test(line))];
}

/**
 * The text of a module with another statement in the place of `const <name> = …` or `type <name> = …` at its top level;
 * "" takes it out. @throws where the file has no such statement.
 */
export function swapped(text: string, name: string, statement: string): string {
  const lines = text.split("\n");
  const [from, to] = spanOf(lines, new RegExp(`^(export )?(const|type) ${name}\\b`));
  if (to < from) throw new Error(`“${name}” does not end`);
  return [...lines.slice(0, from), statement, ...lines.slice(to + 1)].join("\n");
}

/** Ids as a type: "a" | "b"; never where there are none. */
export const union = (ids: readonly string[]): string =>
  ids.length === 0 ? "never" : ids.map((id) => JSON.stringify(id)).join(" | ");

/**
 * A value as an expression with a type. It is read from JSON: a compiler takes ten thousand entries as one text in no
 * time, and as literals for minutes.
 */
export const typed = (value: unknown, type: string): string =>
  `JSON.parse(${JSON.stringify(JSON.stringify(value))}) as ${type}`;
