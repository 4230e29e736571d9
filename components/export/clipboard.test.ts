import {expect, it} from "vitest";
import {hasClipboard, richText} from "./clipboard.ts";

const image = new Blob([new Uint8Array(100_000).fill(255)], {type: "image/png"});

it("sets the image in the page’s width with its citation under it, whose address is a link", async () => {
  const html = await richText(image, 'A "title" & more', "A <b>, https://example.org/#a");
  expect(html).toMatch(
    /^<p><img src="data:image\/png;base64,[\w+/]+=*" width="590" alt="A &quot;title&quot; &amp; more">/,
  );
  expect(html).toContain('A &lt;b&gt;, <a href="https://example.org/#a">https://example.org/#a</a>');
  const [, data = ""] = /base64,([^"]+)"/.exec(html) ?? [];
  expect(Buffer.from(data, "base64")).toHaveLength(100_000);
});

it("links nothing where the address is a mere path", async () => {
  expect(await richText(image, "", "A, /#a")).not.toContain("<a");
});

it("knows that a page without HTTPS has no clipboard", () => expect(hasClipboard()).toBe(false));
