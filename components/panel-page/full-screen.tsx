"use client";

import {useEffect, useState} from "react";
import type {Lang} from "../../data/schema.ts";
import {announce} from "../announce.ts";
import {page} from "./words.ts";

/** What stays in reach over the panel: cards, messages, and dialogs, which close themselves. */
const overlaid = ".card, .toast, dialog, script, style";

/** Everything beside an element, on every level up to the body. */
function besides(element: Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement)
    for (const sibling of at.parentElement?.children ?? [])
      if (sibling !== at && sibling instanceof HTMLElement && !sibling.inert && !sibling.matches(overlaid))
        found.push(sibling);
  return found;
}

/**
 * Lays a panel over the whole page and keeps the keyboard in it. The page itself becomes the full-screen element, not
 * the panel: cards, messages and dialogs stand at the end of the page and would otherwise lie unseen behind the panel.
 * @returns what undoes it.
 */
function cover(panel: HTMLElement): () => void {
  const root = document.documentElement;
  const closed = besides(panel);
  for (const element of closed) element.inert = true;
  panel.dataset.full = "";
  root.dataset.full = "";
  return () => {
    for (const element of closed) element.inert = false;
    delete panel.dataset.full;
    delete root.dataset.full;
  };
}

/** Something lies over the panel that Escape closes first. */
const busy = () => document.querySelector("dialog[open], details.menu[open], .card:not([hidden])") !== null;

/**
 * Shows the panel on the whole screen when its button (`data-full-screen`) is pressed. Where the browser has no full
 * screen for pages, as on iPhones, or refuses it, the panel fills the window instead and looks the same.
 */
export function FullScreen({lang}: {lang: Lang}) {
  /** The button of the panel that is shown so; null where none is. */
  const [own, setOwn] = useState<HTMLElement | null>(null);

  useEffect(() => {
    const click = ({target}: MouseEvent) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("[data-full-screen]") : null;
      if (button) setOwn((now) => (now ? null : button));
    };
    document.addEventListener("click", click);
    return () => document.removeEventListener("click", click);
  }, []);

  useEffect(() => {
    const panel = own?.closest<HTMLElement>("[data-panel]");
    if (!own || !panel) return;
    const uncover = cover(panel);
    own.textContent = page.leave[lang];
    announce(page.entered[lang]);
    const leave = () => setOwn(null);
    let entered = false;
    let ended = false;
    const exit = () => document.fullscreenElement && void document.exitFullscreen().catch(() => undefined);
    const changed = () => {
      if (document.fullscreenElement) entered = true;
      else if (entered) leave();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !busy()) leave();
    };
    document.addEventListener("fullscreenchange", changed);
    // Before the others hear the key and close what makes the page busy.
    document.addEventListener("keydown", key, {capture: true});
    // The reader may have left again before the browser was ready.
    void document.documentElement.requestFullscreen?.({navigationUI: "hide"}).then(
      () => ended && exit(),
      () => undefined,
    );
    return () => {
      ended = true;
      document.removeEventListener("fullscreenchange", changed);
      document.removeEventListener("keydown", key, {capture: true});
      uncover();
      exit();
      own.textContent = page.fullScreen[lang];
      announce(page.left[lang]);
      own.focus();
    };
  }, [own, lang]);

  return null;
}
