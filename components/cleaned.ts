/** Text from readers, fit to stand among ours. */

/** Control characters but for line ends and tabs, and what is no character. */
const noCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g;
/** What has no width or turns the direction of writing; what joins letters and pictures stays (U+200C, U+200D, U+FE0F). */
const unseen =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g;

/** What a reader typed without what no reader can see and no font can draw; halves of characters become U+FFFD. */
export const cleaned = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(noCharacter, "")
    .replace(unseen, "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
