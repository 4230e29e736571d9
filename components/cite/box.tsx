import type {Ref} from "react";
import type {Lang} from "../../data/schema.ts";
import type {Citation} from "./cite.ts";
import {Here} from "./here.tsx";
import {textOf} from "./runs.ts";
import type {Run} from "./runs.ts";
import {styleNames} from "./styles.ts";
import type {StyleId} from "./styles.ts";
import {words} from "./words.ts";

/** A text in which a path of this site is shown with the origin under which it is read, where none was known before. */
function Addressed({text, paths}: {text: string; paths: readonly string[]}) {
  const path = paths.find((one) => text.includes(one));
  if (path === undefined) return text;
  const at = text.indexOf(path);
  return (
    <>
      <Addressed text={text.slice(0, at)} paths={paths} />
      <Here path={path} />
      <Addressed text={text.slice(at + path.length)} paths={paths} />
    </>
  );
}

/** The language in which an entry is to be read: a style’s own, or the document’s; that of the page where neither tells. */
function tongue(style: StyleId, runs: readonly Run[]): string | undefined {
  if (style === "footnote") return undefined;
  return style === "gbt" && /\p{Script=Han}/u.test(textOf(runs)) ? "zh-CN" : "en";
}

function Entry({style, runs, paths}: {style: StyleId; runs: readonly Run[]; paths: readonly string[]}) {
  return (
    <p lang={tongue(style, runs)}>
      {runs.map((run, i) =>
        typeof run === "string" ? <Addressed key={i} text={run} paths={paths} /> : <i key={i}>{run.italic}</i>,
      )}
    </p>
  );
}

interface BoxProps {
  citation: Citation;
  lang: Lang;
  id?: string;
  ref?: Ref<HTMLDivElement>;
  /** Paths that stand in the text without an origin. */
  paths?: readonly string[];
}

/**
 * A citation as it is copied: entries with their italics, or the text of a file. It can be scrolled by keyboard. Lines
 * end as a page has them; RIS gets its own ends back when it is saved.
 */
export function CitationBox({citation, lang, id, ref, paths = []}: BoxProps) {
  const {style, lines, text} = citation;
  const label = `${words.text[lang]}: ${styleNames[style][lang]}`;
  return (
    <div
      {...(id && {id})}
      {...(ref && {ref})}
      className={lines ? "cite-text" : "cite-text code"}
      role="group"
      aria-label={label}
      tabIndex={0}
      data-cite-style={style}
    >
      {lines ? (
        lines.map((runs, i) => <Entry key={i} style={style} runs={runs} paths={paths} />)
      ) : (
        <Addressed text={text.replaceAll("\r\n", "\n")} paths={paths} />
      )}
    </div>
  );
}
