/** As much of citation-js as tests use: an independent reader of BibTeX and RIS. */
declare module "@citation-js/core" {
  export interface CslRead {
    id?: string;
    type: string;
    title?: string;
    /** Authors of a newspaper article in RIS, as they are written there. */
    reporter?: string[];
    author?: {family?: string; given?: string; literal?: string}[];
    "container-title"?: string;
    publisher?: string;
    issued?: {"date-parts": (number | string)[][]};
    accessed?: {"date-parts": (number | string)[][]};
    URL?: string;
    note?: string;
  }
  export class Cite {
    constructor(data: string, options?: {forceType?: string});
    data: CslRead[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
