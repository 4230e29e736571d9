/** Which entries may answer to a part of a query, from the postings of an index in slices. */
import {hasHan, stem} from "./fold.ts";
import {fit} from "./evidence.ts";
import {eachIn, highest, raise} from "./estimates.ts";
import type {Estimates} from "./estimates.ts";
import {
  beginKey,
  begins,
  digitsKey,
  end,
  levelStep,
  numberOf,
  periodKey,
  power,
  significant,
  tokenKey,
  tokensOf,
  wordKey,
} from "./keys.ts";
import type {NumberOf, Token} from "./keys.ts";
import type {Asked} from "./numbers.ts";
import type {Part} from "./parts.ts";
import type {Reader} from "./pinyin.ts";
import {soundsLike} from "./sounds.ts";
import type {Posting, Store} from "./store.ts";
import {slips} from "./terms.ts";

/** Words that a slip may have meant; more would only be noise. */
const mostSlips = 12;

const particles = /[的和与是有在了占多少]/;

export class Candidates {
  private readonly store: Store;
  private readonly read: Reader;

  constructor(store: Store, read: Reader) {
    this.store = store;
    this.read = read;
  }

  private none(): Estimates {
    return new Float32Array(this.store.entries);
  }

  /** The entries that may answer to a part. */
  async of(part: Part): Promise<Estimates> {
    switch (part.kind) {
      case "literal":
        return this.literal(part.text);
      case "word":
        return this.word(part.text);
      case "pinyin":
        return soundsLike(part.text, this.store);
      case "period":
        return raise(await this.period(part.begins), await this.literal(part.from));
      case "number":
        return raise(await this.number(part.asked), await this.literal(part.asked.from));
    }
  }

  /** Where a token stands; the last word of a text may be the beginning of one. */
  private postingsOf(token: Token, text: string): Promise<Posting[] | null> {
    const open = token.kind === "word" && token.to === text.length;
    return open ? this.begun(token.term) : this.store.key(tokenKey(token, this.read));
  }

  private begun(term: string): Promise<Posting[] | null> {
    if (term.length < begins.least) return this.store.key(wordKey(term));
    return term.length <= begins.most ? this.store.key(beginKey(term)) : this.store.beginning(wordKey(term));
  }

  /**
   * Entries that hold every word, number and pair of a text; of long Chinese, those whose pairs leave no character out
   * but particles, since it may stand there in pieces.
   */
  private async literal(text: string): Promise<Estimates> {
    const tokens = tokensOf(text, "alone");
    const lists = await Promise.all(tokens.map((token) => this.postingsOf(token, text)));
    const pieces = text.length >= 4 && text.length <= 30 && hasHan(text);
    const sums = this.none();
    const held = new Uint8Array(this.store.entries);
    const covers = new Int32Array(this.store.entries);
    let asked = 0;
    let wanted = 0;
    tokens.forEach(({from, to}, i) => {
      const list = lists[i];
      // What did not arrive is not held against anyone: the entries themselves are looked at later.
      if (!list) return;
      asked++;
      let bits = 0;
      for (let at = from; at < to && pieces; at++) if (!particles.test(text.charAt(at))) bits |= 1 << at;
      wanted |= bits;
      highest(list, sums.length, (at, level) => {
        sums[at] = (sums[at] ?? 0) + level + 1;
        held[at] = (held[at] ?? 0) + 1;
        covers[at] = (covers[at] ?? 0) | bits;
      });
    });
    for (let at = 0; at < sums.length; at++) {
      const whole = asked > 0 && held[at] === asked;
      const enough = whole || (pieces && wanted !== 0 && covers[at] === wanted);
      sums[at] = enough ? (((sums[at] ?? 0) * levelStep) / asked) * (whole ? 1 : 0.85) : 0;
    }
    return sums;
  }

  private async word(text: string): Promise<Estimates> {
    const wanted = stem(text);
    const [begun, sounds] = await Promise.all([this.begun(wanted), this.sounds(text)]);
    const found = this.none();
    const note = (postings: readonly Posting[], worth: (key: string) => number) =>
      eachIn(postings, (at, level, key) => {
        found[at] = Math.max(found[at] ?? 0, level * levelStep * worth(key));
      });
    note(begun ?? [], (key) => (key === wordKey(wanted) ? 1 : 0.85));
    if (wanted.length >= begins.least && wanted.length <= begins.most)
      note((await this.store.key(wordKey(wanted))) ?? [], () => 1);
    if (begun?.length === 0) note(await this.similar(wanted), () => 0.6);
    return raise(found, sounds);
  }

  private async similar(wanted: string): Promise<Posting[]> {
    if (slips(wanted, []).length === 0) return [];
    const words = [...new Set(slips(wanted, await this.store.words()).flat())].slice(0, mostSlips);
    const lists = await Promise.all(words.map((word) => this.store.key(wordKey(word))));
    return lists.flatMap((list) => list ?? []);
  }

  private async sounds(text: string): Promise<Estimates> {
    const letters = text.replaceAll("'", "");
    return letters.length > 1 && /^[a-z]+$/.test(letters) ? soundsLike(letters, this.store) : this.none();
  }

  private async period(iso: string): Promise<Estimates> {
    const found = this.none();
    eachIn((await this.store.beginning(periodKey(iso))) ?? [], (at) => (found[at] = 42 + iso.length / 3));
    return found;
  }

  private async number(asked: Asked): Promise<Estimates> {
    const found = this.none();
    const lists = await Promise.all(
      rangesOf(asked).map(([from, to]) => this.store.range(digitsKey(from), digitsKey(to))),
    );
    for (const list of lists)
      eachIn(list ?? [], (at, level, key) => {
        found[at] = Math.max(found[at] ?? 0, numberWorth(key.slice(1), numberOf(level), asked));
      });
    return found;
  }
}

/** The digits between which a number must be that equals, rounds to or begins as the one typed. */
function rangesOf({value, step, digits, open}: Asked): [from: string, to: string][] {
  if (value === 0) return [["", ""]];
  const low = Math.max(value - step / 2, 0);
  const high = value + step / 2;
  const close: [string, string][] =
    low > 0 && power(low) === power(high)
      ? [[significant(low), significant(high)]]
      : [
          [significant(low), end],
          ["", significant(high)],
        ];
  const typed = digits?.replace(".", "").replace(/^0+/, "") ?? "";
  return open && typed.length > 1 ? [...close, [typed.replace(/0+$/, ""), typed + end]] : close;
}

/** The scales in which a value may be printed, as powers of ten. */
const scales = [0, 2, 3, 4, 6, 8, 9, 12];

/** What a number is worth against the one typed, as `numeric` has it; 0 where it does not answer. */
export function numberWorth(digits: string, {kind, power: ten, shown}: NumberOf, asked: Asked): number {
  const ordinal = asked.is === "ordinal";
  const first = Number(`${digits.slice(0, 1)}.${digits.slice(1)}`);
  const seen = (asked.scaled ? [0] : scales).map((scale) => first * 10 ** (ten - scale));
  const equals = seen.some((one) => Math.abs(one - asked.value) <= 1e-9 * Math.max(one, asked.value));
  const own = (): number => {
    if (kind === "ordinal") return equals && !asked.percent && !asked.scaled ? (ordinal ? 100 : 45) : 0;
    if (kind === "list") return equals && !asked.percent && !ordinal ? 62 : 0;
    const typed = asked.digits?.replace(".", "").replace(/^0+/, "") ?? "";
    const begun = asked.open && typed.length > 1 && digits.padEnd(typed.length, "0").startsWith(typed);
    if (kind === "code") return equals ? 115 : begun ? 50 : 0;
    const rounds = asked.value > 0 && seen.some((one) => Math.abs(one - asked.value) <= (asked.step / 2) * (1 + 1e-9));
    const answer = equals ? 100 : rounds ? 60 : begun ? 50 : 0;
    return answer === 0 ? 0 : Math.max(answer + fit(kind === "other" ? null : kind, asked) - (ordinal ? 70 : 0), 5);
  };
  if (shown && !equals) return 0;
  return own() * (shown ? 0.42 : 1);
}
