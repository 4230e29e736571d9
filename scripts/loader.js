/**
 * The script that stands in every built page and brings the page's own scripts. A page reads whole without them, so they
 * are fetched when the browser has nothing else to do, and run at the reader's first sign; at once where the address or
 * the page needs them. What the reader clicks, types or chooses meanwhile is kept and done when they are there. Its
 * text is the same in every page: what differs stands in the attributes of its element.
 */
(() => {
  const {scripts, ahead, failed, again} = document.currentScript.dataset;
  const root = document.documentElement;
  const files = scripts.split(" ");
  // The last two may come alone, from a program that reads or steers the page for somebody.
  const signs = [
    "pointerover",
    "pointerdown",
    "touchstart",
    "keydown",
    "focusin",
    "wheel",
    "scroll",
    "click",
    "change",
  ];
  const quietly = {capture: true, passive: true};
  /** What is to be done again, by what it was done to. */
  const kept = new Map();
  let begun = false;
  let missing = [];

  const add = (src) => {
    const script = document.createElement("script");
    script.async = false;
    script.src = src;
    script.onerror = () => lost(script, src);
    document.head.append(script);
  };
  const lost = (script, src) => {
    script.remove();
    missing.push(src);
    tell();
  };
  // One that came cut off, or with something else in its place, is as good as missing.
  addEventListener("error", ({error, filename}) => {
    const src = error instanceof SyntaxError && files.find((file) => filename === location.origin + file);
    const script = src && document.querySelector(`script[src="${src}"]`);
    if (script) lost(script, src);
  });
  const run = () => {
    if (begun) return;
    begun = true;
    // What takes the page over must find all of it.
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => files.forEach(add));
    else files.forEach(add);
  };

  /** The reader is there: from now on charts may come alive, too (components/sign.ts). */
  const signed = () => {
    root.dataset.sign = "";
    for (const sign of signs) removeEventListener(sign, signed, quietly);
    run();
  };

  /** Says that something did not arrive, and offers to try again. */
  const tell = () => {
    if (document.querySelector("[data-missing]")) return;
    kept.clear();
    stop();
    const box = document.createElement("p");
    const button = document.createElement("button");
    box.className = "toast";
    box.dataset.missing = "";
    box.setAttribute("role", "status");
    button.type = "button";
    button.textContent = again;
    button.onclick = () => {
      box.remove();
      const wanted = missing;
      missing = [];
      // Past all caches: what was cut off may have been kept so.
      for (const src of wanted)
        fetch(src, {cache: "reload"}).then(
          () => add(src),
          () => add(src),
        );
    };
    document.body.append(box);
    // Said only after it stands in the page, so that screen readers take note of it.
    box.append(failed, button);
  };

  const click = (event) => {
    const {target} = event;
    const native = target.closest("a[href], summary, label, select, input, textarea");
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!plain || (native && !native.matches("a.mention"))) return;
    event.preventDefault();
    kept.set("click", () => target.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true})));
  };
  const key = (event) => {
    const writing = event.target.closest?.("input, textarea, select, [contenteditable]");
    const finds = event.key === "/" ? !writing : event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
    if (!finds) return;
    event.preventDefault();
    const {key, ctrlKey, metaKey} = event;
    kept.set("key", () =>
      document.body.dispatchEvent(new KeyboardEvent("keydown", {key, ctrlKey, metaKey, bubbles: true})),
    );
  };
  const change = ({type, target}) => {
    const {value} = target;
    const {set} = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(target), "value");
    kept.set(target, () => {
      set.call(target, value);
      target.dispatchEvent(new Event(type, {bubbles: true}));
    });
  };
  const listening = {click, keydown: key, input: change, change};
  const stop = () => {
    for (const [type, listener] of Object.entries(listening)) removeEventListener(type, listener, true);
  };
  for (const [type, listener] of Object.entries(listening)) addEventListener(type, listener, true);
  new MutationObserver((_, watch) => {
    watch.disconnect();
    stop();
    for (const act of kept.values()) act();
  }).observe(root, {attributeFilter: ["data-ready"]});

  for (const sign of signs) addEventListener(sign, signed, quietly);
  if (location.search || location.hash) return run();
  document.addEventListener("DOMContentLoaded", () => document.querySelector("[data-at-once]") && run());
  const whenIdle = self.requestIdleCallback ?? setTimeout;
  const wanted = ahead.split(" ").map((i) => files[i]);
  /** Fetches what will be wanted, one file at a time: a phone is held up by all of them at once. */
  const fetchNext = () => {
    const href = wanted.shift();
    if (!href || begun) return;
    const link = {rel: "preload", as: "script", fetchPriority: "low", href};
    document.head.append(Object.assign(document.createElement("link"), link));
    whenIdle(fetchNext);
  };
  addEventListener("load", () =>
    whenIdle(() => {
      let keeps = null;
      try {
        keeps = localStorage.getItem("briefing");
      } catch {
        // A browser that keeps nothing keeps no briefing, whose length the page would have to show.
      }
      if (keeps) return run();
      if (!navigator.connection?.saveData) whenIdle(fetchNext);
    }),
  );
})();
