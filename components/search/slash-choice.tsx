"use client";

import {useState} from "react";
import type {Lang} from "../../data/schema.ts";
import {setSlash, slashOpens} from "../slash.ts";
import {finding} from "./words.ts";

/** Switches off the key that opens the search without Ctrl or ⌘ (WCAG 2.1.4: those who dictate press it unawares). */
export function SlashChoice({lang}: {lang: Lang}) {
  const [on, setOn] = useState(slashOpens);
  return (
    <label className="search-keys">
      <input
        type="checkbox"
        checked={on}
        onChange={({target}) => {
          setSlash(target.checked);
          setOn(target.checked);
        }}
      />{" "}
      {finding.slash[lang]}
    </label>
  );
}
