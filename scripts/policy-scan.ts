/** Reading a built page for what its policy must allow, and for what none would. */
import {Parser} from "htmlparser2";

/** What stands in a page as far as its policy is concerned. */
export interface Scanned {
  /** The texts of the scripts in the page itself; data blocks are none. */
  scripts: string[];
  /** What may stand in no page, each as a piece of markup. */
  refused: string[];
}

/** Types of script that a browser runs; any other is a block of data. */
const runs = /^(|module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma|live|j)script)$/i;
const leads = new Set(["href", "src", "action", "formaction", "xlink:href", "data", "poster", "ping", "srcdoc"]);
/** What a browser fetches by itself, or posts to; a link is only followed by its reader. */
const fetching = new Set(["script", "img", "iframe", "source", "embed", "object", "video", "audio", "form", "track"]);
const fetchedLinks = /\b(stylesheet|preload|modulepreload|icon|manifest|prefetch|preconnect|dns-prefetch|apple-touch)/i;

const isElsewhere = (address: string): boolean => /^([a-z][a-z0-9+.-]*:)?\/\//i.test(address.trim());

function refusal(name: string, attribute: string, value: string, rel: string): boolean {
  // Browsers pass over blanks and control characters within the name of a scheme.
  const bare = value.replace(/[\0-\x20]/g, "");
  if (/^on/i.test(attribute)) return true;
  if (!leads.has(attribute)) return false;
  if (attribute === "srcdoc" || /^(javascript|vbscript):/i.test(bare)) return true;
  if (/^data:(?!image\/|font\/)/i.test(bare)) return true;
  return (fetching.has(name) || (name === "link" && fetchedLinks.test(rel))) && isElsewhere(value);
}

/** What a page holds that its policy is about. */
export function scan(html: string): Scanned {
  const found: Scanned = {scripts: [], refused: []};
  let script: string | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "script" && attributes.src === undefined && runs.test((attributes.type ?? "").trim())) script = "";
      if (name === "base" && attributes.href !== undefined) found.refused.push(`<base href="${attributes.href}">`);
      for (const [attribute, value] of Object.entries(attributes))
        if (refusal(name, attribute, value, attributes.rel ?? ""))
          found.refused.push(`<${name} ${attribute}="${value.slice(0, 80)}">`);
    },
    ontext(text) {
      if (script !== null) script += text;
    },
    onclosetag(name) {
      if (name !== "script" || script === null) return;
      found.scripts.push(script);
      script = null;
    },
  });
  parser.end(html);
  return found;
}
