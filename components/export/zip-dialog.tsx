"use client";

import {useState} from "react";
import type {FormEvent} from "react";
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import {download} from "../save.ts";
import {filterOfPage} from "./actions.ts";
import {exportPanels} from "./client.ts";
import {dialog as words} from "./dialog-words.ts";
import type {PanelFormat} from "./files.ts";
import {formatNames} from "./menu-words.ts";
import {Modal} from "./modal.tsx";
import {told} from "./told.ts";
import {useJob} from "./use-job.ts";

const each = ["png", "svg", "outlined", "pdf", "csv", "xlsx", "json"] as const;
const together = ["pptx", "docx"] as const;
const names = {...formatNames, png: words.slidePng, pptx: words.deck, docx: words.report};

/** All panels that the filter shows, in one ZIP. */
export function ZipDialog({panels, lang, onClose}: {panels: readonly PanelId[]; lang: Lang; onClose: () => void}) {
  const [chosen, setChosen] = useState<readonly PanelFormat[]>(["png", "csv"]);
  const [light, setLight] = useState<"light" | "dark">("light");
  const {work, run, cancel, say} = useJob(lang);
  const filter = filterOfPage(lang);
  const toggle = (format: PanelFormat) =>
    setChosen(chosen.includes(format) ? chosen.filter((one) => one !== format) : [...chosen, format]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen.length === 0) return say(words.chooseOne[lang]);
    const formats = [...each, ...together].filter((format) => chosen.includes(format));
    const look = {purpose: "slide", light, transparent: false, filter} as const;
    void run(
      told.making("ZIP")[lang],
      () => exportPanels(panels, lang, formats, look),
      (file) => {
        download(file);
        return told.saved(file.name)[lang];
      },
    );
  };
  const boxes = (formats: readonly PanelFormat[]) =>
    formats.map((format) => (
      <label key={format} className="choice">
        <input type="checkbox" name={format} checked={chosen.includes(format)} onChange={() => toggle(format)} />
        {names[format][lang]}
      </label>
    ));

  return (
    <Modal title={words.zipTitle[lang]} lang={lang} onClose={onClose}>
      {panels.length === 0 ? (
        <p>{words.zipNone[lang]}</p>
      ) : (
        <form onSubmit={submit}>
          <p>{words.zipPanels(panels.length)[lang]}</p>
          {filter && <p className="export-filter">{words.zipFilter(filter)[lang]}</p>}
          <div className="export-columns">
            <fieldset disabled={work.running}>
              <legend>{words.each[lang]}</legend>
              {boxes(each)}
            </fieldset>
            <div>
              <fieldset disabled={work.running}>
                <legend>{words.together[lang]}</legend>
                {boxes(together)}
              </fieldset>
              <fieldset disabled={work.running}>
                <legend>{words.light[lang]}</legend>
                {(["light", "dark"] as const).map((one) => (
                  <label key={one} className="choice">
                    <input type="radio" name="light" checked={light === one} onChange={() => setLight(one)} />
                    {words.lights[one][lang]}
                  </label>
                ))}
              </fieldset>
            </div>
          </div>
          {work.progress && (
            <progress max={work.progress.of} value={work.progress.done} aria-label={words.makeZip[lang]} />
          )}
          <p role="status" className="export-status">
            {work.progress ? words.progress(work.progress.done, work.progress.of)[lang] : work.message} {work.slow}
          </p>
          <div className="export-actions">
            {work.running ? (
              // A key each: a button that became the other while it is pressed would do what the other does.
              <button key="cancel" type="button" className="tool" onClick={cancel}>
                {words.cancel[lang]}
              </button>
            ) : (
              <button key="make" type="submit" className="tool primary">
                {words.makeZip[lang]}
              </button>
            )}
          </div>
        </form>
      )}
    </Modal>
  );
}
