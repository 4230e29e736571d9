import {Fragment} from "react";
import type {Lang} from "../../data/schema.ts";
import {CopyButton} from "../figure/copy.tsx";
import {published} from "./address.ts";
import {siteMark} from "./examples.ts";
import type {Example} from "./examples.ts";
import {pageWords} from "./page-words.ts";
import {SiteAddress} from "./site-address.tsx";

/** What stands for an address that nobody knows yet; it cannot be taken for a real one. */
const unknown = "https://…";

/** Code to be copied, with the address of the site in it. */
export function ExampleView({example: {id, name, what, code}, lang}: {example: Example; lang: Lang}) {
  const site = published("");
  return (
    <section className="example" data-example={id} aria-labelledby={`example-${id}`}>
      <h3 id={`example-${id}`}>{name[lang]}</h3>
      <p>{what[lang]}</p>
      <pre tabIndex={0} aria-labelledby={`example-${id}`} lang="en">
        <code id={`code-${id}`}>
          {code.split(siteMark).map((part, i) => (
            <Fragment key={i}>
              {i > 0 && (site === "" ? <SiteAddress otherwise={unknown} /> : site)}
              {part}
            </Fragment>
          ))}
        </code>
      </pre>
      <CopyButton from={`code-${id}`} name={pageWords.copyOf(name[lang])[lang]} />
    </section>
  );
}
