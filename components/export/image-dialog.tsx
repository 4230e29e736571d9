"use client";

import {useState} from "react";
import type {FormEvent} from "react";
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import type {Look} from "../picture/picture.ts";
import {purpose} from "../picture/purposes.ts";
import type {PurposeId} from "../picture/purposes.ts";
import {blobOf, download} from "../save.ts";
import {filterOfPage} from "./actions.ts";
import {exportPanel} from "./client.ts";
import {copyImage, hasClipboard} from "./clipboard.ts";
import {dialog as words} from "./dialog-words.ts";
import type {PanelRequest} from "./files.ts";
import {formatNames} from "./menu-words.ts";
import {Modal} from "./modal.tsx";
import {Sizes} from "./sizes.tsx";
import {told} from "./told.ts";
import {useJob} from "./use-job.ts";
import {offered, usePreviews} from "./use-previews.ts";

const formats = ["png", "svg", "outlined"] as const;

/** A panel as an image for a purpose: chosen, looked at, then saved or copied. */
export function ImageDialog({panel, lang, onClose}: {panel: PanelId; lang: Lang; onClose: () => void}) {
  const [chosen, setChosen] = useState<PurposeId>("slide");
  const [format, setFormat] = useState<(typeof formats)[number]>("png");
  const [light, setLight] = useState<Look["light"]>("light");
  const [transparent, setTransparent] = useState(false);
  const [ratio, setRatio] = useState<number | null>(null);
  const [filter] = useState(() => filterOfPage(lang));
  const {work, run, cancel} = useJob(lang);
  const look: Look = {purpose: chosen, light, transparent, filter};
  const {preview, sizes, failed} = usePreviews(panel, lang, look);
  const [title] = useState(() => document.getElementById(`${panel}-title`)?.textContent ?? "");

  const request: PanelRequest = {panel, lang, format, look, ratio: format === "png" ? ratio : null};
  const name = formatNames[format][lang];
  const save = (event: FormEvent) => {
    event.preventDefault();
    void run(
      told.making(name)[lang],
      () => exportPanel(request),
      (file) => {
        download(file);
        return told.saved(file.name)[lang];
      },
    );
  };
  const copy = () => {
    const job = exportPanel({...request, format: "png"});
    const written = copyImage(job.done.then(blobOf), null).then(
      () => true,
      () => false,
    );
    void run(
      told.copying[lang],
      () => job,
      async () => ((await written) ? told.copied.image[lang] : words.copyRefused[lang]),
    );
  };
  const radio = <Value extends string>(field: string, value: Value, current: Value, set: (value: Value) => void) => (
    <input type="radio" name={field} value={value} checked={value === current} onChange={() => set(value)} />
  );
  const choose = (id: PurposeId) => {
    setChosen(id);
    setRatio(null);
  };

  return (
    <Modal title={words.imageTitle[lang]} about={title} lang={lang} wide onClose={onClose}>
      <form onSubmit={save} className="export-image">
        <div className="export-preview" data-light={light} data-transparent={transparent || undefined}>
          {preview ? (
            <img src={preview.address} alt={title} width={preview.width} height={preview.height} />
          ) : (
            <p role="status">{failed ? words.noPreview[lang] : words.drawing[lang]}</p>
          )}
        </div>
        <div className="export-choices">
          <fieldset className="purposes">
            <legend>{words.purpose[lang]}</legend>
            {offered.map((id) => (
              <label key={id} className="choice">
                <input
                  type="radio"
                  name="purpose"
                  value={id}
                  checked={id === chosen}
                  disabled={sizes[id] === null}
                  onChange={() => choose(id)}
                />
                <span>
                  {purpose(id).name[lang]}
                  {sizes[id] === null && <small>{words.noRoom[lang]}</small>}
                </span>
              </label>
            ))}
          </fieldset>
          <fieldset className="in-line">
            <legend>{words.format[lang]}</legend>
            {formats.map((one) => (
              <label key={one} className="choice">
                {radio("format", one, format, setFormat)}
                {formatNames[one][lang]}
              </label>
            ))}
          </fieldset>
          <fieldset className="in-line">
            <legend>{words.light[lang]}</legend>
            {(["light", "dark"] as const).map((one) => (
              <label key={one} className="choice">
                {radio("light", one, light, setLight)}
                {words.lights[one][lang]}
              </label>
            ))}
            <label className="choice">
              <input
                type="checkbox"
                name="transparent"
                checked={transparent}
                onChange={() => setTransparent(!transparent)}
              />
              {words.transparent[lang]}
            </label>
          </fieldset>
          <Sizes
            lang={lang}
            purpose={chosen}
            size={sizes[chosen] ?? null}
            pixels={format === "png"}
            ratio={ratio}
            onRatio={setRatio}
          />
        </div>
        <p role="status" className="export-status">
          {work.message} {work.slow}
        </p>
        <div className="export-actions">
          {work.running ? (
            <button type="button" className="tool" onClick={cancel}>
              {words.cancel[lang]}
            </button>
          ) : (
            <>
              {hasClipboard() && (
                <button type="button" className="tool" onClick={copy}>
                  {words.copyImage[lang]}
                </button>
              )}
              <button type="submit" className="tool primary" disabled={sizes[chosen] === null}>
                {words.save[lang]}
              </button>
            </>
          )}
        </div>
      </form>
    </Modal>
  );
}
