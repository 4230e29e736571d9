"use client";

import {useEffect, useRef} from "react";
import {arranged, arrive, isNamed, isReturn} from "./arrival.ts";
import {layOutAll, learnHeights} from "./heights.ts";
import {drawn, inView, refOf, rowOf, stopsOf, twins} from "./marks.ts";

/** Rows and cues say all that the card would; they only light up their marks. */
const lists = "tr, li";
const marked = "[data-figure], [data-proposal]";

/** What is lit now; a chart that takes over must light it too. */
let current: string | null = null;

function light(ref: string | null): void {
  current = ref;
  for (const element of document.querySelectorAll("[data-lit]")) element.removeAttribute("data-lit");
  for (const drawing of document.querySelectorAll("[data-lighting]")) drawing.removeAttribute("data-lighting");
  if (ref === null) return;
  for (const element of twins(ref)) {
    element.setAttribute("data-lit", "");
    element.closest(".chart")?.setAttribute("data-lighting", "");
  }
}

/** What the card says: name, value, words, place and standing, all from the row of the table that cites it. */
function fill(card: HTMLElement, ref: string): boolean {
  const row = rowOf(ref);
  const part = (name: string) => row?.querySelector(`[data-part="${name}"]`);
  const evidence = part("evidence");
  if (!evidence) return false;
  const head = document.createElement("p");
  head.className = "card-head";
  const value = document.createElement("strong");
  value.textContent = part("value")?.textContent ?? "";
  head.append(part("name")?.textContent ?? "", " ", value);
  card.replaceChildren(head, ...[...evidence.children].map((child) => child.cloneNode(true)));
  for (const link of card.querySelectorAll("a")) link.tabIndex = -1;
  return true;
}

/**
 * Puts a card below what it tells about, then keeps it well placed by a library that is loaded at the first card. @returns what ends that
 */
function follow(from: Element, card: HTMLElement): () => void {
  let ended = false;
  let end = () => {};
  const put = ({x, y}: {x: number; y: number}) => Object.assign(card.style, {left: `${x}px`, top: `${y}px`});
  put({x: 8, y: from.getBoundingClientRect().bottom + scrollY + 8});
  import("@floating-ui/dom").then(
    ({autoUpdate, computePosition, flip, offset, shift}) => {
      if (ended) return;
      const middleware = [offset(10), flip({padding: 8}), shift({padding: 8})];
      end = autoUpdate(from, card, () => {
        void computePosition(from, card, {placement: "top", middleware}).then(put);
      });
    },
    () => undefined,
  );
  return () => {
    ended = true;
    end();
  };
}

/**
 * Text and marks answer to each other, anywhere on the page: hover, focus or tap on one lights up all that stand for
 * the same figure and shows its words. Escape puts the light out; arrow keys walk the marks of a chart. An address that
 * names a figure of a panel is answered as a click on its mark would be.
 */
export function Linker() {
  const card = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const box = card.current;
    if (!box) return;
    let pinned: Element | null = null;
    let stopFollowing = () => {};
    let leaving: ReturnType<typeof setTimeout> | undefined;

    const hide = () => {
      clearTimeout(leaving);
      stopFollowing();
      stopFollowing = () => {};
      box.hidden = true;
      pinned = null;
      light(null);
    };
    const show = (from: Element) => {
      const ref = refOf(from);
      if (ref === null) return;
      clearTimeout(leaving);
      light(ref);
      if (!fill(box, ref)) return;
      box.hidden = false;
      stopFollowing();
      stopFollowing = follow(from, box);
    };
    const target = (event: Event) => (event.target instanceof Element ? event.target.closest(marked) : null);

    const over = (event: PointerEvent) => {
      if (event.pointerType !== "mouse" || pinned) return;
      if (event.target instanceof Node && box.contains(event.target)) return clearTimeout(leaving);
      const mark = target(event);
      if (mark?.matches(lists)) light(refOf(mark));
      else if (mark) show(mark);
    };
    const out = (event: PointerEvent) => {
      const inCard = event.target instanceof Node && box.contains(event.target);
      if (event.pointerType !== "mouse" || pinned || !(inCard || target(event))) return;
      // Time enough to move the pointer onto the card, whose link may be wanted.
      clearTimeout(leaving);
      leaving = setTimeout(hide, 150);
    };
    const focus = (event: FocusEvent) => {
      if (event.target instanceof Node && box.contains(event.target)) return;
      const mark = target(event);
      // A chart that takes over hands the focus on to the same mark.
      if (pinned && mark && refOf(pinned) === refOf(mark)) pinned = mark;
      if (pinned !== mark) pinned = null;
      if (mark && !mark.matches(lists)) show(mark);
      else if (!pinned) hide();
    };
    const blur = () => {
      if (!pinned) hide();
    };
    const pin = (mark: Element) => {
      const again = pinned === mark;
      hide();
      if (again) return;
      show((mark.matches("a.mention") && broughtIntoView(mark)) || mark);
      pinned = mark;
    };
    const click = (event: MouseEvent) => {
      if (event.target instanceof Node && box.contains(event.target)) return;
      const mark = target(event);
      if (!mark || mark.matches(lists) || event.ctrlKey || event.metaKey || event.shiftKey) return hide();
      const link = mark.closest("a");
      if (link && !mark.matches("a.mention")) return;
      event.preventDefault();
      pin(mark);
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === "Escape" && current !== null) return hide();
      const mark = event.target instanceof Element ? event.target.closest('svg [role="button"]') : null;
      if (!mark) return;
      const stops = stopsOf(mark);
      const at = stops.indexOf(mark as SVGElement);
      const next = {
        ArrowRight: stops[at + 1],
        ArrowDown: stops[at + 1],
        ArrowLeft: stops[at - 1],
        ArrowUp: stops[at - 1],
        Home: stops[0],
        End: stops.at(-1),
      }[event.key];
      if (next) {
        event.preventDefault();
        mark.setAttribute("tabindex", "-1");
        next.setAttribute("tabindex", "0");
        next.focus();
      } else if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        pin(mark);
      }
    };

    const come = (behavior: ScrollBehavior | null) => {
      const at = arrive(behavior);
      if (!at) return;
      if (at.matches(lists)) return light(refOf(at));
      show(at);
      pinned = at;
    };
    // The browser goes to the row itself until all has loaded.
    const first = () => requestAnimationFrame(() => come(isReturn() ? null : "instant"));
    const changed = () => {
      hide();
      come("auto");
    };
    if (isNamed()) {
      if (document.readyState === "complete") first();
      else addEventListener("load", first, {once: true});
    }

    const again = () => light(current);
    document.addEventListener(drawn, again);
    document.addEventListener(arranged, first);
    addEventListener("hashchange", changed);
    document.addEventListener("pointerover", over);
    document.addEventListener("pointerout", out);
    document.addEventListener("focusin", focus);
    document.addEventListener("focusout", blur);
    document.addEventListener("click", click);
    document.addEventListener("keydown", key);
    // Told to the loader and to tests: from here on the page answers.
    document.documentElement.dataset.ready = "";
    const off = learnHeights();
    return () => {
      off();
      hide();
      removeEventListener("load", first);
      removeEventListener("hashchange", changed);
      document.removeEventListener(drawn, again);
      document.removeEventListener(arranged, first);
      document.removeEventListener("pointerover", over);
      document.removeEventListener("pointerout", out);
      document.removeEventListener("focusin", focus);
      document.removeEventListener("focusout", blur);
      document.removeEventListener("click", click);
      document.removeEventListener("keydown", key);
    };
  }, []);

  return <div ref={card} className="card" role="status" hidden />;
}

/**
 * Brings the nearest mark of a mention into view, where it is not. @returns that mark if the page had to be moved, so
 * that the card goes with it.
 */
function broughtIntoView(mention: Element): Element | null {
  const ref = refOf(mention);
  if (ref === null) return null;
  const from = mention.getBoundingClientRect().top;
  const away = (mark: Element) => Math.abs(mark.getBoundingClientRect().top - from);
  const [mark] = [...twins(ref)]
    .filter((element) => element.closest("svg") && inView(element))
    .sort((a, b) => away(a) - away(b));
  if (!mark) return null;
  const {top, bottom} = mark.getBoundingClientRect();
  if (top >= 120 && bottom <= innerHeight) return null;
  layOutAll();
  mark.scrollIntoView({block: "center"});
  return mark;
}
