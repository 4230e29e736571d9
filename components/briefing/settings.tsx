"use client";

import {useId} from "react";
import type {Lang, Text} from "../../data/schema.ts";
import {limits} from "./schema.ts";
import type {Kept} from "./schema.ts";
import {words} from "./strings.ts";

/** A choice between two, as buttons of a radio group. */
function Choice<Value extends string>({
  legend,
  choices,
  value,
  choose,
  lang,
}: {
  legend: Text;
  choices: Readonly<Record<Value, Text>>;
  value: Value;
  choose: (value: Value) => void;
  lang: Lang;
}) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{legend[lang]}</legend>
      {(Object.keys(choices) as Value[]).map((one) => (
        <label key={one} className="chip">
          <input type="radio" name={name} checked={one === value} onChange={() => choose(one)} />
          {choices[one][lang]}
        </label>
      ))}
    </fieldset>
  );
}

/** The title of the briefing, and how it is set. */
export function Settings({
  briefing,
  set,
  missing,
  lang,
}: {
  briefing: Kept;
  set: (change: Partial<Pick<Kept, "title" | "lang" | "light" | "orientation">>) => void;
  missing: string | undefined;
  lang: Lang;
}) {
  const id = useId();
  return (
    <section className="briefing-box settings" aria-label={words.settings[lang]}>
      <label htmlFor={id}>
        {words.briefingTitle[lang]}
        <small>{words.titleHint[lang]}</small>
      </label>
      <input
        id={id}
        type="text"
        value={briefing.title}
        maxLength={limits.title}
        onChange={({target}) => set({title: target.value})}
      />
      {missing && <p className="entry-mark">{words.noGlyph(missing)[lang]}</p>}
      <div className="choices">
        <Choice
          legend={words.lang}
          choices={words.langs}
          value={briefing.lang}
          choose={(value) => set({lang: value})}
          lang={lang}
        />
        <Choice
          legend={words.light}
          choices={words.lights}
          value={briefing.light}
          choose={(value) => set({light: value})}
          lang={lang}
        />
        <Choice
          legend={words.orientation}
          choices={words.orientations}
          value={briefing.orientation}
          choose={(value) => set({orientation: value})}
          lang={lang}
        />
      </div>
    </section>
  );
}
