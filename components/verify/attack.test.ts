import fc from "fast-check";
import {Inflate, deflateSync, zipSync, zlibSync} from "fflate";
import {afterEach, describe, expect, it, vi} from "vitest";
import {codeLike, unseen} from "../../data/attack/hostile.ts";
import {joined, pngOf, textChunk} from "../export/chunks.ts";
import type {Chunk} from "../export/chunks.ts";
import {csvFile} from "../export/csv.ts";
import {inflated} from "../export/inflate.ts";
import {jsonFile} from "../export/json.ts";
import {largestFile, readRecord} from "../export/read.ts";
import {fileRecord, panelRecord} from "../export/record.ts";
import {xlsxFile} from "../export/xlsx.ts";
import {rdf, xmpPacket} from "../export/xmp.ts";
import {report} from "./report.ts";
import {troubles} from "./verdict.ts";
import type {Verdict} from "./verdict.ts";

const seed = 20_261_125;
const record = fileRecord([panelRecord("codes", "zh")]);
const bytes = (text: string) => new TextEncoder().encode(text);

const header: Chunk = {type: "IHDR", data: Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0)};
const pixels: Chunk = {type: "IDAT", data: zlibSync(Uint8Array.of(0, 1, 2, 3))};
const end: Chunk = {type: "IEND", data: new Uint8Array()};
const png = (...more: Chunk[]) => pngOf([header, ...more, pixels, end]);

/** A file of each kind, small, with a record in it: what matters here is its frame. */
const files = {
  "a.png": png(textChunk("XML:com.adobe.xmp", xmpPacket(record))),
  "a.svg": bytes(`<svg xmlns="http://www.w3.org/2000/svg"><metadata>${rdf(record)}</metadata><text>a</text></svg>`),
  "a.pdf": bytes(
    `%PDF-1.7\n1 0 obj\n<</Type/Metadata>>stream\n${xmpPacket(record)}\nendstream\nendobj\ntrailer\n%%EOF\n`,
  ),
  "a.csv": csvFile("codes", "zh"),
  "a.json": jsonFile("codes", "zh"),
};
const xlsx = await xlsxFile("codes", "zh");
const all: Record<string, Uint8Array> = {...files, "a.xlsx": xlsx, "a.zip": zipSync({...files})};
const names = Object.keys(all);
const fileOf = (name: string) => all[name] as Uint8Array;

/** Everything that readers would be shown of a file, without drawing it again. */
const told = (content: Uint8Array, name: string): Promise<Verdict> =>
  report(
    {bytes: content, name, pasted: false, lang: "zh"},
    () => Promise.reject(new Error("not drawn here")),
    () => {},
  );

/** What would be wrong to show: no kind word, or a text that hides or turns what stands beside it. */
function wrong(verdict: Verdict): string[] {
  if (verdict.is === "trouble") return troubles.includes(verdict.trouble) ? [] : [`no word for ${verdict.trouble}`];
  const texts = JSON.stringify(verdict);
  const hidden = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\\u00[01]|\\ud[89a-f]/i.exec(texts);
  return hidden ? [`“${hidden[0]}” in what is shown`] : [];
}

/** Counts what is handed to the unpacker: by deflate’s nature at most 1,032 bytes come out for each. */
function fed(): () => number {
  let count = 0;
  const push = Inflate.prototype.push;
  vi.spyOn(Inflate.prototype, "push").mockImplementation(function (this: Inflate, chunk, final) {
    count += chunk.length;
    push.call(this, chunk, final);
  });
  return () => count;
}
const mostFor = (limit: number) => limit / 1_000 + 3 * 4_096;

afterEach(() => void vi.restoreAllMocks());

describe("dropped files that are damaged", () => {
  it("are whole to begin with", () => {
    for (const name of names) expect([name, readRecord(fileOf(name), name).trouble]).toEqual([name, "none"]);
  });

  it.each(names)("get a word wherever they are cut off: %s", async (name) => {
    const file = fileOf(name);
    const step = Math.max(1, Math.floor(file.length / 60));
    const cuts = new Set(
      [...Array(40).keys(), ...Array(40).keys()].map((i, at) => (at < 40 ? i : file.length - 1 - i)),
    );
    for (let cut = 0; cut < file.length; cut += step) cuts.add(cut);
    for (const cut of cuts) {
      const verdict = await told(file.slice(0, cut), name);
      expect([cut, wrong(verdict)]).toEqual([cut, []]);
      // A table or a text that lost its last line end says the same; of all else, the cut is told.
      const whole = verdict.is === "record" && !verdict.damaged;
      if (!/csv|svg/.test(name)) expect([cut, whole && cut < file.length - 1]).toEqual([cut, false]);
    }
  });

  it("get a word wherever bytes are changed, put in or left out", async () => {
    const change = fc.record({
      name: fc.constantFrom(...names),
      at: fc.double({min: 0, max: 1, noNaN: true}),
      out: fc.nat({max: 12}),
      put: fc.uint8Array({maxLength: 12}),
      called: fc.constantFrom("same", "a.csv", "a.docx", "a.pptx", "a", "\u202egnp.exe"),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({name, at, out, put, called}) => {
        const file = fileOf(name);
        const from = Math.floor(at * file.length);
        const changed = joined([file.subarray(0, from), put, file.subarray(from + out)]);
        expect(wrong(await told(changed, called === "same" ? name : called))).toEqual([]);
      }),
      {seed, numRuns: 400},
    );
  });

  it("get a word, whatever they hold", async () => {
    const starts = ["", "%PDF-1.7", "PK\u0003\u0004", "\u0089PNG\r\n\u001a\n", "<svg", "{", "[", "record (JSON)\n"];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({maxLength: 300}), async (start, rest) => {
        const content = joined([Uint8Array.from(start, (char) => char.charCodeAt(0)), rest]);
        expect(wrong(await told(content, "a"))).toEqual([]);
      }),
      {seed, numRuns: 400},
    );
  });
});

describe("dropped files with a hostile record", () => {
  it("are shown as text that neither hides nor turns, and lead nowhere but to us", async () => {
    const texts = fc.oneof(
      fc.constantFrom(...codeLike, ...unseen),
      fc.string({unit: "binary", maxLength: 60}),
      fc.constant("长".repeat(3_000)),
    );
    const change = fc.tuple(
      fc.constantFrom("panel", "title", "address", "figures", "proposals", "lang", "version", "__proto__"),
      texts,
    );
    await fc.assert(
      fc.asyncProperty(change, fc.boolean(), async ([field, text], deep) => {
        const panel: Record<string, unknown> = JSON.parse(JSON.stringify(record.panels[0]));
        const figure = {...(panel.figures as object[])[0], name: text, words: text, cue: text, doubt: text, id: text};
        const by = deep ? {figures: [figure]} : JSON.parse(`{${JSON.stringify(field)}: ${JSON.stringify(text)}}`);
        const file = bytes(JSON.stringify({record: {...record, panels: [{...panel, ...by}]}}));
        const verdict = await told(file, "a.json");
        expect(wrong(verdict)).toEqual([]);
        if (verdict.is === "record") for (const one of verdict.panels) expect([null, "codes"]).toContain(one.panel);
        expect(Object.hasOwn(Object.prototype, "title")).toBe(false);
      }),
      {seed, numRuns: 120},
    );
  });

  it.each([
    ["ten megabytes of JSON", `{"record": "${"a".repeat(10 * 1024 * 1024)}"}`, "too-large"],
    ["a million brackets", "[".repeat(1_000_000), "damaged"],
    [
      "a record that is a million levels deep",
      `{"record": ${"[".repeat(500_000)}${"]".repeat(500_000)}}`,
      "bad-record",
    ],
    [
      "a record that names its own prototype",
      `{"record": {"__proto__": {"schema": "consumer-finance-index/1"}}}`,
      "bad-record",
    ],
  ])("get a word: %s", async (_, text, trouble) => {
    expect(await told(bytes(text), "a.json")).toMatchObject({is: "trouble", trouble});
  });
});

/** Fields of the directory of a ZIP with one file, which says that it has so many bytes. */
function declaring(zip: Uint8Array, size: number): Uint8Array {
  const lying = zip.slice();
  const view = new DataView(lying.buffer);
  const start = view.getUint32(lying.length - 22 + 16, true);
  view.setUint32(start + 24, size, true);
  return lying;
}

describe("dropped files that swell", () => {
  const zeros = deflateSync(new Uint8Array(64 * 1024 * 1024), {level: 9});

  it("are not unpacked past a limit", () => {
    const count = fed();
    expect(inflated(zeros, 1024 * 1024, "raw")).toBeNull();
    expect(count()).toBeLessThan(mostFor(1024 * 1024));
  });

  it("are passed over in a PNG, under every name of a text chunk", async () => {
    const packed = joined([bytes("XML:com.adobe.xmp\0\u0001\0\0\0"), Uint8Array.of(0x78, 0x9c), zeros]);
    const count = fed();
    for (const type of ["iTXt", "zTXt", "tEXt", "iCCP"])
      expect(await told(png({type, data: packed}), "a.png")).toMatchObject({trouble: "no-record"});
    expect(count()).toBeLessThan(mostFor(8 * 1024 * 1024));
  });

  it("are passed over in a PDF", async () => {
    const stream = joined([
      bytes("%PDF-1.7\n<</Type /Metadata>>stream\n"),
      Uint8Array.of(0x78, 0x9c),
      zeros,
      bytes("\n%%EOF"),
    ]);
    const count = fed();
    expect(await told(joined(Array.from({length: 20}, () => stream)), "a.pdf")).toMatchObject({trouble: "no-record"});
    expect(count()).toBeLessThan(20 * mostFor(8 * 1024 * 1024));
  });

  it("are passed over in a ZIP, however many there are, and whatever they say of their size", async () => {
    const swelling = zipSync({"a.png": new Uint8Array(30 * 1024 * 1024)}, {level: 1});
    const count = fed();
    for (const size of [1, 30 * 1024 * 1024, 0xffffffff, 20 * 1024 * 1024])
      expect((await told(declaring(swelling, size), "a.zip")).is).toBe("trouble");
    const many = Object.fromEntries(Array.from({length: 12}, (_, i) => [`${i}.svg`, new Uint8Array(8 * 1024 * 1024)]));
    expect((await told(zipSync(many, {level: 1}), "many.zip")).is).toBe("trouble");
    expect(count()).toBeLessThan(3 * mostFor(largestFile * 1.25));
  });

  it("are left alone past a few levels: a ZIP in a ZIP in a ZIP", async () => {
    let inner: Uint8Array = files["a.csv"];
    for (let depth = 0; depth < 40; depth++) inner = zipSync({"a.zip.json": inner, "a.xlsx": inner});
    expect((await told(inner, "a.zip")).is).toBe("trouble");
    const twice = zipSync({"a.csv": files["a.csv"]});
    expect((await told(zipSync({"inner.xlsx": twice}), "a.zip")).is).toBe("record");
  });

  it("are no trouble where entries lie over one another or point anywhere", () => {
    const zip = all["a.zip"] as Uint8Array;
    const at = new DataView(zip.buffer, zip.byteOffset).getUint32(zip.length - 22 + 16, true);
    fc.assert(
      fc.property(fc.nat({max: zip.length - at - 1}), fc.nat({max: 0xffff_ffff}), (offset, value) => {
        const odd = zip.slice();
        if (at + offset + 4 > odd.length) return;
        new DataView(odd.buffer).setUint32(at + offset, value, true);
        readRecord(odd, "a.zip");
      }),
      {seed, numRuns: 300},
    );
  });

  it("are not read at all where they are larger than any of ours", () => {
    expect(readRecord(new Uint8Array(largestFile + 1), "a.png").trouble).toBe("too-large");
  });

  it("have no entity of theirs expanded: billion laughs, files of the reader, addresses", async () => {
    const laughs = Array.from({length: 9}, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
    const outside = '<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "https://example.org/a.dtd">%p;';
    const json = JSON.stringify(record).replace("codes", "&l9;&f;");
    const svg = `<!DOCTYPE svg [<!ENTITY l0 "lol">${laughs}${outside}]><svg xmlns="http://www.w3.org/2000/svg"><metadata>${rdf(record).replace(/<cfi:record>[\s\S]*<\/cfi:record>/, () => `<cfi:record>${json}</cfi:record>`)}</metadata></svg>`;
    const verdict = await told(bytes(svg), "a.svg");
    expect(verdict).toMatchObject({is: "record", panels: [{called: "&l9;&f;"}]});
  });
});

describe("dropped files that are two things at once", () => {
  const zip = zipSync({"a.csv": files["a.csv"]});
  const script = bytes("<script>globalThis.executed = true</script>");

  it.each<[string, Uint8Array, string]>([
    ["a PDF with a ZIP behind it", joined([files["a.pdf"], zip]), "pdf"],
    ["a PDF with a script before it", joined([bytes("<script>1</script>\n"), files["a.pdf"]]), "pdf"],
    ["a PNG with a ZIP behind it", joined([files["a.png"], zip]), "png"],
    ["a PNG with a page behind it", joined([files["a.png"], script]), "png"],
    ["a ZIP with a PNG before it", joined([files["a.png"].subarray(0, 40), zip]), "png"],
    ["a CSV that is a page", joined([script, files["a.csv"]]), "csv"],
  ])("are read as the first and told as damaged, or not as ours: %s", async (_, content, kind) => {
    const verdict = await told(content, "a");
    expect(wrong(verdict)).toEqual([]);
    if (verdict.is === "record") {
      expect(verdict.kind).toBe(kind);
      // A PDF may be followed by anything, and a table has no frame that could be broken.
      expect(verdict.damaged || kind === "pdf" || kind === "csv").toBe(true);
    }
    expect("executed" in globalThis).toBe(false);
  });

  it("are never run: an SVG with scripts and handlers is searched as text", async () => {
    const text = new TextDecoder().decode(files["a.svg"]);
    const live = text.replace(
      "<text>",
      '<script>globalThis.executed = true</script><foreignObject onload="globalThis.executed = true"/><text>',
    );
    expect(await told(bytes(live), "a.svg")).toMatchObject({is: "record", kind: "svg"});
    expect("executed" in globalThis).toBe(false);
  });
});
