/** Looks for what makes Office “repair” a file; for tests. */
import {strFromU8} from "fflate";
import {attribute, contentTypes, openParts, ownerOf, relationships, relsOf, targetOf, textOf} from "./ooxml-parts.ts";
import type {Parts} from "./ooxml-parts.ts";
import {recordPart} from "./ooxml-props.ts";
import {faultIn} from "./ooxml-xml.ts";

/** The names in the central directory of a ZIP file, as often as they stand there. */
function namesIn(file: Uint8Array): string[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let end = file.length - 22;
  while (end > 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const length = view.getUint16(at + 28, true);
    names.push(strFromU8(file.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

const twice = (list: readonly string[]): string[] => [...new Set(list.filter((one, i) => list.indexOf(one) !== i))];

function typeFaults(parts: Parts): string[] {
  const text = textOf(parts, contentTypes);
  const overrides = [...text.matchAll(/<Override\s[^>]*>/g)].map(([one]) => attribute(one, "PartName").slice(1));
  const endings = [...text.matchAll(/<Default\s[^>]*>/g)].map(([one]) => attribute(one, "Extension").toLowerCase());
  return [
    ...overrides.filter((name) => !parts.has(name)).map((name) => `a type for ${name}, which is missing`),
    ...twice(overrides).map((name) => `two types for ${name}`),
    ...twice(endings).map((ending) => `two types for .${ending}`),
    ...[...parts.keys()]
      .filter((name) => name !== contentTypes && !overrides.includes(name))
      .filter((name) => !endings.includes(name.split(".").at(-1)?.toLowerCase() ?? ""))
      .map((name) => `no type for ${name}`),
    ...(text.includes("image/jpg") ? ["image/jpg is no media type"] : []),
  ];
}

function relationFaults(parts: Parts): string[] {
  const themes: string[] = [];
  const reached = new Set<string>([contentTypes]);
  const faults = [...parts.keys()]
    .filter((name) => name.endsWith(".rels"))
    .flatMap((name) => {
      const owner = ownerOf(name);
      const all = relationships(textOf(parts, name));
      for (const {target, external, type} of all) {
        if (external) continue;
        reached.add(targetOf(owner, target));
        if (/Master\d/.test(owner) && type.endsWith("/theme")) themes.push(targetOf(owner, target));
      }
      const used = [...textOf(parts, owner).matchAll(/\sr:(?:id|embed|link|pict|dm|lo|qs|cs)="([^"]+)"/g)];
      return [
        ...(owner && !parts.has(owner) ? [`${name}: relationships of a missing part`] : []),
        ...all
          .filter(({target, external}) => !external && !parts.has(targetOf(owner, target)))
          .map(({target}) => `${name}: leads to ${target}, which is missing`),
        ...twice(all.map(({id}) => id)).map((id) => `${name}: ${id} twice`),
        ...used
          .map(([, id]) => id ?? "")
          .filter((id) => !all.some((one) => one.id === id))
          .map((id) => `${owner}: uses ${id}, which ${name} has not`),
      ];
    });
  const lost = [...parts.keys()].filter((name) => !reached.has(name) && !name.endsWith(".rels"));
  return [
    ...faults,
    ...twice(themes).map((theme) => `two masters share ${theme}`),
    ...lost.map((name) => `nothing leads to ${name}`),
    ...[...parts.keys()]
      .filter(
        (name) => /\sr:(id|embed)="/.test(name.endsWith(".xml") ? textOf(parts, name) : "") && !parts.has(relsOf(name)),
      )
      .map((name) => `${name}: uses relationships and has none`),
  ];
}

/** Axes that a chart draws on and has not, or has and draws nothing on. */
function chartFaults(name: string, text: string): string[] {
  const own = [...text.matchAll(/<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="([^"]+)"/g)].map(([, id]) => id ?? "");
  const plot = text.replace(/<c:(cat|val|ser|date)Ax>[\s\S]*?<\/c:\1Ax>/g, "");
  const drawn = [...plot.matchAll(/<c:axId val="([^"]+)"/g)].map(([, id]) => id ?? "");
  return [
    ...drawn.filter((id) => !own.includes(id)).map((id) => `${name}: axis ${id} is missing`),
    ...own.filter((id) => !drawn.includes(id)).map((id) => `${name}: nothing is drawn on axis ${id}`),
    ...twice(own).map((id) => `${name}: axis ${id} twice`),
  ];
}

/**
 * The faults of an Office file in a line each, workbooks inside it too; empty where there are none. Names that stand
 * twice, XML that is not well-formed, types and relationships of missing parts, lost axes, missing properties or record.
 */
export function checkOoxml(file: Uint8Array): string[] {
  const parts = openParts(file);
  const names = [...parts.keys()];
  return [
    ...twice(namesIn(file)).map((name) => `${name} twice`),
    ...names
      .filter((name) => /\.(xml|rels|svg)$/.test(name))
      .flatMap((name) => {
        const fault = faultIn(textOf(parts, name));
        return fault === null ? [] : [`${name}: ${fault}`];
      }),
    ...typeFaults(parts),
    ...relationFaults(parts),
    ...names
      .filter((name) => /\/charts\/chart\d+\.xml$/.test(name))
      .flatMap((name) => chartFaults(name, textOf(parts, name))),
    ...["docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", recordPart]
      .filter((name) => !parts.has(name))
      .map((name) => `${name} is missing`),
    ...names
      .filter((name) => /\/embeddings\/.*\.xlsx$/.test(name))
      .flatMap((name) =>
        checkOoxml(parts.get(name) ?? new Uint8Array())
          // A workbook inside a chart has no properties of its own: the file around it has them.
          .filter((fault) => !/^(docProps|customXml)\/\S+ is missing$/.test(fault))
          .map((fault) => `${name}: ${fault}`),
      ),
  ];
}
