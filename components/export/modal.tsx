"use client";

import {useEffect, useId, useRef} from "react";
import type {ReactNode} from "react";
import type {Lang} from "../../data/schema.ts";
import {dialog as words} from "./dialog-words.ts";

interface ModalProps {
  title: string;
  lang: Lang;
  /** What the dialog is about, under its title. */
  about?: string;
  wide?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog over the page. The browser keeps the focus within, closes it on Escape and then gives the focus back. */
export function Modal({title, lang, about, wide = false, onClose, children}: ModalProps) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (box.current && !box.current.open) box.current.showModal();
  }, []);
  return (
    <dialog
      ref={box}
      className={wide ? "export-dialog wide" : "export-dialog"}
      aria-labelledby={id}
      onClose={onClose}
      onClick={({target}) => target === box.current && box.current.close()}
    >
      <div className="export-body">
        {/* Within a dialog it is no banner of the page. */}
        <header role="none">
          <h2 id={id}>{title}</h2>
          {about && <p>{about}</p>}
          <button type="button" className="tool" onClick={() => box.current?.close()}>
            {words.close[lang]}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
