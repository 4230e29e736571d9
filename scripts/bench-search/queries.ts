/** What readers type, for the benchmarks of the search. */
export const searchQueries: readonly string[] = [
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
