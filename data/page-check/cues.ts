/** Where each cue of the content stands in a copy of the page; of one that does not, what comes nearest. */
import type {PageCue} from "../check-page.ts";
import type {FoundBlock, Stretch} from "./blocks.ts";

export interface FoundCue extends PageCue {
  /** found: in its block; elsewhere: only in another place; near: only something like it; missing: nothing is. */
  state: "found" | "elsewhere" | "near" | "missing";
  /** Where the cue, or what is like it, stands; null where it is missing. */
  stands: Stretch | null;
  /** Characters that must be changed, put in or left out to make the nearest words the cue. */
  distance: number;
}

/**
 * The stretch of a text that is most like a pattern, by the fewest characters to change, put in or leave out.
 * Method: P. H. Sellers, “The theory and computation of evolutionary distances: pattern recognition” (1980).
 * @returns null where more than a third of the pattern would have to change.
 */
export function nearest(text: string, pattern: string): (Stretch & {distance: number}) | null {
  const most = Math.floor(pattern.length / 3);
  let costs = Array.from({length: pattern.length + 1}, (_, i) => i);
  /** Where the best match that ends here begins. */
  let starts = costs.map(() => 0);
  let best: (Stretch & {distance: number}) | null = null;
  for (let to = 1; to <= text.length; to++) {
    const [above, begun] = [costs, starts];
    costs = [0];
    starts = [to];
    for (let i = 1; i <= pattern.length; i++) {
      const replaced = (above[i - 1] ?? 0) + (text[to - 1] === pattern[i - 1] ? 0 : 1);
      const added = (above[i] ?? 0) + 1;
      const left = (costs[i - 1] ?? 0) + 1;
      const least = Math.min(replaced, added, left);
      costs.push(least);
      starts.push((least === replaced ? begun[i - 1] : least === added ? begun[i] : starts[i - 1]) ?? 0);
    }
    const distance = costs[pattern.length] ?? pattern.length;
    if (distance <= most && distance < (best?.distance ?? most + 1))
      best = {from: starts[pattern.length] ?? 0, to, distance};
  }
  return best;
}

/** The place of a cue within a stretch that is nearest to where it should be. */
function within(text: string, cue: string, {from, to}: Stretch, wanted: number): number | null {
  let best: number | null = null;
  for (let at = text.indexOf(cue, from); at >= 0 && at + cue.length <= to; at = text.indexOf(cue, at + 1))
    if (best === null || Math.abs(at - wanted) < Math.abs(best - wanted)) best = at;
  return best;
}

/** Every cue with what the copy has of it. */
export function findCues(text: string, blocks: readonly FoundBlock[], cues: readonly PageCue[]): FoundCue[] {
  return cues.map((one): FoundCue => {
    const {cue, offset} = one;
    const block = blocks.find(({article, paragraph}) => article === one.at.article && paragraph === one.at.paragraph);
    const own = block?.at ? within(text, cue, block.at, block.at.from + offset) : null;
    const stand = (from: number, state: FoundCue["state"]): FoundCue => ({
      ...one,
      state,
      stands: {from, to: from + cue.length},
      distance: 0,
    });
    if (own !== null) return stand(own, "found");
    const other = text.indexOf(cue);
    if (other >= 0) return stand(other, "elsewhere");
    const near = nearest(text, cue);
    return near
      ? {...one, state: "near", stands: {from: near.from, to: near.to}, distance: near.distance}
      : {...one, state: "missing", stands: null, distance: cue.length};
  });
}
