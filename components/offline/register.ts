/**
 * How a page comes to its service worker: as a text, so that it can stand in a page and run without the page’s own
 * programs. A while after the page has loaded, when the browser has nothing else to do: what is kept for later is never
 * in the way of what is read now. Not in frames, not where pages may have no worker, and not once the reader has
 * deleted the offline copy.
 */

export const worker = "/sw.js";
/** Holds “off” where the reader wants no offline copy. */
export const offKey = "offline";

/** So long after a page has loaded, in milliseconds, it gets its worker. */
export const calm = 3_000;

export const register = `addEventListener("load",()=>setTimeout(()=>(self.requestIdleCallback??setTimeout)(()=>{const s=navigator.serviceWorker;try{if(s&&self===top&&localStorage.getItem("${offKey}")!=="off")s.register("${worker}").catch(()=>{})}catch{}}),${calm}))`;
