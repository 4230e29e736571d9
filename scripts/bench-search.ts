/**
 * `tsx scripts/bench-search.ts [rounds]`: how large the index of the search is, how long the browser’s part takes to
 * build from it, and how long a hundred searches take, typed key by key as a reader does.
 */
import {brotliCompressSync} from "node:zlib";
import {searchOf} from "../components/search/engine.ts";
import {searchFiles} from "../components/search/index-file.ts";
import type {SearchIndex} from "../components/search/index-types.ts";

const queries = [
  ["76", "七成六", "8922.53", "8900亿", "892.253 billion", "百分之七十六", "第三", "33618", "2024年末", "28.35%"],
  [
    "消费贷款",
    "青春经济",
    "六区一高地",
    "重庆社零",
    "马上消费 净利润",
    "场景链",
    "人民日报",
    "黄潇",
    "再贷款额度",
    "新市民",
  ],
  ["consumer finance", "consumr finnace", "Huang Xiao", "re-lending", "youth share", "questionaires", "net profit"],
  ["qnzb", "qingnian", "xiaofei", "qcjj", "sheji zhidu", "chongqing", "cqgrxfdk"],
  [
    "据统计，2024年演出市场青年消费人群超过76%，成为绝对主力。",
    "China’s companies had assets of 884.4 billion yuan in 2022",
  ],
].flat();

/** What a reader’s field holds after each key; a sentence is pasted whole. */
const typed = queries.flatMap((query) =>
  query.length > 20
    ? [query]
    : [...query].map((_, i) => query.slice(0, i + 1)).filter((_, i, all) => i % 2 === 0 || i === all.length - 1),
);

/** The processor’s time in milliseconds: other programs on the machine do not count. */
function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}

const rounds = Number(process.argv[2] ?? 5);
const [file = ""] = searchFiles().values();
console.log(`index: ${Buffer.byteLength(file)} bytes, ${brotliCompressSync(file).length} compressed with Brotli`);

let search = searchOf(JSON.parse(file) as SearchIndex);
console.log(`built from it in ${spent(() => (search = searchOf(JSON.parse(file) as SearchIndex))).toFixed(0)} ms`);

const hundred = Array.from({length: 100}, (_, i) => typed[Math.floor((i * typed.length) / 100)] ?? "");
for (let round = 1; round <= rounds; round++) {
  const times = hundred.map((query) => spent(() => void search(query)));
  const sorted = [...times].sort((a, b) => a - b);
  const all = times.reduce((sum, time) => sum + time, 0);
  console.log(
    `round ${round}: 100 searches in ${all.toFixed(0)} ms; middle ${(sorted[50] ?? 0).toFixed(1)}, slowest ${(sorted[99] ?? 0).toFixed(1)} ms`,
  );
}
