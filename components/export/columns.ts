/** The columns of CSV and XLSX: their order, and what of a row each holds. */
import {quoted} from "../../data/cite.ts";
import type {Lang} from "../../data/schema.ts";
import {rowWords} from "./row-words.ts";
import type {ColumnId} from "./row-words.ts";
import type {Row} from "./rows.ts";

/** null is an empty cell: what the source does not state. */
export type Content = number | string | null;

export interface Column {
  id: ColumnId;
  /** In digits, in a sheet of columns. */
  width: number;
  of(row: Row, lang: Lang): Content;
}

const joined = (texts: readonly string[], lang: Lang): string | null =>
  texts.length === 0 ? null : texts.join(lang === "zh" ? "；" : "; ");

/** What readers read first, then what programs need. New columns go to the end. */
export const columns: readonly Column[] = [
  {id: "name", width: 34, of: ({name}) => name},
  {id: "words", width: 22, of: ({words}) => words},
  {id: "value", width: 17, of: ({value}) => value},
  {id: "lower", width: 17, of: ({lower}) => lower},
  {id: "upper", width: 17, of: ({upper}) => upper},
  {id: "unit", width: 10, of: ({unitWords}) => unitWords},
  {id: "items", width: 28, of: ({items}, lang) => joined(items, lang)},
  {id: "claim", width: 12, of: ({claimWords}) => claimWords},
  {id: "status", width: 10, of: ({status}, lang) => status && rowWords[status][lang]},
  {id: "period", width: 18, of: ({periodWords}) => periodWords},
  {id: "base", width: 30, of: ({base}) => base},
  // In quotation marks: a cue may begin with a minus sign, which a spreadsheet would work out.
  {id: "cue", width: 34, of: ({cue}) => cue && quoted(cue)},
  {id: "place", width: 22, of: ({place}) => place},
  {id: "standing", width: 20, of: ({standingWords}) => standingWords},
  {id: "found", width: 44, of: ({found}) => found},
  {id: "doubt", width: 34, of: ({doubt}) => doubt},
  {id: "seen", width: 14, of: ({seen}) => seen},
  {id: "source", width: 44, of: ({sourceWords}) => sourceWords},
  {id: "url", width: 30, of: ({url}) => url},
  {id: "also", width: 30, of: ({also}, lang) => joined(also, lang)},
  {id: "panel", width: 18, of: ({panel}) => panel},
  {id: "id", width: 28, of: ({id}) => id},
  {id: "claimId", width: 11, of: ({claim}) => claim},
  {id: "unitId", width: 11, of: ({unit}) => unit},
  {id: "iso", width: 20, of: ({period}) => period},
  {id: "version", width: 18, of: ({version}) => version},
  {id: "edition", width: 12, of: ({edition}) => edition},
  {id: "address", width: 30, of: ({address}) => address},
];
