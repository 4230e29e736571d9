/** The part of a text in which words were found, cut so that they can be seen. */
import {hasHan} from "./fold.ts";
import type {Span} from "./fold.ts";

export interface Piece {
  text: string;
  marked: boolean;
}

/** How much of a text is shown; Chinese says more in as many characters. */
const room = (text: string) => (hasHan(text) ? 44 : 96);

/** A text from one place to another as marked and plain pieces. */
function cut(text: string, spans: readonly Span[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const [from, to] of spans) {
    if (to <= start || from >= end) continue;
    if (from > at) pieces.push({text: text.slice(at, from), marked: false});
    pieces.push({text: text.slice(Math.max(from, at), Math.min(to, end)), marked: true});
    at = Math.min(to, end);
  }
  if (at < end) pieces.push({text: text.slice(at, end), marked: false});
  return pieces;
}

/** All of a text, its spans marked. */
export const markedText = (text: string, spans: readonly Span[]): Piece[] => cut(text, spans, 0, text.length);

/** The words around the longest span, with … where text was left out. English is cut between words. */
export function excerpt(text: string, spans: readonly Span[]): Piece[] {
  const size = room(text);
  if (text.length <= size) return markedText(text, spans);
  const longest = spans.reduce<Span>((a, b) => (b[1] - b[0] > a[1] - a[0] ? b : a), spans[0] ?? [0, 0]);
  let start = Math.max(0, Math.min(longest[0] - Math.floor(size / 4), text.length - size));
  let end = Math.min(text.length, Math.max(start + size, Math.min(longest[1], longest[0] + size)));
  if (!hasHan(text)) {
    if (start > 0) start = Math.min(text.indexOf(" ", start) + 1 || start, longest[0]);
    if (end < text.length) end = Math.max(text.lastIndexOf(" ", end), Math.min(longest[1], end));
  }
  const dots = (there: boolean): Piece[] => (there ? [{text: "…", marked: false}] : []);
  return [...dots(start > 0), ...cut(text, spans, start, end), ...dots(end < text.length)];
}
