"use client";

import type {Lang} from "../data/schema.ts";
import {CopyDialog} from "./export/copy-dialog.tsx";
import {ImageDialog} from "./export/image-dialog.tsx";
import {ZipDialog} from "./export/zip-dialog.tsx";
import type {Opened} from "./saver.tsx";

export interface DialogProps {
  opened: Opened;
  lang: Lang;
  onClose: () => void;
}

/** The dialog that was asked for; loaded when first opened. */
export function ExportDialog({opened, lang, onClose}: DialogProps) {
  switch (opened.kind) {
    case "image":
      return <ImageDialog panel={opened.panel} lang={lang} onClose={onClose} />;
    case "copy":
      return <CopyDialog panel={opened.panel} lang={lang} onClose={onClose} />;
    case "zip":
      return <ZipDialog panels={opened.panels} lang={lang} onClose={onClose} />;
  }
}
