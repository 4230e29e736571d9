import {deflateRawSync} from "node:zlib";
import type {Page} from "@playwright/test";
import {expect, test as base} from "./reader.ts";
import {zip} from "./tampering.ts";

/** What would be told if anything of a file, a briefing or a link ran, asked, or led away. */
const test = base.extend<{canary: () => Promise<void>}>({
  canary: async ({page, context}, use) => {
    const sung: string[] = [];
    page.on("dialog", (dialog) => {
      sung.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    context.on("page", (opened) => sung.push(`another page: ${opened.url()}`));
    page.on("framenavigated", (frame) => {
      if (frame.parentFrame()) sung.push(`a frame: ${frame.url()}`);
    });
    page.on("request", (request) => {
      if (/^javascript:|\/\/attack\.invalid/.test(request.url())) sung.push(`a request: ${request.url()}`);
    });
    await page.addInitScript(() => Object.defineProperty(window, "__executed", {value: {by: []}, writable: false}));
    await use(async () => {
      const ran = await page.evaluate(() => JSON.stringify((window as {__executed?: {by: unknown[]}}).__executed));
      expect({ran, sung}).toEqual({ran: '{"by":[]}', sung: []});
      // Markup from outside would have brought elements that no page of ours has.
      await expect(page.locator("[onerror], [onload], [onclick], [src*=invalid], a[href^=javascript]")).toHaveCount(0);
    });
  },
});

const runs = (name: string) => `__executed.by.push('${name}');alert('${name}')`;
const markup = [
  `<script>${runs("script")}</script>`,
  `<img src=https://attack.invalid/a.png onerror="${runs("img")}">`,
  `"><svg onload="${runs("svg")}">`,
  `</textarea><iframe srcdoc="<script>parent.${runs("frame")}</script>"></iframe>`,
  `javascript:${runs("address")}`,
  "${__executed.by.push('template')}{{__executed.by.push('braces')}}",
  "]]><!--</style></script>\u202eright to left\u202c\u200b",
].join("\n");

const briefing = (over: object = {}) =>
  JSON.stringify({
    schema: "cfi-briefing/1",
    title: markup.slice(0, 199),
    lang: "zh",
    light: "light",
    orientation: "portrait",
    entries: [
      {panel: "youth-shares", note: markup, version: ""},
      {panel: "no-such-panel", note: markup, version: "0123456789abcdef"},
    ],
    ...over,
  });
const choose = (page: Page, name: string, content: string | Buffer) =>
  page
    .locator('input[type="file"]')
    .setInputFiles({name, mimeType: "application/octet-stream", buffer: Buffer.from(content)});

test("a hostile briefing is text: its title, its notes, its pages", async ({page, canary}) => {
  await page.goto("/briefing/");
  await expect(page.locator("[data-file-status]")).toBeAttached();
  await choose(page, "a.cfi-briefing.json", briefing());
  await expect(page.locator("[data-file-status]")).toContainText("已打开");
  const note = page.locator('[data-entry="youth-shares"] textarea');
  await expect(note).toHaveValue(/<script>__executed/);
  await expect(note).toHaveValue(/]]><!--<\/style><\/script>right to left$/);
  await expect(page.locator('[data-entry="no-such-panel"]')).toBeVisible();
  await expect(page.locator(".sheet").first()).toBeAttached({timeout: 60_000});
  await canary();
});

test("a briefing that is none gets a kind word, and the present one stays", async ({page, canary}) => {
  await page.goto("/en/briefing/");
  await expect(page.locator("[data-file-status]")).toBeAttached();
  const bad: [string, string][] = [
    ["__proto__.json", `{"__proto__": ${briefing()}}`],
    [`<img src=x onerror=${runs("name")}>.json`, briefing({entries: [{panel: "<script>", note: "", version: ""}]})],
    ["deep.json", "[".repeat(500_000)],
    ["\u202enosj.exe", briefing({[`<b>${markup}`]: 1})],
    ["large.json", `{"schema": "${"a".repeat(10_000_000)}"}`],
  ];
  for (const [name, content] of bad) {
    await choose(page, name, content);
    await expect(page.locator("[data-file-status]")).toContainText(name.replace("\u202e", ""));
    await expect(page.locator("[data-file-status]")).toContainText("The present briefing is unchanged");
  }
  await canary();
});

/** A ZIP of one file that says of itself what it likes. */
function lying(name: string, content: Buffer, size: number): Buffer {
  const whole = zip([{name, content}]);
  whole.writeUInt32LE(size, whole.readUInt32LE(whole.length - 6) + 24);
  return whole;
}

test("hostile files are read and never run", async ({page, canary}) => {
  const saved = async (file: string) => (await page.request.get(`/panels/codes/${file}`)).body();
  const [svg, png, pdf] = [await saved("zh.svg"), await saved("zh.png"), await saved("zh.pdf")];
  const live = `<script>${runs("svg script")}</script><foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="${runs("svg img").replaceAll("'", "&apos;")}"/></foreignObject></svg>`;
  const laughs = `<!DOCTYPE svg [<!ENTITY a "lol"><!ENTITY b "${"&a;".repeat(100)}"><!ENTITY c "${"&b;".repeat(100)}"><!ENTITY d SYSTEM "https://attack.invalid/d">]>`;
  const page1 = Buffer.from(`<!doctype html><script>${runs("page")}</script>`);
  const files: [string, Buffer, RegExp][] = [
    ["live.svg", Buffer.from(svg.toString().replace("</svg>", live)), /record|trouble/],
    ["laughs.svg", Buffer.from(laughs + svg.toString()), /record|trouble/],
    ["page.png", page1, /trouble/],
    ["two.png", Buffer.concat([png, zip([{name: "a.html", content: page1}])]), /record/],
    ["two.pdf", Buffer.concat([pdf, zip([{name: "a.html", content: page1}])]), /record/],
    ["cut.png", png.subarray(0, png.length >> 1), /record|trouble/],
    ["cut.pdf", pdf.subarray(0, pdf.length >> 2), /trouble/],
    ["ten-gigabytes.zip", lying("a.png", png, 0xffffffff), /trouble/],
    ["swells.zip", zip([{name: "a.svg", content: Buffer.alloc(40 * 1024 * 1024)}]), /trouble/],
    [
      "raw.pdf",
      Buffer.concat([Buffer.from("%PDF-1.7 /Metadata stream\n"), deflateRawSync(Buffer.alloc(1e7))]),
      /trouble/,
    ],
    [
      `<img src=x onerror=${runs("file name").replaceAll("/", "")}>.json`,
      Buffer.from('{"record": {"__proto__": 1}}'),
      /trouble/,
    ],
  ];
  await page.goto("/verify/");
  await expect(page.locator("[data-desk=ready]")).toBeVisible();
  await page
    .locator("input[type=file]")
    .setInputFiles(files.map(([name, buffer]) => ({name, mimeType: "application/octet-stream", buffer})));
  await expect(page.locator(".check")).toHaveCount(files.length);
  for (const [name, , state] of files) {
    const one = page.locator(".check").filter({hasText: name});
    await expect(one, name).toHaveAttribute("data-check", state, {timeout: 90_000});
  }
  await canary();
});

const hostile = encodeURIComponent(`"><img src=https://attack.invalid/ onerror="${runs("query")}">`);
for (const path of [
  `/?q=${hostile}&theme=__proto__,constructor&claim=${hostile}&source=toString`,
  `/en/#${hostile}`,
  `/panels/youth-shares/?light=${hostile}#youth-shares--${hostile}`,
  `/proposals/?by=${hostile}&article=__proto__&heading=constructor&q=${hostile}&sort=${hostile}#${hostile}`,
  `/briefing/#b=${hostile}`,
  "/embed/youth-shares/?light=javascript:alert(1)&lang=%3Cscript%3E",
  `/verify/?file=${hostile}#javascript:alert(1)`,
])
  test(`a hostile address is an address: ${path.slice(0, 40)}`, async ({page, canary}) => {
    await page.goto(path);
    await expect(page.locator("h1, h2, [data-panel]").first()).toBeAttached();
    await page.mouse.wheel(0, 400);
    await expect(page.locator("html")).not.toHaveAttribute("data-filtering");
    await canary();
  });
