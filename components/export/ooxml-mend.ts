/** Mends what pptxgenjs and docx write, so that nothing is left that Office would “repair” or that changes by the run. */
import type {Lang} from "../../data/schema.ts";
import {
  attribute,
  contentTypes,
  declare,
  edit,
  ownerOf,
  relationships,
  relsOf,
  rename,
  setText,
  targetOf,
  textOf,
} from "./ooxml-parts.ts";
import type {Parts} from "./ooxml-parts.ts";
import {languageTag} from "./ooxml-props.ts";

/** The family that Office is told to set Chinese in; it has it where it runs, so it is named and not embedded. */
export const eastAsian = "Microsoft YaHei";

/** No type for a part that is not there, none twice, and JPEG by its registered name. */
function mendTypes(parts: Parts): void {
  const seen = new Set<string>();
  edit(parts, /^\[Content_Types\]\.xml$/, (text) =>
    text.replaceAll('"image/jpg"', '"image/jpeg"').replace(/\s*<(Override|Default)\s[^>]*>/g, (element) => {
      const part = attribute(element, "PartName").slice(1);
      const key = part || attribute(element, "Extension").toLowerCase();
      if (seen.has(key) || (part && !parts.has(part))) return "";
      seen.add(key);
      return element.trim();
    }),
  );
}

/** Relationships get ids by their order; docx makes them of random letters. */
function renumberRelationships(parts: Parts): void {
  edit(parts, /\.rels$/, (text, name) => {
    const ids = new Map(relationships(text).map(({id}, i) => [id, `rId${i + 1}`]));
    const owner = ownerOf(name);
    if (parts.has(owner))
      setText(
        parts,
        owner,
        textOf(parts, owner).replace(/(\sr:[a-zA-Z]+=")([^"]+)"/g, (whole, before: string, id: string) =>
          ids.has(id) ? `${before}${ids.get(id) ?? id}"` : whole,
        ),
      );
    return text.replace(/(<Relationship\s(?:[^>]*\s)?Id=")([^"]+)"/g, (_, before: string, id: string) => {
      return `${before}${ids.get(id) ?? id}"`;
    });
  });
}

/** Pictures and bookmarks are counted through a program’s whole run: from one again in each part. */
function renumberWord(parts: Parts): void {
  edit(parts, /^word\/[^/]*\.xml$/, (text) => {
    let pictures = 0;
    const bookmarks = new Map<string, number>();
    const bookmark = (id: string) => {
      const n = bookmarks.get(id) ?? bookmarks.size + 1;
      bookmarks.set(id, n);
      return n;
    };
    return text
      .replace(/(<wp:docPr\s(?:[^>]*\s)?id=")\d+"/g, (_, before: string) => `${before}${(pictures += 1)}"`)
      .replace(/(<w:bookmark(?:Start|End)\s(?:[^>]*\s)?w:id=")([^"]+)"/g, (_, before: string, id: string) => {
        return `${before}${bookmark(id)}"`;
      });
  });
}

const numberIn = (name: string) => Number(/(\d+)\.\w+$/.exec(name)?.[1] ?? 0);

/** Charts and their workbooks are counted through a program’s whole run too. */
function renumberCharts(parts: Parts): void {
  const names = new Map<string, string>();
  for (const [folder, pattern, ending] of [
    ["ppt/charts/chart", /^ppt\/charts\/chart\d+\.xml$/, "xml"],
    ["ppt/embeddings/workbook", /^ppt\/embeddings\/[^/]+\.xlsx$/, "xlsx"],
  ] as const)
    [...parts.keys()]
      .filter((name) => pattern.test(name))
      .sort((a, b) => numberIn(a) - numberIn(b))
      .forEach((name, i) => names.set(name, `${folder}${i + 1}.${ending}`));
  rename(parts, names);
}

/** Axes that a chart names and does not have are dropped; Latin type faces get an East Asian one beside them. */
export function mendChart(text: string): string {
  const own = new Set(
    [...text.matchAll(/<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="([^"]+)"/g)].map(([, id]) => id ?? ""),
  );
  return text
    .replace(/<c:axId val="([^"]+)"\s*\/>/g, (element, id: string) => (own.has(id) ? element : ""))
    .replace(/(<a:latin [^>]*\/>)(?!\s*<a:ea)/g, `$1<a:ea typeface="${eastAsian}"/>`);
}

/** The master of the notes has its own theme: two masters may not share one. */
function ownTheme(parts: Parts): void {
  const rels = relsOf("ppt/notesMasters/notesMaster1.xml");
  const theme = "ppt/theme/theme2.xml";
  const shared = parts.get("ppt/theme/theme1.xml");
  if (!parts.has(rels) || !shared || parts.has(theme)) return;
  parts.set(theme, shared);
  declare(parts, theme, "application/vnd.openxmlformats-officedocument.theme+xml");
  edit(parts, /^ppt\/notesMasters\/_rels\/notesMaster1\.xml\.rels$/, (text) =>
    text.replace(/(Target=")[^"]*theme1\.xml"/, `$1../theme/theme2.xml"`),
  );
}

function mendSlides(parts: Parts, lang: Lang): void {
  ownTheme(parts);
  renumberCharts(parts);
  edit(parts, /^ppt\/charts\/chart\d+\.xml$/, mendChart);
  edit(parts, /^ppt\/(slides|slideLayouts|slideMasters|notesSlides)\/[^/]*\.xml$/, (text) =>
    text.replace(/<a:ea typeface="(?!\+)[^"]*"[^>]*\/>/g, `<a:ea typeface="${eastAsian}"/>`),
  );
  edit(parts, /^ppt\/notesSlides\/[^/]*\.xml$/, (text) => text.replace(/lang="[^"]*"/g, `lang="${languageTag(lang)}"`));
  edit(parts, /^ppt\/theme\/[^/]*\.xml$/, (text) =>
    text.replace(/(<a:latin [^>]*\/>)\s*<a:ea typeface=""[^>]*\/>/g, `$1<a:ea typeface="${eastAsian}"/>`),
  );
}

/** Parts that nothing leads to; some programs report them as damage. */
function dropUnreached(parts: Parts): void {
  const reached = new Set<string>();
  const visit = (owner: string): void => {
    for (const {target, external} of relationships(textOf(parts, relsOf(owner)))) {
      const name = targetOf(owner, target);
      if (external || reached.has(name)) continue;
      reached.add(name);
      visit(name);
    }
  };
  visit("");
  for (const name of [...parts.keys()])
    if (
      name !== contentTypes &&
      !(name.endsWith(".rels") ? ownerOf(name) === "" || reached.has(ownerOf(name)) : reached.has(name))
    )
      parts.delete(name);
}

/** Mends a package of any of the three kinds. */
export function mend(parts: Parts, lang: Lang): void {
  if (parts.has("ppt/presentation.xml")) mendSlides(parts, lang);
  dropUnreached(parts);
  renumberRelationships(parts);
  renumberWord(parts);
  mendTypes(parts);
}
