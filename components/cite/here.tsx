"use client";

import {useSyncExternalStore} from "react";

const never = () => () => undefined;

/** A path of this site; in a browser, with the origin under which the page is read. */
export function Here({path}: {path: string}) {
  const origin = useSyncExternalStore(
    never,
    () => location.origin,
    () => "",
  );
  return origin + path;
}
