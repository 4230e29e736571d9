/** A panel’s record and its rows as JSON, for programs. */
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import {fileRecord, panelRecord} from "./record.ts";
import {rowsOf} from "./rows.ts";

/** {record, rows} in UTF-8. The same bytes everywhere. */
export function jsonFile(panel: PanelId, lang: Lang): Uint8Array {
  const content = {record: fileRecord([panelRecord(panel, lang)]), rows: rowsOf(panel, lang)};
  return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
}
