/** The tools of exporters in Node. */
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {Resvg} from "@resvg/resvg-js";
import {pictureTier, tierFor} from "../components/export/fonts.ts";
import {subsetter} from "../components/export/subset.ts";
import {lettersOf} from "../components/export/tools.ts";
import type {Tools} from "../components/export/tools.ts";
import {family} from "../components/picture/picture.ts";
import {allFonts, subsetProgram} from "./fonts.ts";

/** Makes the tools. resvg reads fonts from files only, so they are written to a folder that goes with the process. */
export async function nodeTools(): Promise<Tools> {
  const {fonts, characters} = await allFonts();
  const folder = mkdtempSync(join(tmpdir(), "cfi-fonts-"));
  process.once("exit", () => rmSync(folder, {recursive: true, force: true}));
  const written = new Set<string>();
  const filesFor = (svg: string): string[] => {
    const tier = pictureTier(lettersOf(svg), characters);
    return (["regular", "bold"] as const).map((weight) => {
      const path = join(folder, `${tier}-${weight}.ttf`);
      if (!written.has(path)) writeFileSync(path, fonts[tier][weight]);
      written.add(path);
      return path;
    });
  };
  const draw = (svg: string, ratio: number) =>
    new Resvg(svg, {
      fitTo: {mode: "zoom", value: ratio},
      font: {loadSystemFonts: false, fontFiles: filesFor(svg), defaultFontFamily: family},
    });
  return {
    fontsFor: async (text, where) => fonts[tierFor(text, characters, where)],
    png: async (svg, ratio) => draw(svg, ratio).render().asPng(),
    outline: async (svg) => draw(svg, 1).toString(),
    subset: () => subsetter(subsetProgram()),
  };
}
