/** What made-up things are called: each name says that it is made up, in both languages. */
import type {Text} from "../../data/schema.ts";

/** A place that does not exist: 合成城市 12, Synthetic City 12. */
export const city = (i: number): Text => ({zh: `合成城市 ${i}`, en: `Synthetic City ${i}`});

const stems = [..."甲乙丙丁戊己庚辛壬癸"];
const letters = [..."ABCDEFGHIJ"];
const spelled = (i: number, signs: readonly string[]): string =>
  [...String(i)].map((digit) => signs[Number(digit)] ?? "").join("");

/** A number as a name without digits, for names that may hold none: 乙丙, BC. */
export const mark = (i: number): Text => ({zh: spelled(i, stems), en: spelled(i, letters)});

/** A name made of a kind and a mark: 合成建议乙丙, Synthetic advice BC. */
export function marked(kind: Text, i: number): Text {
  const {zh, en} = mark(i);
  return {zh: `合成${kind.zh}${zh}`, en: `Synthetic ${kind.en} ${en}`};
}
