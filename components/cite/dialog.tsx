"use client";

import {useRef, useState} from "react";
import type {Lang} from "../../data/schema.ts";
import {Modal} from "../export/modal.tsx";
import {download} from "../save.ts";
import {CitationBox} from "./box.tsx";
import {citation} from "./cite.ts";
import type {Cited} from "./cited.ts";
import {copyShown} from "./copying.ts";
import {keepStyle, keptStyle} from "./kept.ts";
import {CiteNotes} from "./notes.tsx";
import {entriesOf, sourcesCited} from "./reference.ts";
import {fileStyles, fileTypes, isStyle, parts, styleIds, styleNames} from "./styles.ts";
import type {FileStyle, Part, StyleId} from "./styles.ts";
import {words} from "./words.ts";

const siteAddress = (): string => process.env.SITE_ADDRESS || location.origin;

interface ChoiceProps {
  part: Part;
  onPart: (part: Part) => void;
  style: StyleId;
  onStyle: (style: StyleId) => void;
  lang: Lang;
}

function Choices({part, onPart, style, onStyle, lang}: ChoiceProps) {
  return (
    <div className="cite-choices">
      <fieldset className="in-line">
        <legend>{words.what[lang]}</legend>
        {parts.map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="cite-part" checked={part === one} onChange={() => onPart(one)} />
            {words.parts[one][lang]}
          </label>
        ))}
      </fieldset>
      <label className="cite-style-choice">
        <span>{words.style[lang]}</span>
        <select value={style} onChange={({target}) => isStyle(target.value) && onStyle(target.value)}>
          {styleIds.map((one) => (
            <option key={one} value={one}>
              {styleNames[one][lang]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** What is cited, in a style of the reader’s choice: to be copied at a click, or saved as a file. */
function Desk({of, lang, contentLang}: {of: Cited; lang: Lang; contentLang: Lang}) {
  const [style, setStyle] = useState(keptStyle);
  const [part, setPart] = useState<Part>("both");
  const [said, setSaid] = useState("");
  const box = useRef<HTMLDivElement>(null);
  const where = {origin: siteAddress(), part};
  const cited = citation(of, style, contentLang, where);
  const count = {both: 2, sources: sourcesCited(of, contentLang).length, entry: entriesOf(of, contentLang).length}[
    part
  ];

  const copy = async () => {
    if (!box.current) return;
    const done = await copyShown(box.current);
    setSaid(done ? words.copied(styleNames[style][lang])[lang] : words.byHand[lang]);
  };
  const save = (as: FileStyle) => {
    const {text, file} = citation(of, as, contentLang, where);
    if (!file) return;
    download({...file, bytes: new TextEncoder().encode(text)});
    setSaid(words.saved(file.name)[lang]);
  };

  return (
    <>
      <Choices
        part={part}
        onPart={setPart}
        style={style}
        onStyle={(chosen) => {
          setStyle(chosen);
          keepStyle(chosen);
        }}
        lang={lang}
      />
      <CitationBox citation={cited} lang={lang} ref={box} />
      {part !== "entry" && cited.file === null && style !== "footnote" && (
        <CiteNotes of={of} lang={lang} numbered={style === "gbt" && count > 1} />
      )}
      <p className="export-status" role="status">
        {said}
      </p>
      <div className="export-actions">
        {fileStyles.map((as) => (
          <button key={as} type="button" className="tool" data-cite-save={as} onClick={() => save(as)}>
            {words.save(fileTypes[as].ending)[lang]}
          </button>
        ))}
        <button type="button" className="tool primary" data-cite-copy={style} onClick={() => void copy()}>
          {words.copy[lang]}
        </button>
      </div>
    </>
  );
}

interface CiteDialogProps {
  of: Cited;
  /** Of the page. */
  lang: Lang;
  /** Of what is cited, where a briefing is written in another language than its page. */
  contentLang?: Lang;
  onClose: () => void;
}

/** The dialog that any `data-cite` opens. */
export function CiteDialog({of, lang, contentLang = lang, onClose}: CiteDialogProps) {
  const empty = of.kind === "panels" && of.ids.length === 0;
  const about =
    of.kind === "panels" ? (empty ? "" : words.panels(of.ids.length)[lang]) : (entriesOf(of, lang)[0]?.title ?? "");
  return (
    <Modal title={words.title[lang]} about={about} lang={lang} onClose={onClose}>
      {empty ? <p>{words.none[lang]}</p> : <Desk of={of} lang={lang} contentLang={contentLang} />}
    </Modal>
  );
}
