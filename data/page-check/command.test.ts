/** The command as it is run, on files of our own making and on a copy of the page where there is one. */
import {execFileSync, spawnSync} from "node:child_process";
import {existsSync, mkdtempSync, readdirSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {describe, expect, it} from "vitest";
import {pdfPages} from "../../scripts/pdf-text.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "page-check-"));
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const run = (...args: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "scripts/check-sources.ts", ...args], {cwd: root, encoding: "utf8"});

/** A PDF of one page, its lines set in a Chinese font that is named and not embedded; without lines, a page without text. */
function pdf(lines: readonly string[]): string {
  const hex = (line: string) => [...line].map((char) => char.charCodeAt(0).toString(16).padStart(4, "0")).join("");
  const stream = lines.map((line, i) => `BT /F1 12 Tf 50 ${700 - i * 20} Td <${hex(line)}> Tj ET`).join("\n");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>",
    "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 7 0 R>>",
    "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 752/Descent -271/CapHeight 737/StemV 58>>",
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  return `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
}

describe("the text of a PDF", () => {
  it("is read line by line, from fonts that only a character map explains", async () =>
    expect(await pdfPages(file("fish.pdf", pdf(["池里有五条鱼，", "三条是红的。"])))).toEqual([
      "池里有五条鱼，\n三条是红的。",
    ]));
});

describe("the command", () => {
  it("tells of another text that nothing is as stored, with exit code 1", () => {
    const {status, stdout} = run(file("other.txt", "池里有五条鱼。\n"));
    expect(status).toBe(1);
    expect(stdout).toContain("0 of 43 text blocks are as stored.");
  });

  it("says the same of a PDF, and as data", () => {
    const {status, stdout} = run("--json", file("other.pdf", pdf(["池里有五条鱼。"])));
    expect(status).toBe(1);
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({ok: false, further: 7, numbers: [{printed: "五", spot: {page: 1, line: 1}}]});
  });

  it.each([
    ["a PDF without text", () => file("empty.pdf", pdf([])), "has no text layer"],
    ["a damaged PDF", () => file("cut.pdf", "%PDF-1.4\nnothing"), "cannot be read as PDF"],
    ["a text in another encoding", () => file("gbk.txt", new Uint8Array([0xc4, 0xe3])), "is no text in UTF-8"],
    ["a file that is not there", () => join(folder, "none.txt"), "Cannot read"],
  ])("refuses %s, with exit code 2 and what to do", (_, make, words) => {
    const {status, stderr} = run(make());
    expect(stderr).toContain(words);
    expect(stderr).toContain("npm run check:sources -- page.txt");
    expect(status).toBe(2);
  });

  const shared = join(root, "../shared/source");
  const page = existsSync(shared) ? readdirSync(shared).find((name) => name.endsWith(".txt")) : undefined;
  it.skipIf(page === undefined)("finds a copy of the page to be it, with exit code 0", () => {
    expect(
      execFileSync(process.execPath, ["--import", "tsx", "scripts/check-sources.ts", join(shared, page ?? "")], {
        cwd: root,
        encoding: "utf8",
      }),
    ).toContain("All match");
  });
});
