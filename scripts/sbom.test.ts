import {Spec, Validation} from "@cyclonedx/cyclonedx-library";
import {expect, it} from "vitest";
import {listPackages} from "./packages.mjs";
import {makeSbom} from "./sbom.mjs";

const packages = listPackages();
const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
const troubles = (sbom: object) => validator.validate(JSON.stringify(sbom));

it("is valid by the schema of CycloneDX 1.6", async () => {
  expect(await troubles(makeSbom())).toBeNull();
});

it("would not be with a wrong licence, scope or hash", async () => {
  const sbom = makeSbom();
  const [first] = sbom.components;
  for (const wrong of [
    {licenses: [{license: {id: "Made-Up-1.0"}}]},
    {scope: "sometimes"},
    {hashes: [{alg: "SHA-512", content: "x"}]},
  ])
    expect(await troubles({...sbom, components: [{...first, ...wrong}]})).not.toBeNull();
});

it("holds each package of site and build once, with checksum, licence and address", () => {
  const {components} = makeSbom();
  const wanted = new Set(
    packages.filter(({where}) => where !== "tests").map(({name, version}) => `${name}@${version}`),
  );
  const held = components.map(({group, name, version}) => `${group ? `${group}/` : ""}${name}@${version}`);
  expect(new Set(held)).toEqual(wanted);
  expect(held.length).toBe(wanted.size);
  const bundled = new Set(packages.filter((one) => one.bundled).map(({name, version}) => `${name}@${version}`));
  const bare = components
    .filter(({hashes}) => !hashes)
    .map(({group, name, version}) => `${group ? `${group}/` : ""}${name}@${version}`);
  expect(bare.filter((name) => !bundled.has(name))).toEqual([]);
  expect(components.filter(({licenses}) => !licenses)).toEqual([]);
});

it("leads from the site to every package by what needs what", () => {
  const {dependencies, components} = makeSbom();
  const needs = new Map(dependencies.map(({ref, dependsOn}) => [ref, dependsOn]));
  const seen = new Set<string>();
  const queue = [dependencies[0]?.ref ?? ""];
  for (let ref = queue.pop(); ref !== undefined; ref = queue.pop()) {
    if (seen.has(ref)) continue;
    seen.add(ref);
    queue.push(...(needs.get(ref) ?? []));
  }
  expect(components.map((one) => one["bom-ref"]).filter((ref) => !seen.has(ref))).toEqual([]);
});

it("follows from the lock file alone: no clock, no chance", () => {
  const [one, other] = [makeSbom(), makeSbom()];
  expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  expect(JSON.stringify(one)).not.toMatch(/timestamp/);
  expect(makeSbom(packages.slice(1)).serialNumber).not.toBe(one.serialNumber);
});
