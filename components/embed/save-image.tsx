import type {Lang} from "../../data/schema.ts";
import {embedWords} from "./words.ts";

/** A ready picture: its address on the site, and the name that it is saved under. */
export interface ReadyImage {
  address: string;
  name: string;
}

/** Links to the ready picture of the panel, to save it and to open it; `ImageSaver` has them follow the light. */
export function SaveImage({light, dark, lang}: {light: ReadyImage; dark: ReadyImage; lang: Lang}) {
  const both = {"data-in-light": light.address, "data-in-dark": dark.address};
  return (
    <>
      <a className="tool" href={light.address} download={light.name} data-save={dark.name} {...both}>
        {embedWords.saveImage[lang]}
      </a>
      <a className="tool" href={light.address} data-open="" {...both}>
        {embedWords.openImage[lang]}
      </a>
      <p role="status" className="embed-status" />
    </>
  );
}
