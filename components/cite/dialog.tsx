"use client";

import type {Lang} from "../../data/schema.ts";
import {Modal} from "../export/modal.tsx";
import type {Cited} from "./cited.ts";

export function CiteDialog({lang, onClose}: {of: Cited; lang: Lang; onClose: () => void}) {
  return (
    <Modal title="cite" lang={lang} onClose={onClose}>
      {null}
    </Modal>
  );
}
