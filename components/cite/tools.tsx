import type {Lang} from "../../data/schema.ts";
import {styleNames} from "./styles.ts";
import type {StyleId} from "./styles.ts";
import {words} from "./words.ts";

interface ToolsProps {
  style: StyleId;
  /** The id of the box that shows the citation. */
  box: string;
  file: {name: string; type: string} | null;
  lang: Lang;
}

/** Buttons that copy a citation at one click, and save one that is a file; `Copier` answers to them. */
export function CiteTools({style, box, file, lang}: ToolsProps) {
  return (
    <p className="bar needs-script">
      <button
        type="button"
        className="tool"
        data-cite-copy={style}
        data-from={box}
        aria-label={words.copyOf(styleNames[style][lang])[lang]}
      >
        {words.copy[lang]}
      </button>
      {file && (
        <button type="button" className="tool" data-save-as={file.name} data-type={file.type} data-from={box}>
          {words.save(file.name.split(".").at(-1) ?? "")[lang]}
        </button>
      )}
    </p>
  );
}
