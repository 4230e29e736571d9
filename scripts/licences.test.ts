import {readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {THIRD_PARTY, thirdParty} from "./licences-file.mjs";
import {ALLOWED, EXCEPTIONS, READ_BY_HAND} from "./licences-policy.mjs";
import {exceptionFor, isAllowed, licenceOf, licenceTroubles} from "./licences.mjs";
import {listPackages} from "./packages.mjs";
import {ROOT} from "./paths.mjs";

const packages = listPackages();
const made = {
  folder: "node_modules/made-up",
  name: "made-up",
  version: "1.0.0",
  licence: "MIT",
  integrity: "sha512-AA==",
  bundled: false,
  hasScript: false,
  optional: false,
  where: "site",
  needs: [],
};

describe("licences", () => {
  it("are known and allowed for every package, those for tests included", () => {
    expect(packages.length).toBeGreaterThan(500);
    expect(licenceTroubles(packages)).toEqual([]);
  });

  it("are read as expressions", () => {
    for (const good of ["MIT", "(MIT OR GPL-3.0-or-later)", "MIT AND Zlib", "GPL-3.0-only OR MIT AND ISC", "((MIT))"])
      expect(isAllowed(good), good).toBe(true);
    const bad = [
      "GPL-3.0-only",
      "MIT AND GPL-3.0-only",
      "(MIT OR ISC) AND CPAL-1.0",
      "",
      "MIT ISC",
      "(MIT",
      "SEE LICENSE",
    ];
    for (const one of bad) expect(isAllowed(one), one).toBe(false);
  });

  it("that are not allowed, or unknown, are named with their package", () => {
    expect(licenceTroubles([{...made, licence: "AGPL-3.0-only"}])).toEqual([
      "node_modules/made-up (1.0.0) is under AGPL-3.0-only, which is not allowed.",
    ]);
    expect(licenceTroubles([{...made, licence: null}])).toEqual(["node_modules/made-up (1.0.0) states no licence."]);
    // An exception is for the licence that was weighed, not for whatever the package may turn to.
    expect(licenceTroubles([{...made, name: "caniuse-lite", licence: "CC-BY-NC-4.0"}])).toHaveLength(1);
  });

  it("have no exception and no reading by hand that nothing needs", () => {
    for (const exception of EXCEPTIONS)
      expect(
        packages.some((one) => exceptionFor(one) === exception),
        `${exception.packages}`,
      ).toBe(true);
    for (const name of Object.keys(READ_BY_HAND))
      expect(
        packages.filter((one) => one.name === name && one.licence === null),
        name,
      ).not.toEqual([]);
    for (const name of ALLOWED)
      expect(
        packages.some((one) => licenceOf(one)?.includes(name)),
        name,
      ).toBe(true);
  });

  it("of what readers get need no exception", () => {
    expect(packages.filter((one) => one.where === "site" && exceptionFor(one)).map(({name}) => name)).toEqual([]);
  });
});

/** The packages that the files of a folder import, tests and types apart. */
function importedIn(folder: string, counts: (name: string) => boolean): Set<string> {
  const files = readdirSync(join(ROOT, folder), {recursive: true, encoding: "utf8"}).filter(
    (name) => /\.(ts|tsx|mjs)$/.test(name) && !/\.test(-d)?\.(tsx?|mjs)$/.test(name) && counts(name),
  );
  const written =
    /(?:^|\n)(?:import|export)\s+(?!type\s)(?:[^"';]*?\sfrom\s+)?["']([^"'.][^"']*)["']|(?:import|resolve|installed)\(\s*["']([^"'.:][^"':]*)["']/g;
  const names = files.flatMap((file) =>
    [...readFileSync(join(ROOT, folder, file), "utf8").matchAll(written)].map(
      ([, fixed, asked]) => fixed ?? asked ?? "",
    ),
  );
  const packageOf = (name: string) =>
    name
      .split("/")
      .slice(0, name.startsWith("@") ? 2 : 1)
      .join("/");
  return new Set(names.filter((name) => !name.startsWith("node:")).map(packageOf));
}

describe("THIRD-PARTY.md", () => {
  it("is current: `npm run licences` writes it", () => {
    expect(readFileSync(THIRD_PARTY, "utf8") === thirdParty(), "run `npm run licences`").toBe(true);
  });

  it("counts to the site all that its code imports", () => {
    const inSite = new Set(packages.filter(({where}) => where === "site").map(({name}) => name));
    // Folders named attack hold what only tests use.
    const readers = (name: string) => !/(^|[\\/])attack[\\/]/.test(name);
    const imported = ["app", "components", "data"].flatMap((folder) => [...importedIn(folder, readers)]);
    expect(imported).toContain("echarts");
    expect(imported.filter((name) => !inSite.has(name))).toEqual([]);
  });

  it("counts to site or build all that its scripts import", () => {
    const known = new Set(packages.filter(({where}) => where !== "tests").map(({name}) => name));
    // Measuring and testing are done beside the build, by programs that it does without.
    const builds = (name: string) => !/^(bench|scale|test|counts|browser|check-sources|pdf-text)\b/.test(name);
    const imported = [...importedIn("scripts", builds)];
    expect(imported).toContain("sirv");
    expect(imported.filter((name) => !known.has(name))).toEqual([]);
  });
});
