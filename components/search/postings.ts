/** Which entries stand under which key, worked out when the site is built. */
import {weights} from "./entries.ts";
import type {Entry, Field} from "./entries.ts";
import {closeness} from "./evidence.ts";
import {isHan} from "./fold.ts";
import {
  beginKey,
  begins,
  digitsKey,
  headKey,
  initialsKey,
  levelStep,
  numberIn,
  numberLevel,
  periodKey,
  soundKey,
  tokenKey,
  tokensOf,
} from "./keys.ts";
import type {Reader} from "./pinyin.ts";
import {terms} from "./terms.ts";

/** Levels are smaller than this, so that an entry and its level are one number. */
const room = 1024;

const levelOf = (field: Field, length: number, at: number, bonus: number): number =>
  Math.round((weights[field.name] * 4 + closeness(field, length, at) + bonus) / levelStep);

/** Texts in which a single character, or how it is read, is looked for. */
const short = (field: Field): boolean => weights[field.name] > 3;

/** Collects entries, in the order of their numbers. */
export class Postings {
  /** By key: the entries in order, each with its level. */
  private readonly held = new Map<string, number[]>();
  private readonly words = new Set<string>();
  /** The numbers of the figures, for the panels that show them. */
  private readonly numbers = new Map<number, {digits: string; level: number}>();
  private readonly read: Reader;
  private count = 0;
  private different = 0;

  constructor(read: Reader) {
    this.read = read;
  }

  /** Adds an entry. Figures come before the panels that show them. */
  add(entry: Entry): void {
    const levels = new Map<string, number>();
    const note = (key: string, level: number) => {
      if (level > (levels.get(key) ?? -1)) levels.set(key, level);
    };
    for (const field of entry.fields) this.addField(field, entry.bonus, note);
    this.addNumbers(entry, note);
    for (const [key, level] of levels) {
      const list = this.held.get(key);
      if (list) list.push(entry.at * room + level);
      else this.held.set(key, [entry.at * room + level]);
    }
    this.count++;
    this.different += new Set(entry.fields.flatMap(({folded}) => terms(folded))).size;
  }

  private addField(field: Field, bonus: number, note: (key: string, level: number) => void): void {
    const {folded} = field;
    for (const token of tokensOf(folded, short(field) ? "all" : "alone")) {
      const level = levelOf(field, token.to - token.from, token.from, bonus);
      note(tokenKey(token, this.read), level);
      if (token.kind !== "word") continue;
      this.words.add(token.term);
      for (let length = begins.least; length <= begins.most && length <= token.term.length; length++)
        note(beginKey(token.term.slice(0, length)), level);
    }
    if (short(field)) this.addSounds(field, bonus, note);
  }

  private addSounds(field: Field, bonus: number, note: (key: string, level: number) => void): void {
    const {folded, name} = field;
    const sounds = Array.from({length: folded.length}, (_, at) =>
      isHan(folded.charAt(at)) ? this.read(folded, at) : [],
    );
    const first = sounds.findIndex((one) => one.length > 0);
    sounds.forEach((one, at) => {
      for (const syllable of one) note(soundKey(syllable), levelOf(field, 1, at, bonus));
      for (const [a = ""] of one)
        for (const [b = ""] of sounds[at + 1] ?? []) {
          note(initialsKey(a + b), levelOf(field, 2, at, bonus));
          if (at === first && weights[name] >= 9) note(headKey(a + b), levelOf(field, 2, at, bonus));
        }
    });
  }

  private addNumbers({at, figure, magnitudes, shows}: Entry, note: (key: string, level: number) => void): void {
    const own = figure && numberIn(figure, magnitudes);
    if (own) {
      note(digitsKey(own.digits), numberLevel(own.of));
      this.numbers.set(at, {digits: own.digits, level: numberLevel({...own.of, shown: true})});
    }
    for (const shown of shows) {
      const number = this.numbers.get(shown);
      if (number) note(digitsKey(number.digits), number.level);
    }
    const {period = null} = figure ?? {};
    if (period) for (const part of new Set([period, ...period.split("/")])) note(periodKey(part), 0);
  }

  /** How many different terms an entry has on average. */
  get terms(): number {
    return this.different / Math.max(this.count, 1);
  }

  /** The words that slips are corrected to, in order. */
  get spelling(): string[] {
    return [...this.words].sort();
  }

  /** The keys in order, each with its entries by level as a slice holds them. */
  *sorted(): Generator<[key: string, levels: number[][]]> {
    for (const key of [...this.held.keys()].sort()) yield [key, byLevel(this.held.get(key) ?? [])];
  }
}

function byLevel(list: readonly number[]): number[][] {
  const levels = new Map<number, {ids: number[]; last: number}>();
  for (const one of list) {
    const level = one % room;
    const id = (one - level) / room;
    const kept = levels.get(level) ?? {ids: [level], last: 0};
    kept.ids.push(id - kept.last);
    kept.last = id;
    levels.set(level, kept);
  }
  return [...levels.values()].map(({ids}) => ids);
}
