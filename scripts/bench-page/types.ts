/** What the page bench measures. Times are milliseconds, sizes are bytes as sent. */

/** A page to be measured: a site's name, the page's path there, and the address that it is served at. */
export interface Target {
  name: string;
  /** One of our own pages; the others' controls are found by their words. */
  own: boolean;
  url: string;
}

export type Preset = "mobile" | "desktop";

/** One run of Lighthouse. Scores are of 100. */
export interface Run {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  fcp: number;
  lcp: number;
  /** The selector of the element that was the largest paint. */
  lcpElement: string;
  tbt: number;
  cls: number;
  bytes: number;
  scriptBytes: number;
  requests: number;
  /** Ids of the audits that cost points. */
  failed: string[];
}

/** What a page loads while its reader does nothing. */
export interface Weight {
  html: number;
  style: number;
  script: number;
  /** The part of the scripts that holds ECharts. */
  echarts: number;
  bytes: number;
  requests: number;
}

/** Answers to something a reader does, several times. */
export interface Answers {
  /** Until the next frame is painted. */
  paint: number[];
  /** Until nothing changes any more. */
  settled: number[];
  /** The longest time without a frame meanwhile. */
  frame: number[];
}

/** A phone's view of a page. */
export interface Phone {
  fcp: number;
  /** Until the last of the charts in the first view was drawn; null where that view has none. */
  inView: number | null;
  chartsInView: number;
  /** Until the last of all charts that were drawn without scrolling. */
  all: number | null;
  charts: number;
}

/** What a browser shows of a page; null stands for what the page does not have. */
export interface Seen {
  withoutScripts: number;
  charts: number;
  phone: Phone[];
  weight: Weight;
  filter: Answers | null;
  search: Answers | null;
  /** Milliseconds until one PNG is saved. */
  export: number[] | null;
  /** Charts that were drawn more than once by coming live. */
  drawnTwice: number | null;
}

/** All that was measured of a target. */
export interface Measured {
  target: Target;
  runs: Partial<Record<Preset, Run[]>>;
  seen: Seen | null;
}
