/** The words on and under a panel’s slide: what was said, how well it is established, where it is from. */
import {placeWords, sourceWords} from "../../data/cite.ts";
import {edition} from "../../data/edition.ts";
import {figures} from "../../data/figures/index.ts";
import type {FigureId} from "../../data/figures/index.ts";
import {colon} from "../../data/format.ts";
import {panels} from "../../data/panels/index.ts";
import type {Panel, PanelId} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import {doubtsOf, sourcesOf} from "../../data/query.ts";
import type {Lang, Text} from "../../data/schema.ts";
import {sources} from "../../data/sources.ts";
import type {SourceId} from "../../data/sources.ts";
import {standingOf, standingWords} from "../../data/standing.ts";
import type {Entry} from "../briefing/briefing.ts";
import type {Numbering} from "../briefing/citations.ts";
import {documentWords} from "../briefing/words.ts";
import {standingColour} from "../charts/share.ts";
import type {Colour} from "../palette.ts";
import {cueWords} from "../picture/notes.ts";
import {shortAddress} from "../routes.ts";
import {say} from "../strings.ts";
import type {Paragraph, Span} from "./pptx-text.ts";
import {safeSentence} from "./safe.ts";

const own = {
  standing: {zh: "查证", en: "Standing"},
  place: {zh: "位置", en: "Place"},
  cue: {zh: "原话", en: "Words"},
  safe: {zh: "可以这样说", en: "Safe to say"},
} as const satisfies Record<string, Text>;

const stop: Record<Lang, string> = {zh: "；", en: "; "};
const comma: Record<Lang, string> = {zh: "，", en: ", "};

/** How much is said beside a chart, and how large; none leaves out a standing, a doubt’s existence or a source. */
export interface Density {
  cue: number;
  rest: number;
  /** Where in the source; without it the speaker’s notes have it. */
  places: boolean;
  /** Doubts in full; otherwise by name, and in full in the speaker’s notes. */
  doubts: boolean;
}
export const densities: readonly Density[] = [
  {cue: 12, rest: 10, places: true, doubts: true},
  {cue: 11, rest: 9.5, places: true, doubts: true},
  {cue: 10, rest: 9, places: true, doubts: true},
  {cue: 9.5, rest: 9, places: false, doubts: true},
  {cue: 9, rest: 9, places: false, doubts: false},
];

const placeOf = (id: FigureId, lang: Lang): string => {
  const {cite} = figures[id];
  return `${sources[cite.source].publisher[lang]}${comma[lang]}${placeWords(cite, lang)}`;
};

/** Cues with their standing, doubts and the note: groups of paragraphs that stay together in a column. */
export function besideOf(panel: Panel, lang: Lang, {cue, rest, places, doubts}: Density): Paragraph[][] {
  const items = panel.cues.map((id): Paragraph[] => {
    const is = standingOf(id);
    const dot: Span = {text: "● ", colour: standingColour(is)};
    const judged = standingWords(is, lang);
    const words: Span = {text: cueWords(id, lang), colour: "ink"};
    if (!places) return [{spans: [dot, words, {text: ` · ${judged}`, colour: "soft"}], size: cue, space: 3}];
    return [
      {spans: [words], size: cue, space: 5},
      {spans: [dot, {text: `${judged} · ${placeOf(id, lang)}`, colour: "soft"}], size: rest},
    ];
  });
  const found = doubtsOf(panel, lang);
  const dot: Span = {text: "● ", colour: "doubt"};
  const doubted: Paragraph[][] = doubts
    ? found.map(({about, doubt}) => [
        {
          spans: [dot, {text: `${say.doubt[lang]} · ${about}${colon[lang]}${doubt}`, colour: "ink"}],
          size: rest,
          space: 5,
        },
      ])
    : found.length > 0
      ? [
          [
            {
              spans: [
                dot,
                {
                  text: `${say.doubt[lang]}${colon[lang]}${found.map(({about}) => about).join(stop[lang])}`,
                  colour: "ink",
                },
              ],
              size: rest,
              space: 4,
            },
          ],
        ]
      : [];
  const note: Paragraph[][] = panel.note
    ? [
        [
          {
            spans: [{text: `${say.note[lang]}${colon[lang]}${plain(panel.note[lang], lang)}`, colour: "ink"}],
            size: rest,
            space: 6,
          },
        ],
      ]
    : [];
  return [...items, ...doubted, ...note];
}

/**
 * A source in a line, of which the publisher is the link: LibreOffice breaks no line within a link.
 */
export function linked(id: SourceId, text: string, colour: Colour): Span[] {
  const {publisher, url} = sources[id];
  const name = Object.values(publisher).find((one) => text.startsWith(one)) ?? text;
  if (url === null) return [{text, colour}];
  return [{text: name, colour, url}, ...(text === name ? [] : [{text: text.slice(name.length), colour}])];
}

/** The sources in full, by how they were seen, each a link where it has an address. */
function sourcesInFull(panel: Panel, lang: Lang): Paragraph[] {
  const ids = sourcesOf(panel);
  return (["page", "original", "copy"] as const).flatMap((seen): Paragraph[] => {
    const some = ids.filter((id) => sources[id].seen === seen);
    if (some.length === 0) return [];
    const spans = some.flatMap((id, i): Span[] => [
      ...(i > 0 ? [{text: stop[lang], colour: "soft" as const}] : []),
      ...linked(id, sourceWords(id, lang), "soft"),
    ]);
    return [
      {spans: [{text: `${say.seenAs[seen][lang]}${colon[lang]}`, colour: "soft", bold: true}, ...spans], size: 9},
    ];
  });
}

/** The numbers of a panel’s sources with their publishers; the slide of sources has them in full. */
function sourcesByNumber(panel: PanelId, lang: Lang, numbering: Numbering): Paragraph[] {
  const spans = numbering.of(panel).flatMap((number): Span[] => {
    const one = numbering.list[number - 1];
    if (!one) return [];
    return [
      {text: `[${number}] ${sources[one.id].publisher[lang]}`, colour: "soft", url: one.url},
      {text: "　", colour: "soft"},
    ];
  });
  const head: Span = {text: `${documentWords.sources[lang]}${colon[lang]}`, colour: "soft", bold: true};
  return [{spans: [head, ...spans.slice(0, -1)], size: 9}];
}

/** The footer of a panel’s slide; numbered in a briefing. */
export const footerOf = (panel: PanelId, lang: Lang, numbering: Numbering | null): Paragraph[] =>
  numbering ? sourcesByNumber(panel, lang, numbering) : sourcesInFull(panels[panel], lang);

/** The last line: whose slide it is, where its panel stands, and the date of its figures. */
export function lastLine(panel: PanelId, lang: Lang): Paragraph {
  const address = shortAddress(panel, lang);
  const link = /^https?:/.test(address) ? {url: address} : {};
  return {
    size: 9,
    spans: [
      {text: `${say.site[lang]} · `, colour: "soft"},
      {text: address, colour: "soft", ...link},
      {text: ` · ${say.dataAsOf(edition)[lang]}`, colour: "soft"},
    ],
  };
}

/** What the speaker has before him: the reader’s own note, then each cue with its place, standing, doubt and a sentence. */
export function speakerNotes({panel: id, note}: Entry, lang: Lang): string[] {
  const panel = panels[id];
  const line = (name: Text, text: string) => `${name[lang]}${colon[lang]}${text}`;
  const cues = panel.cues.flatMap((figure) => {
    const {doubt} = figures[figure];
    return [
      "",
      line(own.cue, cueWords(figure, lang)),
      line(own.place, placeOf(figure, lang)),
      line(own.standing, standingWords(standingOf(figure), lang)),
      ...(doubt ? [line(say.doubt, doubt[lang])] : []),
      line(own.safe, safeSentence(figure, lang)),
    ];
  });
  const doubts = doubtsOf(panel, lang).map(({about, doubt}) => line(say.doubt, `${about}${colon[lang]}${doubt}`));
  return [
    ...(note.trim() ? [line(documentWords.ownNote, note.trim()), ""] : []),
    plain(panel.text[lang], lang),
    ...cues,
    "",
    ...doubts,
    ...(panel.note ? [line(say.note, plain(panel.note[lang], lang))] : []),
    line(
      say.source,
      sourcesOf(panel)
        .map((source) => sourceWords(source, lang))
        .join(stop[lang]),
    ),
    shortAddress(id, lang),
  ];
}
