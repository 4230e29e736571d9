/**
 * The list of all packages that the site is made from, for machines: CycloneDX 1.6 as JSON. It follows from
 * package-lock.json alone, so the same on every system, and has no clock and no chance in it.
 */
import {createHash} from "node:crypto";
import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {licenceOf} from "./licences.mjs";
import {listPackages} from "./packages.mjs";
import {ROOT} from "./paths.mjs";

/** The names of hashes in the lock file (Subresource Integrity) and in CycloneDX. */
const HASHES = {sha1: "SHA-1", sha256: "SHA-256", sha384: "SHA-384", sha512: "SHA-512"};

/** Returns a package's address in the form of package URLs. */
function purlOf({name, version}) {
  const [first, second] = name.split("/");
  const path = second ? `${encodeURIComponent(first)}/${second}` : first;
  return `pkg:npm/${path}@${encodeURIComponent(version)}`;
}

/** Returns the hashes of an integrity text, in hexadecimal digits. */
function hashesOf(integrity) {
  return (integrity ?? "")
    .split(" ")
    .filter(Boolean)
    .map((text) => {
      const [, kind, value] = text.match(/^(\w+)-(.+)$/);
      return {alg: HASHES[kind], content: Buffer.from(value, "base64").toString("hex")};
    });
}

/** Returns a licence as a choice of CycloneDX. */
function licencesOf(licence) {
  if (licence === null) return {};
  const isName = /^[\w.-]+$/.test(licence);
  return {licenses: [isName ? {license: {id: licence}} : {expression: licence.replace(/^\((.*)\)$/, "$1")}]};
}

/** Returns what a package is to the site: part of it, part where it is installed, or only used to make it. */
function scopeOf({where, optional}) {
  if (where === "site") return "required";
  return optional ? "optional" : "excluded";
}

/** Returns a package as a component. */
function componentOf(one) {
  const hashes = hashesOf(one.integrity);
  const [group, name] = one.name.includes("/") ? one.name.split("/") : [null, one.name];
  return {
    type: "library",
    "bom-ref": purlOf(one),
    ...(group ? {group} : {}),
    name,
    version: one.version,
    scope: scopeOf(one),
    ...(hashes.length > 0 ? {hashes} : {}),
    ...licencesOf(licenceOf(one)),
    purl: purlOf(one),
  };
}

const byRef = (a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1);

/** Returns a UUID that follows from a text (RFC 9562, version 8). */
function uuidOf(text) {
  const hex = createHash("sha256").update(text).digest("hex").slice(0, 32).split("");
  hex[12] = "8";
  hex[16] = "89ab"[Number.parseInt(hex[16], 16) % 4];
  const digits = hex.join("");
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join(
    "-",
  );
}

/** Returns each reference once with all that it depends on, the site itself first. */
function dependenciesOf(packages, site, direct) {
  const refs = new Map(packages.map((one) => [one.folder, purlOf(one)]));
  const found = new Map();
  for (const one of packages) {
    const needs = one.needs.map((folder) => refs.get(folder)).filter(Boolean);
    found.set(purlOf(one), new Set([...(found.get(purlOf(one)) ?? []), ...needs]));
  }
  const rows = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ref, needs]) => ({ref, dependsOn: [...needs].sort()}));
  const own = direct.map((name) => refs.get(`node_modules/${name}`)).filter(Boolean);
  return [{ref: site, dependsOn: own.sort()}, ...rows];
}

/**
 * Returns the list as an object of CycloneDX, for the packages that make the site (those that only test it are left
 * out) and the project's package.json.
 */
export function makeSbom(
  packages = listPackages(),
  project = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")),
) {
  const used = packages.filter(({where}) => where !== "tests");
  const components = [...new Map(used.map((one) => [purlOf(one), componentOf(one)])).values()].sort(byRef);
  const site = purlOf(project);
  const direct = Object.keys({...project.dependencies, ...project.devDependencies});
  const content = {
    version: 1,
    metadata: {
      lifecycles: [{phase: "build"}],
      component: {
        type: "application",
        "bom-ref": site,
        name: project.name,
        version: project.version,
        description: project.description,
        ...licencesOf(project.license),
        purl: site,
      },
    },
    components,
    dependencies: dependenciesOf(used, site, direct),
  };
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
    ...content,
  };
}

/** Writes the list into a built site as sbom.cdx.json. Returns how many packages it holds. */
export function placeSbom(out) {
  const sbom = makeSbom();
  writeFileSync(join(out, "sbom.cdx.json"), `${JSON.stringify(sbom, null, 1)}\n`);
  return sbom.components.length;
}
