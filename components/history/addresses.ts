/** What stands at the addresses of ids that are no longer in use. */

/** The ids that lead elsewhere, and those that were withdrawn. */
export interface Retired {
  renamed: Readonly<Record<string, {to: string}>>;
  withdrawn: Readonly<Record<string, unknown>>;
}

/** Every id that has an address, those in use first. */
export const addressesOf = (ids: readonly string[], {renamed, withdrawn}: Retired): string[] => [
  ...new Set([...ids, ...Object.keys(renamed), ...Object.keys(withdrawn)]),
];

/** What became of an id; null where there was never such a thing. */
export function retiredAt(
  id: string,
  {renamed, withdrawn}: Retired,
): {is: "renamed"; to: string} | {is: "withdrawn"} | null {
  const to = Object.hasOwn(renamed, id) ? renamed[id]?.to : undefined;
  if (to !== undefined) return {is: "renamed", to};
  return Object.hasOwn(withdrawn, id) ? {is: "withdrawn"} : null;
}
