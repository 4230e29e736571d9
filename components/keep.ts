/** Drawings by name, handed over within the build’s own process; empty in a browser. */
export const kept = (): Map<string, string> =>
  ((globalThis as {drawings?: Map<string, string>}).drawings ??= new Map<string, string>());

/** Leaves a drawing for `Drawing` to take in the same build process. @returns the name to take it by. */
export function keep(name: string, svg: string): string {
  kept().set(name, svg);
  return name;
}
