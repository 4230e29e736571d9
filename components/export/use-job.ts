"use client";

import {useCallback, useEffect, useRef, useState} from "react";
import type {Lang} from "../../data/schema.ts";
import {announce} from "../announce.ts";
import {wordsFor} from "./actions.ts";
import type {Job} from "./client.ts";
import type {MadeFile} from "./files.ts";
import {failureWords} from "./strings.ts";

export interface Work {
  running: boolean;
  /** What the reader is told of it. */
  message: string;
  progress: {done: number; of: number} | null;
}

const idle: Work = {running: false, message: "", progress: null};

/** Work that a dialog starts: it is told how it goes, can be stopped, and ends with the dialog. */
export function useJob(lang: Lang) {
  const [work, setWork] = useState<Work>(idle);
  const job = useRef<Job | null>(null);
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
    async (message: string, begin: () => Job, use: (file: MadeFile) => string | Promise<string>) => {
      setWork({running: true, message, progress: null});
      try {
        job.current = begin();
        job.current.onProgress((done, of) => setWork({running: true, message, progress: {done, of}}));
        setWork({...idle, message: await use(await job.current.done)});
      } catch (error) {
        setWork({...idle, message: wordsFor(error)[lang]});
      } finally {
        job.current = null;
      }
    },
    [lang],
  );
  return {work, run, cancel, say: (message: string) => setWork({...idle, message})};
}
