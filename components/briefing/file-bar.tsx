"use client";

import {useRef, useState} from "react";
import type {Lang} from "../../data/schema.ts";
import {download} from "../save.ts";
import {briefingText, ending, readFile} from "./files.ts";
import {risky, toFragment} from "./link.ts";
import type {Kept} from "./schema.ts";
import {words} from "./strings.ts";

/** Saves to and opens from a file, and makes a link that needs no server. */
export function FileBar({briefing, opened, lang}: {briefing: Kept; opened: (other: Kept) => void; lang: Lang}) {
  const [said, setSaid] = useState("");
  const [link, setLink] = useState<string | null>(null);
  const chooser = useRef<HTMLInputElement>(null);

  const open = async (file: File | undefined) => {
    if (!file) return;
    setLink(null);
    const {briefing: other, wrong} = await readFile(file);
    if (other) opened(other);
    setSaid(other ? words.opened(file.name)[lang] : words.badFile(file.name, wrong)[lang]);
  };
  const share = async () => {
    const fragment = toFragment(briefing);
    setLink(null);
    if (!fragment) return setSaid(words.tooLongLink[lang]);
    const address = location.origin + location.pathname + fragment;
    const length = fragment.length > risky ? ` ${words.longLink[lang]}` : "";
    try {
      await navigator.clipboard.writeText(address);
      setSaid(words.copied(address.length)[lang] + length);
    } catch {
      setLink(address);
      setSaid(words.copyByHand[lang] + length);
    }
  };
  return (
    <section className="briefing-box file-bar" aria-label={words.file[lang]}>
      <h2>{words.file[lang]}</h2>
      <p className="bar">
        <button type="button" className="tool" onClick={() => download(briefingText(briefing, lang))}>
          {words.save[lang]}
        </button>
        <button type="button" className="tool" onClick={() => chooser.current?.click()}>
          {words.open[lang]}
        </button>
        <button type="button" className="tool" onClick={() => void share()}>
          {words.share[lang]}
        </button>
      </p>
      <input
        ref={chooser}
        type="file"
        accept={`${ending},.json,application/json`}
        aria-label={words.open[lang]}
        hidden
        onChange={({target}) => {
          void open(target.files?.[0]);
          // The same file, mended, may be opened again.
          target.value = "";
        }}
      />
      <p role="status" data-file-status>
        {said}
      </p>
      {link && (
        <input
          type="text"
          readOnly
          aria-label={words.linkField[lang]}
          value={link}
          // Shown because it has to be copied by hand: at hand, and whole.
          autoFocus
          onFocus={({target}) => target.select()}
        />
      )}
    </section>
  );
}
