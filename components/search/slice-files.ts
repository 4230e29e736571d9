/** Where the slices of an index stand. A new content has new addresses, so each may be kept for ever. */
export type SlicePart = "documents" | "terms" | "words";

export const sliceFile = (version: string, part: SlicePart, number: number): string =>
  `/search/${version}/${part}-${number}.json`;
