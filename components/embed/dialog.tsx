"use client";

import type {Lang} from "../../data/schema.ts";
import {Modal} from "../export/modal.tsx";
import type {PanelId} from "../../data/panels/index.ts";

export function EmbedDialog({lang, onClose}: {panel: PanelId; lang: Lang; onClose: () => void}) {
  return (
    <Modal title="embed" lang={lang} onClose={onClose}>
      {null}
    </Modal>
  );
}
