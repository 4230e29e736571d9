/** What pages and the service worker tell each other. */

/** How far the copy of a version is. */
export interface State {
  kind: "state";
  version: string;
  /** Files that are kept, of those that are to be. */
  kept: number;
  of: number;
  /** What is still to come, as it is sent: about so many bytes. */
  bytes: number;
  /**
   * What the rest waits for. saving: the connection is dear or slow, and the reader has not asked for it; full: there is
   * no room; changed: the site has a new version; network: there is none.
   */
  waits: "nothing" | "saving" | "full" | "changed" | "network";
}

const asks = ["state", "fill", "all", "pause", "use", "forget", "keep"] as const;

/**
 * What a page asks of the worker. state: how far it is; fill: to go on; all: to fetch the rest on any connection; pause:
 * to fetch nothing now; use: to bring in a version that waits; forget: to delete the copy; keep: to make it again.
 */
export type Ask = (typeof asks)[number];

const kindIn = (message: unknown): unknown =>
  typeof message === "object" && message !== null && "kind" in message ? message.kind : null;

/** What a message asks; null where it is none of these. */
export const readAsk = (message: unknown): Ask | null => asks.find((ask) => ask === kindIn(message)) ?? null;

/** Whether a message tells how far the copy is. */
export const isState = (message: unknown): message is State => kindIn(message) === "state";
