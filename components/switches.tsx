"use client";

import {useEffect, useState} from "react";
import type {Lang} from "../data/schema.ts";
import {otherLanguage} from "./routes.ts";
import {say} from "./strings.ts";

const lights = ["system", "light", "dark"] as const;
type Light = (typeof lights)[number];
const isLight = (value: string | null): value is Light => lights.some((light) => light === value);

/** The panel or source that the reader is looking at, a third of the way down, so that the other language opens there. */
function panelInView(): string | null {
  if (scrollY < 200) return null;
  const eye = innerHeight / 3;
  const places = "[data-panel]:not([hidden]), .source-list > li, #not-figures";
  const panels = [...document.querySelectorAll<HTMLElement>(places)];
  return panels.find((panel) => panel.getBoundingClientRect().bottom > eye)?.id ?? null;
}

/** The same page in the other language, at the same panel, with the same filter. */
export function LanguageSwitch({lang, path}: {lang: Lang; path: string}) {
  return (
    <a
      className="tool"
      href={otherLanguage(path)}
      hrefLang={lang === "zh" ? "en" : "zh-CN"}
      lang={lang === "zh" ? "en" : "zh-CN"}
      aria-label={say.otherLanguageLabel[lang]}
      onClick={({currentTarget}) => {
        const at = panelInView();
        // A mark of that panel, lit by the address, stays lit.
        const hash = at && !location.hash.startsWith(`#${at}`) ? `#${at}` : location.hash;
        currentTarget.href = currentTarget.pathname + location.search + hash;
      }}
    >
      {say.otherLanguage[lang]}
    </a>
  );
}

/** Light, dark or as the system says; kept for the next visit, and applied before the first paint by the layout. */
export function LightSwitch({lang}: {lang: Lang}) {
  const [light, setLight] = useState<Light>("system");
  useEffect(() => {
    const kept = document.documentElement.dataset.light ?? null;
    if (isLight(kept)) setLight(kept);
  }, []);
  const choose = (next: Light) => {
    setLight(next);
    if (next === "system") delete document.documentElement.dataset.light;
    else document.documentElement.dataset.light = next;
    try {
      localStorage.setItem("light", next);
    } catch {
      // A browser that keeps nothing still switches for this page.
    }
  };
  return (
    <select
      className="tool needs-script"
      aria-label={say.lightLabel[lang]}
      value={light}
      onChange={({target}) => isLight(target.value) && choose(target.value)}
    >
      {lights.map((one) => (
        <option key={one} value={one}>
          {say.light[one][lang]}
        </option>
      ))}
    </select>
  );
}
