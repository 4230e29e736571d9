import type {Lang} from "../../data/schema.ts";
import {purpose} from "../picture/purposes.ts";
import type {PurposeId} from "../picture/purposes.ts";
import {dialog as words} from "./dialog-words.ts";

/** Dots of a print at 300 dots an inch to a pixel of 1/96 inch. */
const print = 300 / 96;
const scales = [1, 2, 3, 4] as const;

interface SizesProps {
  lang: Lang;
  purpose: PurposeId;
  /** Of the picture, in pixels of 1/96 inch; null while it is not known. */
  size: {width: number; height: number} | null;
  /** Whether the format has pixels at all. */
  pixels: boolean;
  /** Pixels to one of the picture’s; null for what the purpose has. */
  ratio: number | null;
  onRatio: (ratio: number | null) => void;
}

/** How large an image will be, in pixels and in print; for screens, to be chosen. */
export function Sizes({lang, purpose: id, size, pixels, ratio, onRatio}: SizesProps) {
  const usual = purpose(id).ratio;
  const printed = usual === print;
  const at = (times: number) =>
    [Math.round((size?.width ?? 0) * times), Math.round((size?.height ?? 0) * times)] as const;
  const mm = (length: number) => Math.round((length / 96) * 25.4);
  const options = [...new Set([usual, ...scales])].sort((a, b) => a - b);
  return (
    <fieldset className="export-sizes">
      <legend>{words.size[lang]}</legend>
      {pixels && !printed && (
        <select
          aria-label={words.scale[lang]}
          value={ratio ?? usual}
          disabled={!size}
          onChange={({target}) => onRatio(Number(target.value) === usual ? null : Number(target.value))}
        >
          {options.map((option) => (
            <option key={option} value={option}>
              {words.scaleOption(option, ...at(option))[lang]}
            </option>
          ))}
        </select>
      )}
      <p data-size="">
        {size &&
          [
            ...(pixels ? (printed ? [words.printed(...at(print))[lang]] : []) : [words.vector[lang]]),
            words.millimetres(mm(size.width), mm(size.height))[lang],
          ].join(lang === "zh" ? "；" : "; ")}
      </p>
    </fieldset>
  );
}
