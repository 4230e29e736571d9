import type {ReactNode} from "react";

/** A part of a figure’s page: its heading beside it where there is room. */
export function Part({id, title, children}: {id: string; title: string; children: ReactNode}) {
  return (
    <section id={id} className="figure-part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
