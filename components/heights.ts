/**
 * Blocks far from view are not laid out and have estimated heights (tall.ts). That is right for scrolling, which meets
 * each as it comes, and wrong for a jump, which would land where the estimates say.
 */
const skipped = ".theme .beside";

/** Lays out all of the page, so that a jump within it lands where it should; for good, since one jump follows another. */
export function layOutAll(): void {
  document.documentElement.dataset.whole = "";
}

/**
 * Lays blocks out one by one while the browser has nothing else to do: from then on each is skipped with its real height,
 * which browsers remember. Returns what calls it off.
 */
export function learnHeights(): () => void {
  const blocks = [...document.querySelectorAll<HTMLElement>(skipped)];
  let stopped = false;
  const whenIdle = (then: () => void) =>
    "requestIdleCallback" in window ? requestIdleCallback(then) : setTimeout(then, 50);
  const next = () => {
    const block = stopped ? undefined : blocks.shift();
    if (!block) return;
    block.style.contentVisibility = "visible";
    // Its height is known after the frame in which it was laid out.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        block.style.contentVisibility = "";
        whenIdle(next);
      }),
    );
  };
  whenIdle(next);
  return () => {
    stopped = true;
  };
}
