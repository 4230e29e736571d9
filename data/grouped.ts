/** What keeps pages from going through all of the content: lists by key, made once. */

/** Things by each of their keys, in the order in which they come; a key that a thing gives twice counts once. */
export function grouped<T, K>(things: Iterable<T>, keysOf: (thing: T) => Iterable<K>): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things)
    for (const key of new Set(keysOf(thing))) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  return groups;
}

/** A value that is worked out when it is first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let made: {value: T} | null = null;
  return () => (made ??= {value: make()}).value;
}

/** The same for each of many things: worked out at the first time, kept as long as the thing itself. */
export function oncePer<K extends object, T>(make: (thing: K) => T): (thing: K) => T {
  const made = new WeakMap<K, {value: T}>();
  return (thing) => {
    const before = made.get(thing) ?? {value: make(thing)};
    made.set(thing, before);
    return before.value;
  };
}
