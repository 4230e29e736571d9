"use client";

import {useEffect, useState} from "react";
import type {Lang} from "../data/schema.ts";
import {say} from "./strings.ts";

/** Answers to the save buttons of all panels, and says how it went. */
export function Saver({lang}: {lang: Lang}) {
  const [message, setMessage] = useState("");

  useEffect(() => {
    if (message === "") return;
    const gone = setTimeout(() => setMessage(""), 8000);
    return () => clearTimeout(gone);
  }, [message]);

  useEffect(() => {
    const click = async (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-save]") : null;
      const menu = event.target instanceof Element ? event.target.closest("details.menu") : null;
      for (const open of document.querySelectorAll("details.menu[open]"))
        if (open !== menu) open.removeAttribute("open");
      const {save: address, name, ratio} = button?.dataset ?? {};
      if (!address || !name) return;
      setMessage(say.saving[lang]);
      try {
        const {savePng} = await import("./save.ts");
        await savePng(address, name, Number(ratio ?? 2));
        setMessage(say.saved(name)[lang]);
        const menuOf = button?.closest("details");
        menuOf?.removeAttribute("open");
        menuOf?.querySelector("summary")?.focus();
      } catch {
        setMessage(say.saveFailed[lang]);
      }
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      for (const open of document.querySelectorAll<HTMLElement>("details.menu[open]")) {
        open.removeAttribute("open");
        open.querySelector("summary")?.focus();
      }
    };
    document.addEventListener("click", click);
    document.addEventListener("keydown", key);
    return () => {
      document.removeEventListener("click", click);
      document.removeEventListener("keydown", key);
    };
  }, [lang]);

  return (
    <p className="toast" role="status" data-toast>
      {message}
    </p>
  );
}
