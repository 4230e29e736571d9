/** Content as large as one likes for the benchmark of the search, made from the present one; never part of the site. */
import type {FigureId} from "../../data/figures/index.ts";
import type {PanelId} from "../../data/panels/index.ts";
import type {ProposalId} from "../../data/proposals.ts";
import type {ArticleId, Figure, Text} from "../../data/schema.ts";
import type {SourceId} from "../../data/sources.ts";
import type {FigureDocument, SearchIndex} from "../../components/search/index-types.ts";

type Content = Omit<SearchIndex, "readings" | "version">;

/** Numbers without chance: the same corpus each time (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * sides);
  };
}

const han = "江河湖海山川林原平阳安宁泰和丰庆嘉兴绍温台丽衢金华清远云浮梅汕潮揭茂湛珠佛肇惠东莞桂柳梧贺百色玉贵钦防";
const latin = ["jiang", "he", "shan", "lin", "yang", "an", "ning", "tai", "feng", "jia", "xing", "shao", "wen", "li"];

/** Names of places that nobody lives in. */
function places(count: number, roll: ReturnType<typeof dice>): Text[] {
  const pick = <T>(list: ArrayLike<T>): T => list[roll(list.length)] as T;
  return Array.from({length: count}, () => {
    const en = `${pick(latin)}${pick(latin)}${roll(3) === 0 ? pick(latin) : ""}`;
    return {
      zh: `${pick(han)}${pick(han)}${pick(["市", "区", "县"])}`,
      en: `${en.charAt(0).toUpperCase()}${en.slice(1)}`,
    };
  });
}

/** A text with another place in it: before it, where it names none. */
const moved = (text: Text, place: Text): Text => ({
  zh: text.zh.includes("重庆") ? text.zh.replaceAll("重庆", place.zh) : `${place.zh}${text.zh}`,
  en: text.en.includes("Chongqing") ? text.en.replaceAll("Chongqing", place.en) : `${place.en}: ${text.en}`,
});

/** A number of about the same size and as many digits. */
function varied(value: number, roll: ReturnType<typeof dice>): number {
  const digits = Math.min(String(Math.abs(value)).replace(/[.0]+$|\D/g, "").length, 6);
  const scale = 10 ** (Math.floor(Math.log10(Math.max(Math.abs(value), 1e-6))) - digits + 1);
  return Number(((10 ** (digits - 1) + roll(9 * 10 ** (digits - 1))) * scale * Math.sign(value || 1)).toPrecision(12));
}

function figure(model: FigureDocument, place: Text, roll: ReturnType<typeof dice>): FigureDocument {
  const {figure: of} = model;
  const old = "unit" in of && of.is !== "list" ? of.value : null;
  const value = old === null ? null : varied(old, roll);
  const cue = of.cite.cue?.replace("重庆", place.zh).slice(0, 30) ?? null;
  return {
    ...model,
    figure: {
      ...of,
      subject: roll(4) === 0 ? of.subject : moved(of.subject, place),
      ...(value === null ? {} : {value}),
      cite: {...of.cite, cue},
    } as Figure<SourceId>,
    ...(model.found && {found: moved(model.found, place)}),
  };
}

/** A corpus of so many figures, a quarter as many panels, and articles, proposals and sources to match. */
export function corpus(figures: number, from: Content): Content {
  const roll = dice(figures);
  const towns = places(Math.max(20, Math.round(figures ** 0.7)), roll);
  const town = (): Text => towns[roll(towns.length)] ?? {zh: "", en: ""};
  const many = <Id, D>(
    models: readonly (readonly [Id, D])[],
    count: number,
    make: (model: D, place: Text) => D,
  ): [Id, D][] =>
    Array.from({length: Math.ceil(count)}, (_, i): [Id, D] => {
      const [id, model] = models[i % models.length] as readonly [Id, D];
      return [`${String(id)}-${i}` as Id, make(model, town())];
    });
  const ids = many<SourceId, SearchIndex["sources"][number][1]>(from.sources, figures / 4, (model, place) => ({
    ...model,
    publisher: moved(model.publisher, place),
  }));
  return {
    figures: many<FigureId, FigureDocument>(from.figures, figures, (model, place) => {
      const made = figure(model, place, roll);
      const source = ids[roll(ids.length)]?.[0];
      const cite = source ? {...made.figure.cite, source} : made.figure.cite;
      return {...made, figure: {...made.figure, cite} as Figure<SourceId>};
    }),
    panels: many<PanelId, SearchIndex["panels"][number][1]>(from.panels, figures / 4, (model, place) => ({
      ...model,
      title: moved(model.title, place),
      text: moved(model.text, place),
      beside: model.beside.map((text) => moved(text, place)),
      shows: model.shows.map(() => roll(figures)),
    })),
    articles: many<ArticleId, SearchIndex["articles"][number][1]>(from.articles, figures / 40, (model, place) => ({
      ...model,
      title: moved(model.title, place),
      blocks: model.blocks.map((text) => moved(text, place)),
    })),
    proposals: many<ProposalId, SearchIndex["proposals"][number][1]>(from.proposals, figures / 8, (model, place) => ({
      ...model,
      name: moved(model.name, place),
      summary: moved(model.summary, place),
    })),
    sources: ids,
    standings: from.standings,
    examples: from.examples,
  };
}
