/** Whether the key / opens the search: on, until a reader switches it off, as those who dictate may want to. */

const key = "slash-opens-search";

export function slashOpens(): boolean {
  try {
    return localStorage.getItem(key) !== "off";
  } catch {
    return true;
  }
}

export function setSlash(on: boolean): void {
  try {
    localStorage.setItem(key, on ? "on" : "off");
  } catch {
    // A browser that keeps nothing asks again at the next visit.
  }
}
