"use client";

import {useCallback, useEffect, useRef, useState} from "react";
import type {Lang} from "../../data/schema.ts";
import {announce} from "../announce.ts";
import {wordsFor} from "./actions.ts";
import {onSilence} from "../late.ts";
import type {Job} from "./client.ts";
import {failureWords} from "./strings.ts";
import {told} from "./told.ts";

export interface Work {
  running: boolean;
  /** What the reader is told of it. */
  message: string;
  progress: {done: number; of: number} | null;
  /** What is added where nothing has been heard of it for a while. */
  slow: string;
}

const idle: Work = {running: false, message: "", progress: null, slow: ""};

/** Work that a dialog starts: it is told how it goes, can be stopped, and ends with the dialog. */
export function useJob(lang: Lang) {
  const [work, setWork] = useState<Work>(idle);
  const job = useRef<Job<unknown> | null>(null);
  const cancel = useCallback(() => job.current?.cancel(), []);
  useEffect(
    () => () => {
      if (!job.current) return;
      job.current.cancel();
      announce(failureWords("cancelled", null)[lang]);
    },
    [lang],
  );

  /** Runs it; `use` gets the file and says how it ended. */
  const run = useCallback(
    async <File>(message: string, begin: () => Job<File>, use: (file: File) => string | Promise<string>) => {
      const silence = onSilence(() => setWork((now) => ({...now, slow: told.slow[lang]})));
      setWork({...idle, running: true, message});
      try {
        const begun = begin();
        job.current = begun;
        begun.onProgress((done, of) => {
          silence.heard();
          setWork({...idle, running: true, message, progress: {done, of}});
        });
        setWork({...idle, message: await use(await begun.done)});
      } catch (error) {
        setWork({...idle, message: wordsFor(error)[lang]});
      } finally {
        silence.end();
        job.current = null;
      }
    },
    [lang],
  );
  return {work, run, cancel, say: (message: string) => setWork({...idle, message})};
}
