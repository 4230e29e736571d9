/** What is said where a part of the program is late or does not arrive; few words, since every page carries them. */
export const lateWords = {
  slow: {zh: "网络较慢，还在载入…", en: "The network is slow; still loading…"},
  chart: {
    zh: "互动图没能载入，这里仍是原来的图，数字一样。",
    en: "The interactive chart did not load. The drawing stays, with the same figures.",
  },
  again: {zh: "再试一次", en: "Try again"},
} as const;
