/** A panel’s record and its rows as JSON, for programs. */
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import {fileRecord, panelRecord} from "./record.ts";
import {rowsOf} from "./rows.ts";

/** {record, rows} in UTF-8. The same bytes everywhere. */
export function jsonFile(panel: PanelId, lang: Lang, address?: string): Uint8Array {
  const content = {record: fileRecord([panelRecord(panel, lang, null, address)]), rows: rowsOf(panel, lang, address)};
  return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
}
