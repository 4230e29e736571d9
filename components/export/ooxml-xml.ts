/** Whether a text is well-formed XML, without a browser’s parser: enough for what programs write, with no DTDs. */

const nameStart = "[A-Za-z_\\u0080-\\uffff]";
const name = `${nameStart}[\\w.\\-:\\u0080-\\uffff]*`;
const tag = new RegExp(`^<(/?)(${name})((?:\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>$`);
const attribute = new RegExp(`(${name})\\s*=\\s*(?:"[^"]*"|'[^']*')`, "g");
const entities = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;

/** What is wrong with it; null where nothing is. */
export function faultIn(text: string): string | null {
  const open: string[] = [];
  let roots = 0;
  if (entities.test(text)) return "a bare &";
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)) return "a control character";
  const parts =
    text.replace(/^\ufeff/, "").match(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<[^>]*>|[^<]+|</g) ?? [];
  for (const part of parts) {
    if (!part.startsWith("<")) {
      if (open.length === 0 && part.trim() !== "") return `text outside of the root: ${part.trim().slice(0, 20)}`;
      continue;
    }
    if (/^<(\?|!--|!\[CDATA\[)/.test(part)) continue;
    const found = tag.exec(part);
    if (!found) return `not a tag: ${part.slice(0, 60)}`;
    const [, closing, element = "", attributes = "", empty] = found;
    const names = [...attributes.matchAll(attribute)].map(([, one]) => one);
    if (new Set(names).size < names.length) return `an attribute twice in <${element}>`;
    if (closing) {
      if (open.pop() !== element) return `</${element}> closes what is not open`;
      continue;
    }
    if (open.length === 0 && (roots += 1) > 1) return `a second root: <${element}>`;
    if (!empty) open.push(element);
  }
  if (open.length > 0) return `<${open.at(-1)}> is not closed`;
  return roots === 1 ? null : "no root";
}
