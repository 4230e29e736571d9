import {colon} from "../../data/format.ts";
import {historyOf, nameThen, saidBy} from "../../data/ledger.ts";
import type {Entry} from "../../data/ledger/entry.ts";
import type {Lang} from "../../data/schema.ts";
import {withdrawn} from "../../data/retired.ts";
import {Part} from "../figure/section.tsx";
import {sourcesPage} from "../routes.ts";
import {Shell} from "../shell.tsx";
import {History} from "./figure-history.tsx";
import {nameIn, sourceThen} from "./told.ts";
import {tell} from "./words.ts";

/** What a withdrawn figure said, and in which document. */
function LastSaid({history, lang}: {history: readonly Entry[]; lang: Lang}) {
  const last = history.at(-1);
  const says = last ? saidBy(history, last) : null;
  if (!says) return null;
  return (
    <>
      <Part id="last" title={tell.lastSaid[lang]}>
        <p>
          <del>{says.words[lang]}</del>
          {says.base && ` · ${says.base[lang]}`}
        </p>
        <p className="place">
          <a href={sourcesPage(lang)}>{sourceThen(says.source, lang)}</a>
        </p>
      </Part>
      <Part id="history" title={tell.history[lang]}>
        <History history={history} lang={lang} />
      </Part>
    </>
  );
}

/** The content of the page of something withdrawn, by its history; null where nothing was withdrawn. */
export function WithdrawnNotice({history, name, lang}: {history: readonly Entry[]; name: string; lang: Lang}) {
  const last = history.at(-1);
  if (last?.act !== "withdrawn") return null;
  return (
    <>
      <section className="opening">
        <p className="kicker">{tell.withdrawnKicker[lang]}</p>
        <h1>{name}</h1>
        <p className="lead">{tell.withdrawnOn(last.day)[lang]}</p>
        <p>
          {tell.reason[lang]}
          {colon[lang]}
          {last.reason[lang]}
        </p>
      </section>
      <LastSaid history={history} lang={lang} />
    </>
  );
}

/** What something was called: a figure by its last statement, all else by the name it was published under. */
export function nameOf(kind: "figure" | "panel", id: string, history: readonly Entry[], lang: Lang): string {
  const last = history.at(-1);
  const says = last ? saidBy(history, last) : null;
  return says ? nameIn(says, lang) : ((kind === "figure" ? null : nameThen(kind, id)?.[lang]) ?? id);
}

/** The page that a withdrawn figure or panel keeps; `path` is its address. */
export function WithdrawnPage({
  id,
  lang,
  path,
  kind = "figure",
}: {
  id: string;
  lang: Lang;
  path: string;
  kind?: "figure" | "panel";
}) {
  const history = historyOf(id, kind);
  return (
    <Shell lang={lang} path={path} place={kind}>
      <WithdrawnNotice history={history} name={nameOf(kind, id, history, lang)} lang={lang} />
    </Shell>
  );
}

/** The documents that were taken off the list of sources, each at its old anchor; nothing where there are none. */
export function FormerSources({lang}: {lang: Lang}) {
  const ids = Object.entries(withdrawn.source);
  if (ids.length === 0) return null;
  return (
    <section className="non-figures" aria-labelledby="former-sources">
      <h2 id="former-sources">{tell.formerSources[lang]}</h2>
      <ul>
        {ids.map(([id, {day, reason}]) => (
          <li key={id} id={id}>
            {sourceThen(id, lang)}
            <p className="found">{tell.formerSource(day)[lang] + (lang === "en" ? " " : "") + reason[lang]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
