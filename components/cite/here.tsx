/** A path of this site; `Copier` puts the origin under which the page is read before it. */
export function Here({path}: {path: string}) {
  return <span data-here={path}>{path}</span>;
}
