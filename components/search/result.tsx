import type {Lang} from "../../data/schema.ts";
import {excerpt, markedText} from "./excerpt.ts";
import type {Piece} from "./excerpt.ts";
import type {Span} from "./fold.ts";
import type {ShownHit, ShownReason} from "./messages.ts";
import {because, finding, kinds, places} from "./words.ts";

const Pieces = ({pieces}: {pieces: readonly Piece[]}) =>
  pieces.map(({text, marked}, i) => (marked ? <mark key={i}>{text}</mark> : text));

const colonIn = {zh: "：", en: ": "};

/** One reason: how it matched, and the words in their text; where the text is the name above, only its words. */
function Why({reason: {how, field, spans, typed}, name, lang}: {reason: ShownReason; name: string; lang: Lang}) {
  const label = [
    ...(how === "words" ? [] : [because[how](typed)[lang]]),
    ...(field && how !== "period" && how !== "shows" ? [places[field.name][lang]] : []),
  ].join(lang === "zh" ? "，" : ", ");
  return (
    <span className="result-why" data-how={how}>
      <span>{label}</span>
      {field && how !== "period" && (
        <>
          {colonIn[lang]}
          <span lang={field.lang === "zh" ? "zh-CN" : "en"}>
            <Pieces pieces={field.text === name ? marks(name, spans) : excerpt(field.text, spans)} />
          </span>
        </>
      )}
    </span>
  );
}

/** The marked words alone. */
const marks = (text: string, spans: readonly Span[]): Piece[] =>
  markedText(text, spans)
    .map((piece) => (piece.marked ? piece : {text: " … ", marked: false}))
    .filter(isInner);
const isInner = ({marked}: Piece, i: number, all: readonly Piece[]) => marked || (i > 0 && i < all.length - 1);

interface ResultProps {
  hit: ShownHit;
  id: string;
  lang: Lang;
  active: boolean;
  onPoint: () => void;
  /** `page`: the figure’s own page was asked for; `away`: another tab. */
  onOpen: (page: boolean, away: boolean) => void;
}

/** What was found, what it says, how well that is established, and why it is here. */
export function Result({hit: {entry, reasons}, id, lang, active, onPoint, onOpen}: ResultProps) {
  const {target, when, doubtful} = entry;
  const name = entry.name[lang];
  const named = reasons.find(({field}) => field?.text === name);
  const value = entry.value?.[lang];
  return (
    <li
      id={id}
      role="option"
      aria-selected={active}
      data-kind={target.kind}
      data-id={target.id}
      onPointerMove={onPoint}
      onClick={({target: clicked, ctrlKey, metaKey}) =>
        onOpen(clicked instanceof Element && clicked.closest("[data-page]") !== null, ctrlKey || metaKey)
      }
    >
      <span className="result-kind">{kinds[target.kind][lang]}</span>
      <span className="result-body">
        <span className="result-name">
          {named ? <Pieces pieces={markedText(name, named.spans)} /> : name}
          {value && target.kind === "figure" && <strong> {value}</strong>}
          {when && <small> {when[lang]}</small>}
          {doubtful && <em> {doubtful[lang]}</em>}
        </span>
        {value && target.kind !== "figure" && <span className="result-line">{value}</span>}
        {reasons.map((reason, i) => (
          <Why key={i} reason={reason} name={name} lang={lang} />
        ))}
      </span>
      {target.kind === "figure" && target.panel && (
        <span className="result-page" data-page="">
          {finding.page[lang]}
        </span>
      )}
    </li>
  );
}
