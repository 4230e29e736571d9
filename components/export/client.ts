/** Making files from a page: each is made in a worker of its own thread, so that the page never waits. */
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import type {Briefing} from "../briefing/briefing.ts";
import type {Look} from "../picture/picture.ts";
import type {BriefingFormat, MadeArchive, MadeFile, PanelFormat, PanelRequest} from "./files.ts";
import type {Ask, Failure, Preview, Reply, TaskKind, Tasks, Why} from "./messages.ts";

/** Work under way. */
export interface Job<Answer = MadeFile> {
  /** @throws ExportFailed */
  done: Promise<Answer>;
  /** Tells how far it is, at each step. */
  onProgress(listener: (done: number, of: number) => void): void;
  /** Ends it; `done` then fails as “cancelled”. */
  cancel(): void;
}

/** There is no file, and why; strings.ts has the words for readers. */
export class ExportFailed extends Error {
  readonly why: Why;
  /** The character that no font of ours draws. */
  readonly char: string | null;
  constructor({why, char, message}: Failure) {
    super(message);
    this.name = "ExportFailed";
    this.why = why;
    this.char = char;
  }
}

interface Open {
  message: Ask;
  listeners: ((done: number, of: number) => void)[];
  succeed(answer: Tasks[TaskKind]["answer"]): void;
  fail(failure: Failure): void;
}

const open = new Map<number, Open>();
let last = 0;
let worker: Worker | null = null;

/** Ends the worker; the next job starts a new one. What it was doing otherwise is begun again. */
function restart(): void {
  worker?.terminate();
  worker = null;
  for (const {message} of open.values()) running().postMessage(message);
}

function finish(id: number): Open | undefined {
  const job = open.get(id);
  open.delete(id);
  return job;
}

function heard({data}: MessageEvent<Reply>): void {
  const job = open.get(data.id);
  if (!job) return;
  if (data.kind === "progress") for (const listener of job.listeners) listener(data.done, data.of);
  else if (data.kind === "done") finish(data.id)?.succeed(data.answer);
  else {
    finish(data.id)?.fail(data.failure);
    // A module that did not arrive is remembered as missing: only a new worker asks for it again.
    if (data.failure.why === "network" || data.failure.why === "other") restart();
  }
}

/** The worker’s own program did not arrive, or broke: nothing that was asked of it will be answered. */
function broken(event: ErrorEvent): void {
  event.preventDefault();
  worker?.terminate();
  worker = null;
  const failure: Failure = {why: "network", char: null, message: event.message || "the export worker did not start"};
  for (const id of [...open.keys()]) finish(id)?.fail(failure);
}

function running(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL("./worker.ts", import.meta.url), {type: "module"});
  worker.addEventListener("message", heard);
  worker.addEventListener("error", broken);
  return worker;
}

function start<Kind extends TaskKind>(kind: Kind, ask: Tasks[Kind]["ask"]): Job<Tasks[Kind]["answer"]> {
  const id = ++last;
  const message = {id, kind, ask} as Ask;
  const listeners: Open["listeners"] = [];
  const done = new Promise<Tasks[Kind]["answer"]>((succeed, refuse) => {
    open.set(id, {message, listeners, succeed, fail: (failure) => refuse(new ExportFailed(failure))});
    try {
      running().postMessage(message);
    } catch (error) {
      finish(id)?.fail({why: "other", char: null, message: String(error)});
    }
  });
  return {
    done,
    onProgress: (listener) => void listeners.push(listener),
    cancel: () => {
      const job = finish(id);
      if (!job) return;
      job.fail({why: "cancelled", char: null, message: "cancelled"});
      restart();
    },
  };
}

/** Makes one file of one panel. */
export const exportPanel = (request: PanelRequest): Job => start("panel", request);

/** Makes one file of a briefing, or a ZIP of it in several formats. */
export const exportBriefing = (
  briefing: Briefing,
  format: BriefingFormat | "zip",
  formats: readonly PanelFormat[] = ["png", "svg", "csv", "docx", "pptx", "pdf"],
): Job<MadeFile | MadeArchive> =>
  format === "zip"
    ? start("zip", {
        panels: briefing.entries.map(({panel}) => panel),
        lang: briefing.lang,
        formats,
        look: {purpose: "slide", light: briefing.light, transparent: false, filter: null},
        briefing,
      })
    : start("briefing", {briefing, format});

/** Makes a ZIP of panels in the formats chosen; decks and reports are one for all of them. */
export const exportPanels = (
  panels: readonly PanelId[],
  lang: Lang,
  formats: readonly PanelFormat[],
  look: Look,
): Job<MadeArchive> => start("zip", {panels, lang, formats, look, briefing: null});

/** Draws a picture to be looked at before it is made. */
export const previewPanel = (panel: PanelId, lang: Lang, look: Look): Job<Preview> =>
  start("preview", {panel, lang, look});
