import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {SCRIPTS_NOT_NEEDED} from "./licences-policy.mjs";
import {listPackages, readLock} from "./packages.mjs";
import {ROOT} from "./paths.mjs";

interface Dependencies {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
const project = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Dependencies;
const asked = {...project.dependencies, ...project.devDependencies};
const lock = readLock() as {
  lockfileVersion: number;
  packages: Record<string, {version: string; integrity?: string; resolved?: string} & Dependencies>;
};
const packages = listPackages();

it("package.json asks for exact versions only", () => {
  const loose = Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  expect(loose).toEqual([]);
});

it("the lock file holds these very versions and nothing that package.json no longer asks for", () => {
  expect(lock.packages[""]?.dependencies).toEqual(project.dependencies);
  expect(lock.packages[""]?.devDependencies).toEqual(project.devDependencies);
  for (const [name, version] of Object.entries(asked))
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
});

it("every locked package has its checksum, or comes inside one that has", () => {
  const open = packages.filter(({integrity, bundled}) => !bundled && !/^sha512-/.test(integrity ?? ""));
  expect(open.map(({folder}) => folder)).toEqual([]);
  const bundled = packages.filter((one) => one.bundled);
  for (const {folder} of bundled) {
    const holder = folder.slice(0, folder.indexOf("/node_modules/"));
    expect(lock.packages[holder]?.integrity, folder).toMatch(/^sha512-/);
  }
});

it("every locked package comes from the package registry", () => {
  const elsewhere = Object.entries(lock.packages).filter(
    ([, {resolved}]) => resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/"),
  );
  expect(elsewhere.map(([folder]) => folder)).toEqual([]);
});

it("no package has to run a script to be installed, and npm lets none", () => {
  const wish = packages.filter(({hasScript}) => hasScript).map(({name}) => name);
  expect([...new Set(wish)].sort()).toEqual(Object.keys(SCRIPTS_NOT_NEEDED).sort());
  expect(readFileSync(join(ROOT, ".npmrc"), "utf8")).toMatch(/^ignore-scripts=true$/m);
  expect(readFileSync(join(ROOT, "scripts/install.mjs"), "utf8")).toContain('"--ignore-scripts"');
});
