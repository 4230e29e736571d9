/** A button that copies the text of another element of the page, by its id; `Copier` answers to it. */
export function CopyButton({from, name}: {from: string; name: string}) {
  return (
    <button type="button" className="tool needs-script" data-copy-text="" data-from={from}>
      {name}
    </button>
  );
}
