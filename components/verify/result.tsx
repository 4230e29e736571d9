import type {Lang, Text} from "../../data/schema.ts";
import {badge, contentLine, drawingLine} from "./judge.ts";
import type {Tone} from "./judge.ts";
import {PanelResult} from "./panel-result.tsx";
import {tell} from "./strings.ts";
import type {Item} from "./use-checks.ts";
import {mostBytes} from "./verdict.ts";
import type {Trouble, Verdict} from "./verdict.ts";

function Mark({tone}: {tone: Tone}) {
  return (
    <span className="mark" data-tone={tone} aria-hidden="true">
      {{good: "✓", doubt: "△", bad: "✕", soft: "○"}[tone]}
    </span>
  );
}

function Line({name, tone, words, lang}: {name: Text; tone: Tone; words: Text; lang: Lang}) {
  return (
    <p className="check-line">
      <Mark tone={tone} />
      <span>
        <strong>{name[lang]}</strong>
        {lang === "zh" ? "：" : ": "}
        {words[lang]}
      </span>
    </p>
  );
}

/** Where the reader is best helped by what the page explains below. */
const howTo: readonly Trouble[] = ["no-record", "no-record-pasted", "newer"];

function Body({verdict, size, lang}: {verdict: Verdict; size: number; lang: Lang}) {
  if (verdict.is === "trouble")
    return (
      <p>
        {tell.troubles[verdict.trouble][lang]}
        {howTo.includes(verdict.trouble) && (
          <>
            {" "}
            <a href="#gone">{tell.howTo[lang]}</a>
          </>
        )}
        {verdict.trouble === "too-large" && ` ${tell.sizeIs(size, mostBytes)[lang]}`}
      </p>
    );
  const {panels, more, edition, damaged} = verdict;
  return (
    <>
      {damaged && <Line name={tell.file} tone="doubt" words={tell.damagedLine} lang={lang} />}
      <Line name={tell.content} {...contentLine(verdict)} lang={lang} />
      <Line {...drawingLine(verdict)} lang={lang} />
      {panels.map((panel, i) => (
        <PanelResult key={i} verdict={panel} edition={edition} lang={lang} alone={panels.length === 1} />
      ))}
      {more > 0 && <p className="place">{tell.morePanels(more)[lang]}</p>}
    </>
  );
}

/** A file and what is to be said of it. */
export function Result({item: {name, size, step, verdict}, lang}: {item: Item; lang: Lang}) {
  const said = verdict && badge(verdict);
  return (
    <article
      className="check"
      data-check={verdict?.is ?? "waiting"}
      data-tone={said?.tone}
      data-drawing={verdict?.is === "record" ? verdict.drawing : undefined}
    >
      <header>
        <h3>{name === null ? tell.fromClipboard[lang] : <bdi>{name}</bdi>}</h3>
        <p className="verdict" data-tone={said?.tone ?? "soft"}>
          {verdict?.kind && verdict.kind !== "unknown" && <span className="kind">{verdict.kind.toUpperCase()} · </span>}
          {said ? said.words[lang] : step === "waiting" ? tell.waiting[lang] : tell.steps[step][lang]}
        </p>
      </header>
      {verdict && <Body verdict={verdict} size={size} lang={lang} />}
    </article>
  );
}
