"use client";

import {useId, useRef} from "react";
import type {ReactNode} from "react";
import type {Lang} from "../../data/schema.ts";
import {copyText} from "../export/clipboard.ts";
import {embedWords as words} from "./words.ts";

interface CodeFieldProps {
  name: string;
  /** What it is for, in a line. */
  why: string;
  code: string;
  lang: Lang;
  onTold: (message: string) => void;
  children?: ReactNode;
}

/** Code to be copied by a button; where the browser refuses, it is selected and the reader told how to go on. */
export function CodeField({name, why, code, lang, onTold, children}: CodeFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const copy = () => {
    copyText(code).then(
      () => onTold(words.copied[lang]),
      () => {
        field.current?.focus();
        field.current?.select();
        onTold(words.copyByHand[lang]);
      },
    );
  };
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <p className="embed-why">{why}</p>
      {children}
      <textarea ref={field} readOnly rows={6} spellCheck={false} aria-labelledby={id} value={code} />
      <button type="button" className="tool" onClick={copy} aria-describedby={id}>
        {words.copy[lang]}
      </button>
    </section>
  );
}
