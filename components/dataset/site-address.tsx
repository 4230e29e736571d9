"use client";

import {useSyncExternalStore} from "react";

/** An address does not change while its page is open. */
const never = () => () => undefined;

/** Where this page came from, as soon as a script can tell; until then what is given. */
export function SiteAddress({otherwise}: {otherwise: string}) {
  return useSyncExternalStore(
    never,
    () => location.origin,
    () => otherwise,
  );
}
