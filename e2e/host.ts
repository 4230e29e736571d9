/** Other people’s pages: a server at another port, which is another origin, for pages that embed the site’s panels. */
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import type {Frame, Page} from "@playwright/test";
import {test as base, expect} from "./watch.ts";

export interface Host {
  origin: string;
  /** Puts a page at a path, with its body given. Returns its address. */
  put: (path: string, body: string) => string;
}

const around = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Another page</title>` +
  `<style>body{margin:0}</style></head><body><main><h1>Another page</h1>${body}</main></body></html>`;

export const test = base.extend<{host: Host; errors: string[]}>({
  host: async ({watched}, use) => {
    const pages = new Map<string, string>();
    const server = createServer(({url = "/"}, response) => {
      const page = pages.get(new URL(url, "http://host").pathname);
      response.writeHead(page === undefined ? 404 : 200, {"Content-Type": "text/html;charset=utf-8"}).end(page);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    watched.others.add(origin);
    const put = (path: string, body: string) => {
      pages.set(path, around(body));
      return origin + path;
    };
    await use({origin, put});
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
  errors: [
    async ({page}, use) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await use(errors);
      expect(errors).toEqual([]);
    },
    {auto: true},
  ],
});
export {expect};

/** The document in a frame of a page. */
export async function frameIn(page: Page, selector = "iframe"): Promise<Frame> {
  const element = await page.locator(selector).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`no frame at ${selector}`);
  return frame;
}

/** Waits until a frame is exactly as high as its content, so that nothing in it scrolls. */
export async function expectFitted(page: Page, selector = "iframe"): Promise<void> {
  const frame = await frameIn(page, selector);
  await expect(async () => {
    const content = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    const {clientHeight, scrollHeight} = await frame.evaluate(() => ({
      clientHeight: document.documentElement.clientHeight,
      scrollHeight: document.documentElement.scrollHeight,
    }));
    expect(clientHeight).toBe(content);
    expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
  }).toPass({timeout: 20_000});
}
