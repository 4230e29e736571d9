/**
 * What the page bench adds to every page that it measures: a watch over charts, changes and frames, as `bench`. It runs
 * before the page's own scripts and asks nothing of them, so it holds for any site. Times are those of performance.now().
 */
(() => {
  const least = {width: 150, height: 100};
  const drawn = new WeakSet();
  const times = new Map();
  let changed = 0;
  let began = 0;
  let painted = 0;
  let longest = 0;
  let sampled = 0;
  let seen = {inView: 0, inViewAt: null, all: 0, allAt: null};

  for (const name of ["fill", "stroke", "fillRect", "fillText", "drawImage", "putImageData"]) {
    const own = CanvasRenderingContext2D.prototype[name];
    CanvasRenderingContext2D.prototype[name] = function (...args) {
      drawn.add(this.canvas);
      changed = performance.now();
      return own.apply(this, args);
    };
  }

  /** Counts the drawings that a panel has been given by its script; an empty one, made to take measure, is none. */
  const note = (node) => {
    const svg = node.closest?.("svg") ?? node.querySelector?.("svg");
    if (!svg || drawn.has(svg) || svg.querySelectorAll("path, text").length < 2) return;
    const panel = svg.closest(".live")?.closest("[data-panel]")?.dataset.panel;
    if (!panel) return;
    drawn.add(svg);
    times.set(panel, (times.get(panel) ?? 0) + 1);
  };
  new MutationObserver((records) => {
    changed = performance.now();
    for (const {addedNodes, target} of records)
      for (const node of [target, ...addedNodes]) if (node !== document) note(node);
  }).observe(document, {subtree: true, childList: true, attributes: true, characterData: true});

  const isDrawn = (element) => {
    if (element.nodeName === "CANVAS") return drawn.has(element);
    if (element.nodeName === "IMG") return element.complete && element.naturalWidth > 0;
    return element.childElementCount > 0;
  };
  /** The boxes of the charts that are drawn now, each once however many layers it has. */
  const charts = () => {
    const boxes = new Map();
    for (const element of document.querySelectorAll("canvas, svg, img")) {
      if (element.parentElement?.closest("svg")) continue;
      const box = element.getBoundingClientRect();
      if (box.width < least.width || box.height < least.height || !isDrawn(element)) continue;
      if (!element.checkVisibility({opacityProperty: true, visibilityProperty: true})) continue;
      boxes.set(element.closest("[_echarts_instance_], .chart, figure") ?? element, box);
    }
    return boxes;
  };
  const sample = (now) => {
    const boxes = [...charts().values()];
    const inView = boxes.filter(({top, bottom}) => bottom > 0 && top < innerHeight).length;
    if (inView !== seen.inView) seen = {...seen, inView, inViewAt: now};
    if (boxes.length !== seen.all) seen = {...seen, all: boxes.length, allAt: now};
  };

  let last = performance.now();
  const frame = () => {
    const now = performance.now();
    if (began > 0) longest = Math.max(longest, now - last);
    last = now;
    if (began === 0 && now - sampled > 30 && document.body) {
      sampled = now;
      sample(now);
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);

  /** A reader's act begins with its event; two frames on, what it changed has been painted. */
  const begin = (event) => {
    if (!event.isTrusted) return;
    began = event.timeStamp;
    longest = 0;
    painted = 0;
    requestAnimationFrame(() => requestAnimationFrame(() => (painted = performance.now())));
  };
  for (const type of ["click", "input"]) addEventListener(type, begin, true);

  /** Resolves when nothing has changed for `quiet` ms (at the latest after `patience`), with what the act took. */
  const settle = (quiet, patience) =>
    new Promise((resolve) => {
      const start = performance.now();
      const look = () => {
        const now = performance.now();
        const latest = Math.max(changed, painted, start);
        if (now - latest < quiet && now - start < patience) return setTimeout(look, 30);
        resolve({paint: painted - began, settled: Math.max(changed, painted) - began, frame: longest});
      };
      look();
    });

  globalThis.bench = {
    settle,
    charts: () => charts().size,
    seen: () => ({...seen, fcp: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null}),
    drawnTwice: () => [...times.values()].filter((count) => count > 1).length,
  };
})();
