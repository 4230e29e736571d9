/** Leaves a drawing for `Drawing` to take in the same build process. @returns the name to take it by. */
export function keep(name: string, svg: string): string {
  const drawings = ((globalThis as {drawings?: Map<string, string>}).drawings ??= new Map<string, string>());
  drawings.set(name, svg);
  return name;
}
