"use client";

import {useEffect} from "react";
import type {Lang} from "../../data/schema.ts";
import {download} from "../save.ts";
import {embedWords} from "./words.ts";

/** Whether the page is seen dark: by its address, else as the reader’s system says. */
const isDark = (): boolean => {
  const {light} = document.documentElement.dataset;
  return light ? light === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
};

function tell(message: string): void {
  const status = document.querySelector(".embed-status");
  if (status) status.textContent = message;
}

async function save(address: string, name: string, lang: Lang): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  download({name, type: "image/png", bytes: new Uint8Array(await answer.arrayBuffer())});
  tell((self.origin === "null" ? embedWords.savedMaybe : embedWords.saved(name))[lang]);
}

/**
 * Saves or opens the ready picture of the panel in the light that is seen. A sandboxed frame has no origin, for which a
 * link would open the picture in place of saving it: so it is fetched first. Such a frame is not told whether it may
 * save; therefore the reader is, and a plain link to the picture stands beside.
 */
export function ImageSaver({lang}: {lang: Lang}) {
  useEffect(() => {
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("[data-in-dark]") : null;
      if (!link) return;
      const {inLight = "", inDark = "", save: nameInDark} = link.dataset;
      const dark = isDark();
      const address = dark ? inDark : inLight;
      if (nameInDark === undefined) return void (link.href = address);
      event.preventDefault();
      save(address, dark ? nameInDark : link.download, lang).catch(() => tell(embedWords.notSaved[lang]));
    };
    document.addEventListener("click", click);
    return () => document.removeEventListener("click", click);
  }, [lang]);
  return null;
}
