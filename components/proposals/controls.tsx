"use client";

import {parseAsString, parseAsStringLiteral, useQueryStates} from "nuqs";
import {useEffect, useLayoutEffect, useMemo, useState} from "react";
import type {FieldId, PersonId, ProposalId} from "../../data/proposals.ts";
import type {ArticleId, Lang} from "../../data/schema.ts";
import {announce, announceFailure} from "../announce.ts";
import {told} from "../export/told.ts";
import {Elsewhere} from "../filter/elsewhere.tsx";
import {useSlices} from "../filter/use-slices.ts";
import {beyond} from "../filter/words.ts";
import {proposalsIndexFile} from "../routes.ts";
import {awaited} from "../late.ts";
import {download} from "../save.ts";
import {say} from "../strings.ts";
import {choose, nextSort, sortable} from "./choose.ts";
import type {Entry} from "./choose.ts";
import type {FarEntry} from "./index-file.ts";
import {arrange, listenToHeads, readRows} from "./page-rows.ts";
import type {ProposalFormat} from "./save.ts";
import {tell} from "./words.ts";

interface Named<Id extends string> {
  id: Id;
  name: string;
}

export interface ControlsProps {
  lang: Lang;
  /** All recommendations of the site, and whether the page has them all. */
  total: number;
  isWhole: boolean;
  people: readonly Named<PersonId>[];
  articles: readonly (Named<ArticleId> & {headings: readonly Named<FieldId>[]})[];
  columns: Readonly<Record<(typeof sortable)[number], string>>;
}

const formats: readonly ProposalFormat[] = ["csv", "xlsx", "json"];
const orders = [...sortable, ...sortable.map((one) => `-${one}` as const)];

/** The filter and the order of the table. The address holds both, so that reload, Back and a sent link work. */
export function Controls({lang, total, isWhole, people, articles, columns}: ControlsProps) {
  const headings = useMemo(() => articles.flatMap((article) => article.headings), [articles]);
  const [choice, setChoice] = useQueryStates(
    useMemo(
      () => ({
        by: parseAsStringLiteral(people.map(({id}) => id)),
        article: parseAsStringLiteral(articles.map(({id}) => id)),
        heading: parseAsStringLiteral(headings.map(({id}) => id)),
        q: parseAsString.withDefault(""),
        sort: parseAsStringLiteral(orders),
      }),
      [people, articles, headings],
    ),
    {history: "push", scroll: false},
  );
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  const [missed, setMissed] = useState(false);
  const shown = useMemo(() => (entries ? choose(entries, choice, lang) : []), [entries, choice, lang]);

  const filtered = choice.by !== null || choice.article !== null || choice.heading !== null || choice.q !== "";
  const files = useMemo(() => new Map([[0, proposalsIndexFile(lang)]]), [lang]);
  const index = useSlices<readonly FarEntry[]>(filtered && !isWhole, files);
  const elsewhere = useMemo(() => {
    const here = new Set(entries?.map(({id}) => id));
    const others = (index.slices.get(0) ?? []).filter(({id}) => !here.has(id));
    const left = new Set(filtered ? choose(others, {...choice, sort: null}, lang) : []);
    return others.filter(({id}) => left.has(id));
  }, [entries, index.slices, filtered, choice, lang]);
  const left = filtered ? shown.length + elsewhere.length : total;
  const looking = filtered && !isWhole && !index.whole && !index.failed;

  useEffect(() => setEntries(readRows()), []);
  useEffect(
    () => listenToHeads((column) => void setChoice((now) => ({sort: nextSort(now.sort, column)}))),
    [setChoice],
  );
  useLayoutEffect(() => {
    if (!entries) return;
    arrange(shown, choice.sort);
    for (const edge of document.querySelectorAll<HTMLElement>(".window-edge")) edge.hidden = filtered;
    const aimed = location.hash.slice(1);
    setMissed(entries.some(({id}) => id === aimed) && !shown.includes(aimed));
  }, [entries, shown, choice.sort, filtered]);
  // What the filter hides stood above the row in the address: the browser went to where it used to be.
  useEffect(() => {
    if (entries && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [entries]);

  const inWords = (): string | null => {
    const parts = [
      [tell.who[lang], people.find(({id}) => id === choice.by)?.name],
      [tell.article[lang], articles.find(({id}) => id === choice.article)?.name],
      [tell.heading[lang], headings.find(({id}) => id === choice.heading)?.name],
      [tell.find[lang], choice.q || undefined],
    ].flatMap(([name, value]) => (value === undefined ? [] : [`${name}${lang === "zh" ? "：" : ": "}${value}`]));
    return parts.length === 0 ? null : parts.join(lang === "zh" ? "；" : "; ");
  };
  const make = async (format: ProposalFormat) => {
    const {proposalsFile} = await import("./save.ts");
    return proposalsFile(shown as ProposalId[], inWords(), lang, format);
  };
  const save = (format: ProposalFormat): Promise<void> =>
    awaited(make(format), lang).then(
      (file) => {
        if (!file) return;
        download(file);
        announce(told.saved(file.name)[lang]);
      },
      () => announceFailure(say.notLoaded[lang], () => void save(format)),
    );
  const sorted = choice.sort === null ? null : sortable.find((one) => choice.sort?.endsWith(one));

  return (
    <>
      <search className="proposal-form" aria-label={tell.filter[lang]}>
        <select
          aria-label={tell.who[lang]}
          value={choice.by ?? ""}
          onChange={({target}) => setChoice({by: people.find(({id}) => id === target.value)?.id ?? null})}
        >
          <option value="">{tell.anyone[lang]}</option>
          {people.map(({id, name}) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <select
          aria-label={tell.article[lang]}
          value={choice.article ?? ""}
          onChange={({target}) => setChoice({article: articles.find(({id}) => id === target.value)?.id ?? null})}
        >
          <option value="">{tell.anyArticle[lang]}</option>
          {articles.map(({id, name}) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <select
          aria-label={tell.heading[lang]}
          value={choice.heading ?? ""}
          onChange={({target}) => setChoice({heading: headings.find(({id}) => id === target.value)?.id ?? null})}
        >
          <option value="">{tell.anyHeading[lang]}</option>
          {articles.map((article) => (
            <optgroup key={article.id} label={article.name}>
              {article.headings.map(({id, name}) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <input
          type="search"
          aria-label={tell.find[lang]}
          placeholder={tell.find[lang]}
          value={choice.q}
          onChange={({target}) =>
            // The first letter is a step that Back undoes; the others belong to it.
            setChoice({q: target.value || null}, {history: choice.q === "" ? "push" : "replace"})
          }
        />
        {filtered && (
          <button
            type="button"
            className="tool"
            onClick={() => setChoice({by: null, article: null, heading: null, q: null})}
          >
            {tell.clear[lang]}
          </button>
        )}
      </search>
      <div className="proposal-tools">
        <p role="status" data-left={entries ? left : ""}>
          {entries && (left === 0 && !looking ? tell.nothing[lang] : tell.left(left, total)[lang])}
          {looking && ` ${beyond.loadingProposals[lang]}`}
          {index.failed && filtered && ` ${beyond.failedProposals[lang]}`}
          {sorted && ` · ${tell.sortedBy(columns[sorted], choice.sort?.startsWith("-") ?? false)[lang]}`}
          {sorted && !isWhole && ` ${beyond.sortsPage[lang]}`}
          {missed && ` ${tell.missed[lang]}`}
        </p>
        {shown.length > 0 && (
          <p className="proposal-save">
            {tell.save[lang]}
            {formats.map((format) => (
              <button
                key={format}
                type="button"
                className="tool"
                aria-label={tell.saveAs(format.toUpperCase())[lang]}
                onClick={() => void save(format)}
              >
                {format.toUpperCase()}
              </button>
            ))}
          </p>
        )}
      </div>
      <Elsewhere
        items={elsewhere}
        title={beyond.proposals}
        entryOf={({href, keys}) => ({href, title: keys.name, note: `${keys.by} · ${keys.heading}`})}
        lang={lang}
      />
    </>
  );
}
