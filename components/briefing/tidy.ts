/**
 * What a reader typed, as it can be set: no control characters and no characters without a shape, line ends of one
 * kind, every kind of space as a plain one but for those that begin a paragraph in Chinese.
 */
export const tidy = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[\p{Cf}\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufe0e\ufe0f]/gu, (char) => (char === "\t" ? " " : ""))
    .replace(/[^\S\n\u3000]/g, " ")
    .replace(/(?<=[^\n\u3000])\u3000+/g, " ")
    .replace(/\n{2,}/g, "\n")
    .replace(/^[^\S\u3000]+|\s+$/g, "");
