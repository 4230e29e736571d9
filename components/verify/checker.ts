/** Sends files to a worker, one after the other, and takes no harm from what it meets there. */
import type {Lang} from "../../data/schema.ts";
import {mostBytes} from "./verdict.ts";
import type {Answer, Question, Step, Trouble, Verdict} from "./verdict.ts";

/** The part of a worker that is used here. */
export interface Reader {
  postMessage(question: Question): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface Checker {
  /** What is to be said of a file; never throws. */
  check(file: File, pasted: boolean, onStep: (step: Step) => void): Promise<Verdict>;
  /** Ends what is under way. */
  stop(): void;
}

const trouble = (name: Trouble): Verdict => ({is: "trouble", trouble: name, kind: null});

/**
 * Makes a checker. A worker that breaks, or says nothing for `patience` milliseconds, is ended: the file gets an
 * answer that says so, and the next file a new worker.
 */
export function checker(lang: Lang, makeReader: () => Reader, patience = 60_000): Checker {
  let reader: Reader | null = null;
  /** The present reader has said something: its program is there. */
  let there = false;
  let last = 0;
  let giveUp: ((verdict: Verdict) => void) | null = null;
  const end = () => {
    reader?.terminate();
    reader = null;
  };
  return {
    check(file, pasted, onStep) {
      if (file.size > mostBytes) return Promise.resolve(trouble("too-large"));
      const id = ++last;
      return new Promise<Verdict>((done) => {
        let timer: ReturnType<typeof setTimeout>;
        const finish = (verdict: Verdict) => {
          clearTimeout(timer);
          giveUp = null;
          done(verdict);
        };
        const failed = (name: Trouble) => {
          end();
          finish(trouble(name));
        };
        const wait = () => {
          clearTimeout(timer);
          timer = setTimeout(() => failed("too-slow"), patience);
        };
        giveUp = finish;
        wait();
        try {
          if (!reader) there = false;
          reader ??= makeReader();
          reader.onmessage = ({data}) => {
            there = true;
            if (data.id !== id) return;
            if ("verdict" in data) return finish(data.verdict);
            wait();
            onStep(data.step);
          };
          reader.onerror = (event) => {
            event.preventDefault();
            failed(there ? "broke" : "not-loaded");
          };
          reader.postMessage({id, file, lang, pasted});
        } catch {
          failed("broke");
        }
      });
    },
    stop() {
      end();
      giveUp?.(trouble("broke"));
    },
  };
}
