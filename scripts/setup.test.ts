import {readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {describe, expect, it} from "vitest";

const HERE = dirname(fileURLToPath(import.meta.url));

/** Returns the addresses that a file imports: those at the beginning of a line, which are loaded before it does anything. */
function importsOf(path: string): string[] {
  const text = readFileSync(path, "utf8");
  const statements = [...text.matchAll(/^(?:import|export)[^;]*?from "([^"]+)";|^import "([^"]+)";/gms)];
  const early = [...text.matchAll(/^(?:const .* = )?await import\("([^"]+)"\)/gm)];
  return [...statements, ...early].map(([, from, bare]) => from ?? bare ?? "");
}

/** Returns what is loaded with a file, as far as that is no file of ours. */
function packagesOf(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  return importsOf(path).flatMap((name) =>
    name.startsWith(".") ? packagesOf(join(dirname(path), name), seen) : name.startsWith("node:") ? [] : [name],
  );
}

describe("the commands", () => {
  it.each(["start.mjs", "test.mjs", "build.mjs"])("%s needs no package before it has installed them", (name) => {
    const path = join(HERE, name);
    expect(importsOf(path).length).toBeGreaterThan(3);
    expect(packagesOf(path)).toEqual([]);
  });

  it("would be told of a package", () => {
    expect(packagesOf(join(HERE, "finish.mjs"))).toContain("esbuild");
  });
});
