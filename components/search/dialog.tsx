"use client";

import {useEffect, useId, useRef, useState} from "react";
import type {KeyboardEvent} from "react";
import type {Lang} from "../../data/schema.ts";
import {dialog as dialogWords} from "../export/dialog-words.ts";
import {figurePage} from "../routes.ts";
import {say} from "../strings.ts";
import {ask} from "./client.ts";
import type {Shown, ShownHit} from "./messages.ts";
import {addressOfHit, openHit} from "./open.ts";
import {remember} from "./recent.ts";
import {Result} from "./result.tsx";
import {SlashChoice} from "./slash-choice.tsx";
import {Suggestions} from "./suggestions.tsx";
import {useSearch} from "./use-search.ts";
import {finding} from "./words.ts";

/** What the status line says of a search. */
function told({hits, total, partly, about, missing}: Shown, lang: Lang): string {
  const heard = partly ? finding.partly(hits.length) : (about ? finding.about : finding.found)(total, hits.length);
  const words = total > 0 ? heard[lang] : missing ? "" : finding.nothing[lang];
  return missing ? [words, finding.missing[lang]].filter((one) => one !== "").join(lang === "zh" ? "。" : ". ") : words;
}

/** Where a key moves in the list. Home and End stay with the text until the arrows have been used. */
function moved(key: string, at: number, count: number, walking: boolean): number | null {
  if (count === 0) return null;
  if (key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowUp") return (at - 1 + count) % count;
  if (walking && key === "Home") return 0;
  if (walking && key === "End") return count - 1;
  return null;
}

/** The search of the site: a field, and under it what was found, with the reasons. */
export function SearchDialog({lang, onClose}: {lang: Lang; onClose: () => void}) {
  const box = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const [text, setText] = useState("");
  /** What is searched: the text, but for what an input method is still composing. */
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const [walking, setWalking] = useState(false);
  const asked = query.trim();
  const {ready, examples, failed, found, retry} = useSearch(asked, lang);
  const {hits} = found;
  const optionId = (at: number) => `${id}-${at}`;

  useEffect(() => {
    if (box.current && !box.current.open) box.current.showModal();
    input.current?.focus();
  }, []);
  useEffect(() => {
    setActive(0);
    list.current?.scrollTo({top: 0});
  }, [found]);

  const type = (value: string) => {
    setText(value);
    setQuery(value);
    setWalking(false);
  };
  const open = (hit: ShownHit | undefined, page: boolean, away: boolean) => {
    if (!hit) return;
    const {target} = hit.entry;
    const own = page && target.kind === "figure" ? figurePage(lang, target.id) : null;
    remember(query);
    if (away) return void window.open(own ?? addressOfHit(hit, lang), "_blank");
    // First the focus goes back to where it was, then the page to what was found.
    box.current?.close();
    if (own) location.assign(own);
    else openHit(hit, lang);
  };
  const key = (event: KeyboardEvent) => {
    // Safari ends a composition before the key that ends it; 229 is how it marks that key.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === "Enter") {
      event.preventDefault();
      const {shiftKey, ctrlKey, metaKey} = event;
      // Of early answers, the first may not be the best; what the reader went to is meant.
      if (found.query === asked && (!found.early || active > 0))
        return open(hits[active], shiftKey, ctrlKey || metaKey);
      // What is listed is a step behind what was typed.
      return void ask(asked).then((answer) => open(answer?.hits[0], shiftKey, ctrlKey || metaKey));
    }
    const next = moved(event.key, active, hits.length, walking);
    if (next === null) return setWalking(false);
    event.preventDefault();
    setWalking(true);
    setActive(next);
    document.getElementById(optionId(next))?.scrollIntoView({block: "nearest"});
  };

  return (
    <dialog
      ref={box}
      className="search-dialog"
      aria-label={finding.title[lang]}
      onClose={onClose}
      onClick={({target}) => target === box.current && box.current.close()}
    >
      <div className="search-box">
        <div className="search-line">
          <input
            ref={input}
            type="text"
            role="combobox"
            aria-label={finding.title[lang]}
            aria-expanded={hits.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            {...(hits.length > 0 && {"aria-activedescendant": optionId(active)})}
            placeholder={finding.placeholder[lang]}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            value={text}
            onChange={({target, nativeEvent}) =>
              (nativeEvent as InputEvent).isComposing ? setText(target.value) : type(target.value)
            }
            onCompositionEnd={({currentTarget}) => type(currentTarget.value)}
            onKeyDown={key}
          />
          <button type="button" className="tool" onClick={() => box.current?.close()}>
            {dialogWords.close[lang]}
          </button>
        </div>
        <p role="status" className="search-status" data-found={found.query}>
          {failed ? finding.failed[lang] : !ready ? finding.loading[lang] : found.query === "" ? "" : told(found, lang)}
        </p>
        {(failed || found.missing) && (
          <button type="button" className="tool" onClick={retry}>
            {say.tryAgain[lang]}
          </button>
        )}
        <ul id={`${id}-list`} ref={list} role="listbox" aria-label={finding.results[lang]} hidden={hits.length === 0}>
          {hits.map((hit, at) => (
            <Result
              key={`${hit.entry.target.kind} ${hit.entry.target.id}`}
              hit={hit}
              id={optionId(at)}
              lang={lang}
              active={at === active}
              onPoint={() => at !== active && setActive(at)}
              onOpen={(page, away) => open(hit, page, away)}
            />
          ))}
        </ul>
        {ready && asked === "" && (
          <Suggestions
            lang={lang}
            examples={examples}
            onChoose={(chosen) => {
              type(chosen);
              input.current?.focus();
            }}
          />
        )}
        {ready && asked === "" && <SlashChoice lang={lang} />}
        {hits.length > 0 && <p className="search-keys">{finding.keys[lang]}</p>}
      </div>
    </dialog>
  );
}
