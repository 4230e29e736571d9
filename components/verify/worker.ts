/** Reads and redraws files on a thread of its own, so that neither a large nor a hostile one stops the page. */
import {report} from "./report.ts";
import type {Redraw} from "./report.ts";
import type {Answer, Question, Verdict} from "./verdict.ts";

const answer = (message: Answer) => self.postMessage(message);

/** The drawing code arrives with the first picture: most files need none. */
async function drawer(): Promise<Redraw> {
  const [{redraw}, {browserTools}] = await Promise.all([
    import("../export/redraw.ts"),
    import("../export/browser-tools.ts"),
  ]);
  const tools = browserTools();
  return (kind, bytes, record) => redraw(kind, bytes, record, tools);
}

let ready: Promise<Redraw> | null = null;
const redraw: Redraw = async (kind, bytes, record) => {
  ready ??= drawer().catch((error: unknown) => {
    ready = null;
    throw error;
  });
  return (await ready)(kind, bytes, record);
};

async function check({id, file, lang, pasted}: Question): Promise<Verdict> {
  answer({id, step: "reading"});
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return {is: "trouble", trouble: "unreadable", kind: null};
  }
  return report({bytes, name: file.name, pasted, lang}, redraw, (step) => answer({id, step}));
}

self.addEventListener("message", ({data}: MessageEvent<Question>) => {
  const {id} = data;
  check(data).then(
    (verdict) => answer({id, verdict}),
    () => answer({id, verdict: {is: "trouble", trouble: "broke", kind: null}}),
  );
});
