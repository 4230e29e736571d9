"use client";

import type {Lang} from "../../data/schema.ts";
import {download} from "../save.ts";
import type {State, Store} from "./store.ts";
import {words} from "./strings.ts";

/** What a reader has to know about how the briefing is kept. */
export function Notices({state, store, lang}: {state: State; store: Store; lang: Lang}) {
  const {unsaved, aside} = state;
  return (
    <div className="notices">
      {unsaved && (
        <p className="notice" role="alert">
          {words[unsaved === "full" ? "storageFull" : "denied"][lang]}
        </p>
      )}
      {aside.map(({key, text, wrong}) => (
        <div key={key} className="notice" role="alert" data-aside={key}>
          <p>{words.damaged(wrong)[lang]}</p>
          <p className="notice-tools">
            <button
              type="button"
              className="tool"
              onClick={() =>
                download({name: `${key}.txt`, type: "text/plain;charset=utf-8", bytes: new TextEncoder().encode(text)})
              }
            >
              {words.takeAside[lang]}
            </button>
            <button type="button" className="tool" onClick={() => store.forget(key)}>
              {words.forgetAside[lang]}
            </button>
          </p>
        </div>
      ))}
    </div>
  );
}
