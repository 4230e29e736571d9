/** The tools of exporters in a browser: fonts and programs are fetched when first needed, and then kept. */
import {initWasm, Resvg} from "@resvg/resvg-wasm";
import {family} from "../picture/picture.ts";
import {charactersFile, fontFile, pictureTier, tierFor, weights} from "./fonts.ts";
import type {Characters, Fonts, Tier} from "./fonts.ts";
import {subsetter} from "./subset.ts";
import type {Subset} from "./subset.ts";
import {lettersOf} from "./tools.ts";
import type {Tools} from "./tools.ts";

/** Where the built site has the two programs. */
export const programs = {resvg: "/wasm/resvg.wasm", subset: "/wasm/subset.wasm"} as const;

/** Something on our own site that did not arrive. */
export class Unreachable extends Error {
  constructor(address: string, why: unknown) {
    super(`${address}: ${String(why)}`);
    this.name = "Unreachable";
  }
}

/** Fetches a file of the site. @throws Unreachable */
export async function fetched(address: string): Promise<Response> {
  // A worker may run from an address of its own, which paths do not start at.
  const answer = await fetch(new URL(address, globalThis.origin)).catch((error: unknown) => {
    throw new Unreachable(address, error);
  });
  if (!answer.ok) throw new Unreachable(address, answer.status);
  // What a network puts in the place of a file, to ask for a password or to say that it is closed, is a page.
  if (answer.headers.get("Content-Type")?.startsWith("text/html"))
    throw new Unreachable(address, "a page in its place");
  return answer;
}

/** Fetches all bytes of a file of the site. @throws Unreachable, also where it breaks off on the way */
export const bytesOf = async (address: string): Promise<Uint8Array<ArrayBuffer>> => {
  const answer = await fetched(address);
  return new Uint8Array(
    await answer.arrayBuffer().catch((error: unknown) => {
      throw new Unreachable(address, error);
    }),
  );
};

/** Whether bytes begin as a TrueType font does: the programs that draw leave out the letters of what is none. */
const isFont = (bytes: Uint8Array): boolean => [0, 1, 0, 0].every((byte, i) => bytes[i] === byte);

/** Does a thing once; if it failed, the next call tries again. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | null = null;
  return () =>
    (kept ??= make().catch((error: unknown) => {
      kept = null;
      throw error;
    }));
}

/** Makes the tools; nothing is fetched yet. */
export function browserTools(): Tools {
  const characters = once(async () => {
    try {
      return (await (await fetched(charactersFile)).json()) as Characters;
    } catch (error) {
      throw new Unreachable(charactersFile, error);
    }
  });
  const fontsOf = new Map<Tier, () => Promise<Fonts>>();
  const fontsIn = (tier: Tier): Promise<Fonts> => {
    const load =
      fontsOf.get(tier) ??
      once(async () => {
        const [regular, bold] = await Promise.all(weights.map((weight) => bytesOf(fontFile(tier, weight))));
        if (!regular || !bold || !isFont(regular) || !isFont(bold))
          throw new Unreachable(fontFile(tier, "regular"), "no fonts");
        return {regular, bold};
      });
    fontsOf.set(tier, load);
    return load();
  };
  const fontsFor = async (text: string, where: string) => fontsIn(tierFor(text, await characters(), where));
  const fontsOfPicture = async (svg: string) => fontsIn(pictureTier(lettersOf(svg), await characters()));
  const drawer = once(async () => initWasm(await bytesOf(programs.resvg)));
  const subset = once(async (): Promise<Subset> => subsetter(await bytesOf(programs.subset)));

  async function drawn<Result>(svg: string, ratio: number, use: (drawing: Drawing) => Result): Promise<Result> {
    const [fonts] = await Promise.all([fontsOfPicture(svg), drawer()]);
    const drawing = new Resvg(svg, {
      fitTo: {mode: "zoom", value: ratio},
      font: {fontBuffers: [fonts.regular, fonts.bold], defaultFontFamily: family},
    });
    try {
      return use(drawing);
    } finally {
      drawing.free();
    }
  }
  return {
    fontsFor,
    png: (svg, ratio) =>
      drawn(svg, ratio, (drawing) => {
        const image = drawing.render();
        const png = image.asPng();
        image.free();
        return png;
      }),
    outline: (svg) => drawn(svg, 1, (drawing) => drawing.toString()),
    subset,
  };
}
type Drawing = InstanceType<typeof Resvg>;
