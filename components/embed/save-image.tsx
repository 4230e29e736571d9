"use client";

import {useState} from "react";
import type {MouseEvent} from "react";
import type {Lang} from "../../data/schema.ts";
import {download} from "../save.ts";
import {embedWords} from "./words.ts";

/** A ready picture: its address on the site, and the name that it is saved under. */
export interface ReadyImage {
  address: string;
  name: string;
}

/** Whether the page is seen dark: by its address, else as the reader’s system says. */
const isDark = (): boolean => {
  const {light} = document.documentElement.dataset;
  return light ? light === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
};

/**
 * Saves the ready picture of the panel, in the light that is seen. A sandboxed frame has no origin, for which a link
 * would open the picture in place of saving it: so it is fetched first. Such a frame is not told whether it may save;
 * therefore the reader is, and a plain link to the picture stands beside.
 */
export function SaveImage({light, dark, lang}: {light: ReadyImage; dark: ReadyImage; lang: Lang}) {
  const [message, setMessage] = useState("");
  const save = async ({address, name}: ReadyImage) => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
    download({name, type: "image/png", bytes: new Uint8Array(await answer.arrayBuffer())});
    setMessage((self.origin === "null" ? embedWords.savedMaybe : embedWords.saved(name))[lang]);
  };
  const click = (event: MouseEvent) => {
    event.preventDefault();
    save(isDark() ? dark : light).catch(() => setMessage(embedWords.notSaved[lang]));
  };
  return (
    <>
      <a className="tool" href={light.address} download={light.name} onClick={click} data-save="">
        {embedWords.saveImage[lang]}
      </a>
      <a
        className="tool"
        href={light.address}
        onClick={({currentTarget}) => void (currentTarget.href = (isDark() ? dark : light).address)}
        data-open=""
      >
        {embedWords.openImage[lang]}
      </a>
      <p role="status" className="embed-status">
        {message}
      </p>
    </>
  );
}
