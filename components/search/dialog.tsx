"use client";

import type {Lang} from "../../data/schema.ts";
import {Modal} from "../export/modal.tsx";

export function SearchDialog({lang, onClose}: {lang: Lang; onClose: () => void}) {
  return (
    <Modal title="search" lang={lang} onClose={onClose}>
      {null}
    </Modal>
  );
}
