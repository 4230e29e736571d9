"use client";

import {useState} from "react";
import type {ReactNode} from "react";
import type {PanelId} from "../../data/panels/index.ts";
import {langs} from "../../data/schema.ts";
import type {Lang} from "../../data/schema.ts";
import {Modal} from "../export/modal.tsx";
import {frameCode, lights, scriptCode, stillCode, stillFormats} from "./code.ts";
import type {Embedded, Light, StillFormat, Width} from "./code.ts";
import {CodeField} from "./code-field.tsx";
import {Preview} from "./preview.tsx";
import type {Measured} from "./preview.tsx";
import {useStillSize} from "./use-still-size.ts";
import {embedWords as words} from "./words.ts";

const widths: readonly Width[] = [null, 640, 480, 360];
/** The width at which the height is measured where a frame takes all there is. */
const usual = 640;
/** Fonts differ from one reader’s system to another’s; a fixed height has a little to spare. */
const spare = 24;
/** Until the preview has been measured. */
const guess = 640;

/** Where the site is published: as it was built for, else where this reader has it from. */
const siteAddress = (): string => (process.env.SITE_ADDRESS || location.origin).replace(/\/$/, "");

interface ChoiceProps<Value> {
  legend: string;
  name: string;
  values: readonly Value[];
  chosen: Value;
  say: (value: Value) => string;
  onChoose: (value: Value) => void;
}

function Choice<Value extends string | number | null>(props: ChoiceProps<Value>): ReactNode {
  const {legend, name, values, chosen, say, onChoose} = props;
  return (
    <fieldset className="in-line">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={String(value)} className="choice">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {say(value)}
        </label>
      ))}
    </fieldset>
  );
}

/** The code that puts a panel into another page, with a frame that shows what it will look like there. */
export function EmbedDialog({panel, lang, onClose}: {panel: PanelId; lang: Lang; onClose: () => void}) {
  const [language, setLanguage] = useState<Lang>(lang);
  const [light, setLight] = useState<Light>("auto");
  const [width, setWidth] = useState<Width>(null);
  const [format, setFormat] = useState<StillFormat>("svg");
  const [measured, setMeasured] = useState<Measured | null>(null);
  const [heading] = useState(() => document.getElementById(`${panel}-title`)?.textContent ?? "");
  const [site] = useState(siteAddress);
  // A panel without ready files has no picture that another page could show.
  const [hasStill] = useState(() => document.querySelector(`[data-panel="${panel}"] a[data-format="svg"]`) !== null);
  const size = useStillSize(hasStill ? panel : null, language, format);
  const [message, setMessage] = useState("");

  const at = width ?? usual;
  const height = (measured?.height ?? guess) + spare;
  const embedded: Embedded = {site, panel, lang: language, light, width, title: measured?.title ?? heading, height};
  const still = {...embedded, format, alt: measured?.alt ?? heading, size};
  return (
    <Modal title={words.title[lang]} about={heading} lang={lang} wide onClose={onClose}>
      <div className="embed-dialog">
        <div className="embed-choices">
          <Choice
            legend={words.language[lang]}
            name="embed-language"
            values={langs}
            chosen={language}
            say={(value) => words.languages[value][lang]}
            onChoose={setLanguage}
          />
          <Choice
            legend={words.light[lang]}
            name="embed-light"
            values={lights}
            chosen={light}
            say={(value) => words.lights[value][lang]}
            onChoose={setLight}
          />
          <Choice
            legend={words.width[lang]}
            name="embed-width"
            values={widths}
            chosen={width}
            say={(value) => (value === null ? words.fullWidth : words.pixels(value))[lang]}
            onChoose={setWidth}
          />
        </div>
        <div className="embed-codes">
          <CodeField
            name={words.withScript[lang]}
            why={`${words.withScriptWhy[lang]}${lang === "zh" ? "" : " "}${words.sandboxLine[lang]}`}
            code={scriptCode(embedded)}
            lang={lang}
            onTold={setMessage}
          />
          <CodeField
            name={words.withoutScript[lang]}
            why={words.withoutScriptWhy(at, height)[lang]}
            code={frameCode(embedded)}
            lang={lang}
            onTold={setMessage}
          />
          {hasStill && (
            <CodeField
              name={words.still[lang]}
              why={words.stillWhy[lang]}
              code={stillCode(still)}
              lang={lang}
              onTold={setMessage}
            >
              <Choice
                legend={words.image[lang]}
                name="embed-format"
                values={stillFormats}
                chosen={format}
                say={(value) => value.toUpperCase()}
                onChoose={setFormat}
              />
            </CodeField>
          )}
        </div>
        <Preview panel={panel} language={language} light={light} width={at} lang={lang} onMeasured={setMeasured} />
        <p role="status" className="export-status embed-told">
          {message}
        </p>
      </div>
    </Modal>
  );
}
