/**
 * How a page comes to its service worker: as a text, so that it can stand in a page and run without the page’s own
 * programs. After the page has loaded and when the browser has nothing else to do; not in frames, not where pages may
 * have no worker, and not once the reader has deleted the offline copy.
 */

export const worker = "/sw.js";
/** Holds “off” where the reader wants no offline copy. */
export const offKey = "offline";

export const register = `addEventListener("load",()=>(self.requestIdleCallback??setTimeout)(()=>{const s=navigator.serviceWorker;try{if(s&&self===top&&localStorage.getItem("${offKey}")!=="off")s.register("${worker}").catch(()=>{})}catch{}}))`;
