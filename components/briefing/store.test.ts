import {describe, expect, it, vi} from "vitest";
import {blank, edit, insert} from "./changes.ts";
import {storageKey} from "./keys.ts";
import {writeText} from "./schema.ts";
import type {Kept} from "./schema.ts";
import {createStore} from "./store.ts";

const refuse = (name: string) => {
  throw new DOMException("no", name);
};

/** What stands for a browser’s storage; `room` is how many characters it holds. */
function storageOf(kept: Record<string, string> = {}, room = Infinity) {
  const all = new Map(Object.entries(kept));
  return {
    all,
    getItem: (key: string) => all.get(key) ?? null,
    setItem: (key: string, text: string) => {
      const used = [...all].reduce((sum, [other, its]) => sum + (other === key ? 0 : its.length), 0);
      if (used + text.length > room) refuse("QuotaExceededError");
      all.set(key, text);
    },
    removeItem: (key: string) => void all.delete(key),
  };
}

/** A store and the hand of another tab. */
function open(storage: Pick<Storage, "getItem" | "setItem" | "removeItem">) {
  let heard: (key: string | null) => void = () => {};
  const store = createStore({storage: () => storage, listen: (listener) => (heard = listener)}, "zh");
  return {store, heard: (key: string | null = storageKey) => heard(key)};
}

const entry = (panel: string, note = "") => ({panel, note, version: "ab"});
const one: Kept = insert(blank("zh"), entry("index-rank", "备注"));
const panelsOf = ({entries}: Kept) => entries.map(({panel}) => panel);

describe("the store", () => {
  it("keeps each change, and the next page finds it", () => {
    const storage = storageOf();
    const {store} = open(storage);
    const listener = vi.fn();
    store.subscribe(listener);
    store.change((now) => insert(now, entry("index-rank")));
    store.change((now) => edit(now, "index-rank", {note: "第一行\n“引号”"}));
    expect(listener).toHaveBeenCalledTimes(2);
    expect(open(storage).store.get()).toEqual(store.get());
    expect(store.get().briefing.entries[0]?.note).toBe("第一行\n“引号”");
  });
  it("gives the same state until something changes", () => {
    const {store} = open(storageOf({[storageKey]: writeText(one)}));
    const before = store.get();
    store.change((now) => now);
    expect(store.get()).toBe(before);
  });
  it("follows another tab", () => {
    const storage = storageOf();
    const {store, heard} = open(storage);
    storage.setItem(storageKey, writeText(one));
    heard("something else");
    expect(store.get().briefing.entries).toEqual([]);
    heard();
    expect(store.get().briefing).toEqual(one);
    storage.removeItem(storageKey);
    heard(null);
    expect(store.get().briefing.entries).toEqual([]);
  });
  it("changes what another tab has left, even before it has heard of it", () => {
    const storage = storageOf();
    const {store} = open(storage);
    storage.setItem(storageKey, writeText(one));
    store.change((now) => insert(now, entry("youth-shares")));
    expect(panelsOf(store.get().briefing)).toEqual(["index-rank", "youth-shares"]);
  });
});

describe("a text that cannot be read", () => {
  const damaged = writeText(one).slice(0, -20);
  it("is put aside, told, and still there at the next visit", () => {
    const storage = storageOf({[storageKey]: damaged});
    const {store} = open(storage);
    expect(store.get().aside).toMatchObject([{key: "briefing-aside-1", text: damaged}]);
    expect(store.get().aside[0]?.wrong.zh).toMatch(/JSON/);
    store.change((now) => insert(now, entry("youth-shares")));
    expect(storage.all.get("briefing-aside-1")).toBe(damaged);
    const again = open(storage).store;
    expect(panelsOf(again.get().briefing)).toEqual(["youth-shares"]);
    expect(again.get().aside).toHaveLength(1);
  });
  it("does not push out an earlier one; each can be deleted", () => {
    const storage = storageOf({"briefing-aside-1": "old", [storageKey]: damaged});
    const {store} = open(storage);
    expect(store.get().aside.map(({text}) => text)).toEqual(["old", damaged]);
    store.forget("briefing-aside-1");
    expect(store.get().aside.map(({text}) => text)).toEqual([damaged]);
    expect(storage.all.has("briefing-aside-1")).toBe(false);
  });
  it("stays where it is when there is no room to put it aside, and nothing is written over it", () => {
    const storage = storageOf({[storageKey]: damaged}, damaged.length + 60);
    const {store} = open(storage);
    expect(store.get()).toMatchObject({unsaved: "full", aside: [{key: storageKey, text: damaged}]});
    store.change((now) => insert(now, entry("youth-shares")));
    expect(storage.all.get(storageKey)).toBe(damaged);
    expect(panelsOf(store.get().briefing)).toEqual(["youth-shares"]);
    store.forget(storageKey);
    expect(panelsOf(JSON.parse(storage.all.get(storageKey) ?? "{}"))).toEqual(["youth-shares"]);
    expect(store.get()).toMatchObject({unsaved: null, aside: []});
  });
  it("that another tab leaves is put aside too", () => {
    const storage = storageOf();
    const {store, heard} = open(storage);
    storage.setItem(storageKey, "{}");
    heard();
    expect(store.get().aside).toMatchObject([{text: "{}"}]);
  });
});

describe("storage that does not keep", () => {
  it("closed: it works for this page, and says so", () => {
    const store = createStore({storage: () => refuse("SecurityError"), listen: () => {}}, "en");
    expect(store.get().unsaved).toBe("denied");
    store.change((now) => insert(now, entry("index-rank")));
    expect(panelsOf(store.get().briefing)).toEqual(["index-rank"]);
    expect(store.get().unsaved).toBe("denied");
    store.forget("briefing-aside-1");
  });
  it("full: it says so, and keeps all again once there is room", () => {
    const storage = storageOf({}, writeText(one).length + 200);
    const {store} = open(storage);
    store.change(() => one);
    expect(store.get().unsaved).toBeNull();
    store.change((now) => edit(now, "index-rank", {note: "长".repeat(500)}));
    expect(store.get().unsaved).toBe("full");
    store.change((now) => edit(now, "index-rank", {note: "短"}));
    expect(store.get().unsaved).toBeNull();
    expect(open(storage).store.get().briefing.entries[0]?.note).toBe("短");
  });
  it("full: a change in another tab does not take away what waits to be kept here", () => {
    const storage = storageOf({}, writeText(one).length + 200);
    const {store, heard} = open(storage);
    store.change(() => edit(one, "index-rank", {note: "长".repeat(500)}));
    storage.setItem(storageKey, writeText(one));
    heard();
    expect(store.get().briefing.entries[0]?.note).toBe(`备注\n${"长".repeat(500)}`);
  });
});
