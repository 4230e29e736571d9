import {panels} from "../data/panels/index.ts";
import type {PanelId} from "../data/panels/index.ts";
import {plain} from "../data/prose.ts";
import type {Lang, Text} from "../data/schema.ts";
import {citationText} from "./export/citation-text.ts";
import {nameOf} from "./export/files.ts";
import type {PanelFormat} from "./export/files.ts";
import {formatNames, menu} from "./export/menu-words.ts";
import {readyFile, readyRequest} from "./export/ready.ts";
import {standsReady} from "./export/stands-ready.ts";

interface Group {
  name: Text;
  ready: readonly PanelFormat[];
  made: readonly PanelFormat[];
}

const groups: readonly Group[] = [
  {name: menu.image, ready: ["png", "svg", "outlined"], made: []},
  {name: menu.document, ready: ["pdf"], made: ["docx", "pptx"]},
  {name: menu.data, ready: ["csv", "xlsx", "json"], made: []},
];

const copies = [
  ["image", menu.copyImage],
  ["cited", menu.copyCited],
  ["citation", menu.copyCitation],
] as const;

/** A file that is made when it is asked for. */
const Made = ({format, words}: {format: PanelFormat; words: string}) => (
  <button type="button" className="needs-script" data-make={format}>
    {words}
  </button>
);

/** A file that stands ready: a plain link, which needs no script. Of a panel whose files do not, one that is made. */
function Ready({id, lang, format}: {id: PanelId; lang: Lang; format: PanelFormat}) {
  const request = readyRequest(id, lang, format);
  const words = (format === "png" ? menu.slide : formatNames[format])[lang];
  if (!standsReady(id)) return <Made format={format} words={words} />;
  return (
    <a href={readyFile(request) ?? ""} download={nameOf(request)} data-format={format}>
      {words}
    </a>
  );
}

/** An entry of the menu that opens a dialog of its own; `opens` is the attribute that asks for it. */
function Opener({name, words, opens}: {name: string; words: string; opens: Record<`data-${string}`, string>}) {
  return (
    <li className="needs-script">
      <span>{name}</span>
      <div>
        <button type="button" aria-label={`${name}: ${words}`} {...opens}>
          {words}
        </button>
      </div>
    </li>
  );
}

/**
 * What a panel can be taken away as: ready files first, which work without a script, then what is made when asked for,
 * citations and, where no button beside the menu has it, the code for embedding.
 */
export function ExportMenu({id, lang, embed = true}: {id: PanelId; lang: Lang; embed?: boolean}) {
  const title = plain(panels[id].title[lang], lang);
  return (
    <details className="menu" data-citation={citationText(id, lang)}>
      <summary className="tool" aria-label={menu.openFor(title)[lang]}>
        {menu.open[lang]}
      </summary>
      <ul className="export-menu">
        {groups.map(({name, ready, made}) => (
          <li key={name.en}>
            <span>{name[lang]}</span>
            <div>
              {ready.map((format) => (
                <Ready key={format} id={id} lang={lang} format={format} />
              ))}
              {made.map((format) => (
                <Made key={format} format={format} words={formatNames[format][lang]} />
              ))}
            </div>
          </li>
        ))}
        <li className="needs-script">
          <span>{menu.copy[lang]}</span>
          <div>
            {copies.map(([what, name]) => (
              <button
                key={what}
                type="button"
                data-copy={what}
                aria-label={`${menu.copy[lang]}${lang === "zh" ? "" : ": "}${name[lang]}`}
              >
                {name[lang]}
              </button>
            ))}
          </div>
        </li>
        <Opener name={menu.cite[lang]} words={menu.citeStyles[lang]} opens={{"data-cite": `panel:${id}`}} />
        {embed && <Opener name={menu.embed[lang]} words={menu.embedCode[lang]} opens={{"data-embed": id}} />}
        <li className="needs-script">
          <button type="button" data-more="">
            {menu.more[lang]}
          </button>
        </li>
      </ul>
    </details>
  );
}
