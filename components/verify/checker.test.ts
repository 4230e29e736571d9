import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {checker} from "./checker.ts";
import type {Reader} from "./checker.ts";
import {mostBytes} from "./verdict.ts";
import type {Answer, Question, Verdict} from "./verdict.ts";

const fine: Verdict = {is: "trouble", trouble: "no-record", kind: "png"};
const file = (name = "a.png", size?: number) =>
  Object.defineProperty(new File(["x"], name), "size", {value: size ?? 1});

/** A reader that does what a test tells it to. */
class Puppet implements Reader {
  static all: Puppet[] = [];
  onmessage: Reader["onmessage"] = null;
  onerror: Reader["onerror"] = null;
  asked: Question[] = [];
  ended = false;
  constructor(readonly act: (puppet: Puppet, question: Question) => void) {
    Puppet.all.push(this);
  }
  postMessage(question: Question) {
    this.asked.push(question);
    this.act(this, question);
  }
  terminate() {
    this.ended = true;
  }
  answer(data: Answer) {
    this.onmessage?.({data} as MessageEvent<Answer>);
  }
  fail() {
    this.onerror?.({preventDefault() {}} as ErrorEvent);
  }
}

const answering = () => new Puppet((puppet, {id}) => puppet.answer({id, verdict: fine}));

describe("a checker", () => {
  beforeEach(() => {
    Puppet.all = [];
    vi.useFakeTimers();
  });
  afterEach(() => void vi.useRealTimers());

  it("hands a file over, tells the steps, and keeps its worker for the next", async () => {
    const steps: string[] = [];
    const one = checker(
      "en",
      () =>
        new Puppet((puppet, {id}) => {
          puppet.answer({id, step: "redrawing"});
          puppet.answer({id: id + 1, verdict: {...fine, kind: "svg"}});
          puppet.answer({id, verdict: fine});
        }),
    );
    expect(await one.check(file(), true, (step) => steps.push(step))).toEqual(fine);
    expect(await one.check(file(), false, () => {})).toEqual(fine);
    expect(steps).toEqual(["redrawing"]);
    expect(Puppet.all).toHaveLength(1);
    expect(Puppet.all[0]?.asked).toMatchObject([
      {lang: "en", pasted: true},
      {lang: "en", pasted: false},
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("does not read what is too large", async () => {
    const one = checker("zh", answering);
    expect(await one.check(file("b", mostBytes + 1), false, () => {})).toMatchObject({trouble: "too-large"});
    expect(Puppet.all).toHaveLength(0);
    expect(await one.check(file("b", mostBytes), false, () => {})).toEqual(fine);
  });

  it("gives up on a worker that says nothing, and starts another for the next file", async () => {
    const makes = [() => new Puppet(() => {}), answering];
    const one = checker("zh", () => (makes.shift() ?? answering)(), 1000);
    const slow = one.check(file(), false, () => {});
    vi.advanceTimersByTime(1000);
    expect(await slow).toMatchObject({trouble: "too-slow"});
    expect(Puppet.all[0]?.ended).toBe(true);
    expect(await one.check(file(), false, () => {})).toEqual(fine);
    expect(Puppet.all).toHaveLength(2);
  });

  it("waits longer for a worker that goes on", async () => {
    const one = checker("zh", () => new Puppet(() => {}), 1000);
    const check = one.check(file(), false, () => {});
    for (let i = 0; i < 5; i++) {
      vi.advanceTimersByTime(900);
      Puppet.all[0]?.answer({id: 1, step: "reading"});
    }
    Puppet.all[0]?.answer({id: 1, verdict: fine});
    expect(await check).toEqual(fine);
  });

  it("survives a worker that breaks, and one that does not start", async () => {
    const makes = [
      () => new Puppet((puppet) => puppet.fail()),
      () => {
        throw new Error("no workers here");
      },
      answering,
    ];
    const one = checker("zh", () => (makes.shift() ?? answering)());
    expect(await one.check(file(), false, () => {})).toMatchObject({trouble: "not-loaded"});
    expect(await one.check(file(), false, () => {})).toMatchObject({trouble: "broke"});
    expect(await one.check(file(), false, () => {})).toEqual(fine);
  });

  it("ends at once when stopped", async () => {
    const one = checker("zh", () => new Puppet(() => {}));
    const check = one.check(file(), false, () => {});
    one.stop();
    expect(await check).toMatchObject({trouble: "broke"});
    expect(Puppet.all[0]?.ended).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
