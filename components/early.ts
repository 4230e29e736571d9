/**
 * The few scripts that stand in a page itself, since they must run before it is seen. They are kept as texts in one
 * place: what the site's policy allows to run are exactly these, by their hashes (scripts/policy.ts).
 */
import type {Lang} from "../data/schema.ts";

/**
 * Where a browser has Trusted Types, and the page's policy asks for them, no text becomes markup or the address of a
 * script but through here: markup only where it is empty (a chart that is taken away; React's own way to make an
 * element of no account), scripts only from this site. Drawings have a policy of their own (drawing-policy.ts).
 * Anything else is refused, by the browser, with an error.
 */
const guard = `if(self.trustedTypes)trustedTypes.createPolicy("default",{createHTML:t=>t===""||t==="\\x3cscript>\\x3c/script>"?t:null,createScriptURL:t=>{const u=new URL(t,location.href);return u.origin===location.origin&&/^\\/(_next\\/static\\/.+|[\\w-]+)\\.js$/.test(u.pathname)?t:null}});`;

/** Before the first paint: the light the reader chose; and, where a dashboard’s address has a filter, nothing that it hides. */
export const early = `${guard}try{const l=localStorage.getItem("light");if(l==="light"||l==="dark")document.documentElement.dataset.light=l}catch{}if(/^\\/(en\\/)?(page\\/\\d+\\/)?$/.test(location.pathname)&&/[?&](theme|claim|source|q)=/.test(location.search))document.documentElement.dataset.filtering=""`;

/**
 * The same for an embedded panel: the language and the light that the address asks for. What it says wrongly is passed
 * over; a page in another language is another page, with the same parameters.
 */
export function earlyInFrame(lang: Lang): string {
  const other = lang === "zh" ? `"/en"+p` : `p.slice(3)`;
  return `${guard}{const q=new URLSearchParams(location.search),l=q.get("light"),p=location.pathname;if(l==="light"||l==="dark")document.documentElement.dataset.light=l;if(q.get("lang")==="${lang === "zh" ? "en" : "zh"}")location.replace(${other}+location.search+location.hash)}`;
}
