/** Makes files on a thread of its own. */
import {family, NoRoom, picture} from "../picture/picture.ts";
import {browserTools, Unreachable} from "./browser-tools.ts";
import {briefingFile, panelFile} from "./files.ts";
import {MissingGlyph} from "./fonts.ts";
import type {Ask, Failure, Preview, Reply, Tasks, TaskKind} from "./messages.ts";
import {zipFile} from "./zip.ts";

const tools = browserTools();

const preview = ({panel, lang, look}: Tasks["preview"]["ask"]): Preview => {
  const made = picture(panel, lang, look);
  // The fonts stay where they are until a file is made: where the reader has no Noto Sans SC, a like one shows it.
  const svg = made?.svg.replace(`font-family="${family}"`, `font-family="${family}, sans-serif"`) ?? "";
  return made && {svg, width: made.width, height: made.height};
};

async function answerTo(message: Ask, progress: (done: number, of: number) => void) {
  switch (message.kind) {
    case "panel":
      return panelFile(message.ask, tools);
    case "briefing":
      return briefingFile(message.ask.briefing, message.ask.format, tools);
    case "zip":
      return zipFile(message.ask, tools, progress);
    case "preview":
      return preview(message.ask);
  }
}

/** A module that did not arrive: browsers and bundlers each have words of their own for it. */
const isLoading = (error: Error) =>
  error.name === "ChunkLoadError" ||
  /load(ing)? (css )?chunk|dynamically imported module|importScripts/i.test(error.message);

function failureOf(thrown: unknown): Failure {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const failure = {char: null, message: `${error.name}: ${error.message}`};
  if (error instanceof NoRoom) return {...failure, why: "room"};
  if (error instanceof MissingGlyph) return {...failure, why: "glyph", char: error.char};
  if (error instanceof Unreachable || isLoading(error)) return {...failure, why: "network"};
  return {...failure, why: "other"};
}

/** The bytes of an answer, which are handed over without a copy. */
const bytesIn = (answer: Tasks[TaskKind]["answer"]): Transferable[] =>
  answer && "bytes" in answer ? [answer.bytes.buffer as ArrayBuffer] : [];

const reply = (message: Reply, transfer: Transferable[] = []) => self.postMessage(message, {transfer});

self.addEventListener("message", ({data}: MessageEvent<Ask>) => {
  const {id} = data;
  answerTo(data, (done, of) => reply({id, kind: "progress", done, of})).then(
    (answer) => reply({id, kind: "done", answer}, bytesIn(answer)),
    (error: unknown) => reply({id, kind: "failed", failure: failureOf(error)}),
  );
});
