/** Paper and type of Word reports. Fonts are named, not embedded: Word has them where it runs. */
import {AlignmentType, BorderStyle, convertMillimetersToTwip, LineRuleType, PageOrientation} from "docx";
import type {IParagraphStyleOptions, ISectionPropertiesOptions, IStylesOptions} from "docx";
import type {Lang} from "../../data/schema.ts";
import {ink} from "../palette.ts";
import type {Colour} from "../palette.ts";

export const mm = convertMillimetersToTwip;

/** A colour as Word writes it; reports are always light. */
export const colour = (name: Colour): string => ink(name).slice(1).toUpperCase();

const serif = {ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "SimSun", cs: "Times New Roman"};
const sans = {ascii: "Arial", hAnsi: "Arial", eastAsia: "Microsoft YaHei", cs: "Arial"};

export type Orientation = "portrait" | "landscape";

/** The width of text in millimetres, as in Chinese official documents (GB/T 9704), upright and on its side. */
export const textWidth: Record<Orientation, number> = {portrait: 156, landscape: 225};

/** A4; what is left of its width beside the text is shared by both margins. */
export function page(orientation: Orientation): ISectionPropertiesOptions {
  const [width, height] = orientation === "portrait" ? [210, 297] : [297, 210];
  const side = mm((width - textWidth[orientation]) / 2);
  return {
    page: {
      // The library turns the paper by itself.
      size: {
        width: 11906,
        height: 16838,
        orientation: orientation === "portrait" ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: {
        top: mm(height > width ? 22 : 20),
        bottom: mm(height > width ? 20 : 18),
        left: side,
        right: side,
        header: mm(12),
        footer: mm(10),
      },
    },
  };
}

const style = (
  id: string,
  name: string,
  rest: Omit<IParagraphStyleOptions, "id" | "name">,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: "Normal",
  quickFormat: true,
  ...rest,
});

const auto = LineRuleType.AUTO;
const small = {font: sans, size: 18, color: colour("ink")};
const soft = {...small, color: colour("soft")};
const heading = {font: sans, bold: true, color: colour("ink")};

/** Every style of a report by its name in Word, so that an editor changes it in one place. */
export const styles = (lang: Lang): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: serif,
        size: lang === "zh" ? 21 : 22,
        color: colour("ink"),
        language: {value: "en-US", eastAsia: "zh-CN"},
      },
      paragraph: {spacing: {line: 324, lineRule: auto, after: 120}},
    },
    title: {run: {...heading, size: 44}, paragraph: {spacing: {before: 600, after: 120, line: 264, lineRule: auto}}},
    heading1: {
      run: {...heading, size: 30},
      paragraph: {keepNext: true, keepLines: true, spacing: {before: 120, after: 140, line: 288, lineRule: auto}},
    },
    heading2: {
      run: {...heading, size: 24},
      paragraph: {keepNext: true, keepLines: true, spacing: {before: 320, after: 100, line: 288, lineRule: auto}},
    },
    caption: {run: small, paragraph: {keepLines: true, spacing: {before: 100, after: 160, line: 276, lineRule: auto}}},
    hyperlink: {run: {color: colour("teal"), underline: {}}},
    footnoteReference: {run: {font: sans, size: 22, superScript: true}},
    footnoteText: {run: small, paragraph: {spacing: {after: 20, line: 252, lineRule: auto}}},
  },
  paragraphStyles: [
    style("Subtitle", "Subtitle", {run: {...soft, size: 20}, paragraph: {spacing: {after: 480}}}),
    style("ContentsHeading", "Contents Heading", {run: {...heading, size: 24}, paragraph: {spacing: {after: 120}}}),
    style("TOC1", "toc 1", {run: {font: sans, size: 20}, paragraph: {spacing: {after: 80, line: 300, lineRule: auto}}}),
    style("Figure", "Figure", {
      paragraph: {keepNext: true, spacing: {before: 160, after: 0, line: 240, lineRule: auto}},
    }),
    style("TableCaption", "Table Caption", {
      basedOn: "Caption",
      paragraph: {keepNext: true, spacing: {before: 240, after: 80}},
    }),
    style("OwnNote", "Own Note", {
      paragraph: {
        indent: {left: mm(4)},
        spacing: {after: 80},
        border: {left: {style: BorderStyle.SINGLE, size: 18, space: 8, color: colour("chongqing")}},
      },
    }),
    style("Remark", "Remark", {run: small, paragraph: {spacing: {after: 80, line: 276, lineRule: auto}}}),
    style("TableText", "Table Text", {run: small, paragraph: {spacing: {after: 0, line: 264, lineRule: auto}}}),
    style("TableSoft", "Table Soft", {run: soft, paragraph: {spacing: {after: 0, line: 264, lineRule: auto}}}),
    style("SourceEntry", "Source Entry", {
      run: small,
      paragraph: {
        indent: {left: mm(9), hanging: mm(9)},
        keepLines: true,
        spacing: {after: 80, line: 276, lineRule: auto},
      },
    }),
    style("Header", "header", {
      run: soft,
      paragraph: {alignment: AlignmentType.RIGHT, spacing: {after: 0}},
    }),
    style("Footer", "footer", {run: soft, paragraph: {spacing: {after: 0}}}),
  ],
});
