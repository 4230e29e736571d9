/** Ordering a list with the pointer: the item follows it, the others make room, Escape puts all back. */
import type {PointerEvent as ReactPointerEvent} from "react";
import {landing} from "./changes.ts";

/** How near to the edge of the window the page begins to scroll, and how fast. */
const edge = 72;
const pace = 14;

/**
 * Follows a drag that began on the handle of an item. The item is a child of the list; calls back once, with the place
 * where it was let go, unless that is where it was.
 */
export function drag(event: ReactPointerEvent<HTMLElement>, item: HTMLElement, moved: (to: number) => void): void {
  const list = item.parentElement;
  if (!list || event.button !== 0) return;
  const handle = event.currentTarget;
  const items = [...list.children].filter((child) => child instanceof HTMLElement);
  const from = items.indexOf(item);
  const boxes = items.map((one) => ({top: one.offsetTop, height: one.offsetHeight}));
  const next = boxes[from + 1];
  const own = boxes[from];
  if (!own) return;
  // What the others move by: the room of the item with the gap that comes with it.
  const before = boxes[from - 1];
  const room = next ? next.top - own.top : before ? own.top + own.height - before.top - before.height : own.height;
  const startAt = event.clientY + scrollY;
  let pointer = event.clientY;
  let to = from;
  let frame = 0;

  const place = () => {
    const by = pointer + scrollY - startAt;
    to = landing(boxes, from, by);
    item.style.translate = `0 ${by}px`;
    items.forEach((one, i) => {
      if (i === from) return;
      const shift = i > from && i <= to ? -room : i < from && i >= to ? room : 0;
      one.style.translate = shift === 0 ? "" : `0 ${shift}px`;
    });
  };
  const roll = () => {
    const by = pointer < edge ? -pace : pointer > innerHeight - edge ? pace : 0;
    if (by !== 0) {
      scrollBy({top: by, behavior: "instant"});
      place();
    }
    frame = requestAnimationFrame(roll);
  };
  const end = (keep: boolean) => {
    cancelAnimationFrame(frame);
    for (const one of items) one.style.translate = "";
    delete item.dataset.dragged;
    delete list.dataset.dragging;
    handle.removeEventListener("pointermove", move);
    handle.removeEventListener("pointerup", drop);
    handle.removeEventListener("pointercancel", cancel);
    removeEventListener("keydown", key);
    if (keep && to !== from) moved(to);
  };
  const move = ({clientY}: PointerEvent) => {
    pointer = clientY;
    place();
  };
  const drop = () => end(true);
  const cancel = () => end(false);
  const key = (pressed: KeyboardEvent) => {
    if (pressed.key === "Escape") cancel();
  };

  event.preventDefault();
  handle.focus();
  handle.setPointerCapture(event.pointerId);
  item.dataset.dragged = "";
  list.dataset.dragging = "";
  handle.addEventListener("pointermove", move);
  handle.addEventListener("pointerup", drop);
  handle.addEventListener("pointercancel", cancel);
  addEventListener("keydown", key);
  frame = requestAnimationFrame(roll);
}
