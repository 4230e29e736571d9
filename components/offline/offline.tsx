"use client";

import {useEffect, useState} from "react";
import type {ComponentType} from "react";
import type {Lang} from "../../data/schema.ts";

/** Once the page has loaded and the browser has nothing else to do. */
function whenIdle(then: () => void): void {
  if (document.readyState !== "complete") addEventListener("load", () => whenIdle(then), {once: true});
  else if ("requestIdleCallback" in window) requestIdleCallback(then);
  else setTimeout(then, 200);
}

/** A line at the foot of the page about the offline copy, and the offer of a new version; what does it loads when idle. */
export function Offline({lang}: {lang: Lang}) {
  const [Part, setPart] = useState<ComponentType<{lang: Lang}> | null>(null);
  useEffect(() => {
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
    whenIdle(() => {
      import("./copy-line.tsx").then(
        ({CopyLine}) => setPart(() => CopyLine),
        // Without it the page is as it was; the next page tries again.
        () => undefined,
      );
    });
  }, []);
  return <div className="offline-line">{Part && <Part lang={lang} />}</div>;
}
