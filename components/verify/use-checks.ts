"use client";

import {useCallback, useEffect, useRef, useState} from "react";
import type {Lang} from "../../data/schema.ts";
import {checker} from "./checker.ts";
import type {Checker} from "./checker.ts";
import {tell} from "./strings.ts";
import {mostFiles} from "./verdict.ts";
import type {Step, Verdict} from "./verdict.ts";

/** A file on the page: as it waits, as it is read, and with what was found. */
export interface Item {
  id: number;
  /** null: an image from the clipboard, which has no name of its own. */
  name: string | null;
  size: number;
  step: "waiting" | Step;
  verdict: Verdict | null;
}

/** What browsers call an image that was pasted and is no file. */
const nameless = /^image\.\w+$/;

const startReader = () => new Worker(new URL("./worker.ts", import.meta.url), {type: "module"});

/** Files under check, the newest batch first; `message` says to all, also those who listen, how it goes. */
export function useChecks(lang: Lang) {
  const [items, setItems] = useState<readonly Item[]>([]);
  const [message, setMessage] = useState("");
  const queue = useRef<{item: Item; file: File; pasted: boolean}[]>([]);
  /** The checker at work; another one, or none, once the results were cleared. */
  const atWork = useRef<Checker | null>(null);
  const last = useRef(0);

  const stop = useCallback(() => {
    queue.current = [];
    atWork.current?.stop();
    atWork.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  const run = useCallback(async () => {
    if (atWork.current) return;
    const mine = checker(lang, startReader);
    atWork.current = mine;
    let done = 0;
    for (let next = queue.current.shift(); next; next = queue.current.shift()) {
      const {item, file, pasted} = next;
      const set = (change: Partial<Item>) => {
        if (atWork.current === mine)
          setItems((all) => all.map((one) => (one.id === item.id ? {...one, ...change} : one)));
      };
      const name = item.name ?? tell.fromClipboard[lang];
      setMessage(tell.progress(done, done + queue.current.length + 1, name)[lang]);
      set({step: "reading"});
      set({verdict: await mine.check(file, pasted, (step) => set({step}))});
      if (atWork.current !== mine) return;
      done += 1;
    }
    mine.stop();
    atWork.current = null;
    setMessage(tell.finished(done)[lang]);
  }, [lang]);

  const add = useCallback(
    (files: readonly File[], pasted: boolean) => {
      const batch = files.slice(0, mostFiles).map((file) => {
        const name = pasted && nameless.test(file.name) ? null : file.name;
        const item: Item = {id: ++last.current, name, size: file.size, step: "waiting", verdict: null};
        return {item, file, pasted: pasted && name === null};
      });
      queue.current.push(...batch);
      setItems((all) => [...batch.map(({item}) => item), ...all]);
      return run();
    },
    [run],
  );
  const clear = useCallback(() => {
    stop();
    setItems([]);
    setMessage("");
  }, [stop]);
  return {items, message, setMessage, add, clear};
}
