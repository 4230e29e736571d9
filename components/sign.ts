/** The reader’s first sign on a page: a pointer, a key, a touch, a scroll. The loader writes it down (scripts/loader.js). */
const signs = ["pointerover", "pointerdown", "touchstart", "keydown", "focusin", "wheel", "scroll", "click", "change"];
const quietly = {capture: true, passive: true};

/**
 * Calls once the reader has given a sign, at once where that was before: what costs much and changes nothing to be seen
 * waits for somebody to be there. Returns what calls it off.
 */
export function afterSign(then: () => void): () => void {
  if ("sign" in document.documentElement.dataset) {
    then();
    return () => {};
  }
  const off = () => signs.forEach((sign) => removeEventListener(sign, once, quietly));
  const once = () => {
    off();
    then();
  };
  for (const sign of signs) addEventListener(sign, once, quietly);
  return off;
}
