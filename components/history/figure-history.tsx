import {colon} from "../../data/format.ts";
import {historyOf, saidBy} from "../../data/ledger.ts";
import type {Entry, Statement} from "../../data/ledger/entry.ts";
import type {Lang} from "../../data/schema.ts";
import {differences} from "./told.ts";
import {tell} from "./words.ts";

const htmlLang = (lang: Lang) => (lang === "zh" ? "zh-CN" : "en");

/** What changed from one statement to the next, a line each. */
export function Differences({before, after, lang}: {before: Statement; after: Statement; lang: Lang}) {
  return differences(before, after, lang).map(({name, from, to, lang: own}) => (
    <p key={name} className="found">
      {name}
      {colon[lang]}
      <span {...(own !== lang && {lang: htmlLang(own)})}>
        <del>{from}</del> → <ins className="no-underline">{to}</ins>
      </span>
    </p>
  ));
}

function Event({entry, before, says, lang}: {entry: Entry; before: Statement | null; says: Statement; lang: Lang}) {
  return (
    <li>
      <p>
        <time dateTime={entry.day}>{entry.day}</time> · {tell.acts[entry.act][lang]}
        {colon[lang]}
        {entry.act === "withdrawn" ? <del>{says.words[lang]}</del> : <strong>{says.words[lang]}</strong>}
      </p>
      {entry.act === "corrected" && before && <Differences before={before} after={entry.says} lang={lang} />}
      {entry.act === "renamed" && <p className="found">{tell.renamedTo(entry.to)[lang]}</p>}
      {"reason" in entry && (
        <p className="found">
          {tell.reason[lang]}
          {colon[lang]}
          {entry.reason[lang]}
        </p>
      )}
    </li>
  );
}

/** A history as a list, oldest first: what was said when, what changed and why; one sentence where nothing did. */
export function History({history, lang}: {history: readonly Entry[]; lang: Lang}) {
  const [first] = history;
  if (!first) return null;
  if (history.length === 1) return <p>{tell.unchanged(first.day)[lang]}</p>;
  return (
    <ol aria-label={tell.caption[lang]} className="grid gap-3">
      {history.map((entry, i) => {
        const earlier = history[i - 1];
        const says = saidBy(history, entry);
        return (
          says && (
            <Event
              key={entry.hash}
              entry={entry}
              before={earlier ? saidBy(history, earlier) : null}
              says={says}
              lang={lang}
            />
          )
        );
      })}
    </ol>
  );
}

/** Every statement this project has published of a figure; for pages made on the server. */
export const FigureHistory = ({id, lang}: {id: string; lang: Lang}) => <History history={historyOf(id)} lang={lang} />;
