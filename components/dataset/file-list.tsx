import type {ReactNode} from "react";
import type {Lang} from "../../data/schema.ts";
import {feedFile} from "../history/feed.ts";
import {dataFile} from "../routes.ts";
import type {FileEntry} from "./files.ts";
import {pageWords} from "./page-words.ts";
import {sheets} from "./tables.ts";

/** The order in which readers look for them: all of it first, then what describes it, then table by table. */
const first = [
  "dataset.zip",
  "dataset.xlsx",
  "dataset.json",
  "schema.json",
  "datapackage.json",
  "version.json",
] as const;

const kilobytes = (bytes: number): string => String(Math.max(1, Math.round(bytes / 1024)));

function Row({name, holds, bytes, lang}: {name: string; holds: ReactNode; bytes: number | undefined; lang: Lang}) {
  const [folder = ""] = dataFile(name).split(name);
  return (
    <tr data-file={name}>
      <th scope="row">
        <a href={dataFile(name)}>
          <code>
            {folder}
            <wbr />
            {name}
          </code>
        </a>
      </th>
      <td className="holds">{holds}</td>
      <td className="size">{bytes !== undefined && pageWords.kilobytes(kilobytes(bytes))[lang]}</td>
    </tr>
  );
}

/** Every file with what it holds and how large it is; the feeds grow with the changes, so their size is not said. */
export function FileList({files, lang}: {files: ReadonlyMap<string, FileEntry>; lang: Lang}) {
  const feeds = (["zh", "en"] as const).map((one) => feedFile(one).replace(/^.*\//, "") as "changes.xml");
  const rows: {name: string; holds: ReactNode}[] = [
    ...first.map((name) => ({name, holds: pageWords.kinds[name][lang]})),
    ...sheets.map(({name, title, description}) => ({
      name: `${name}.csv`,
      holds: (
        <>
          <strong>{title[lang]}</strong> {description[lang]}
        </>
      ),
    })),
    ...feeds.map((name) => ({name, holds: pageWords.kinds[name][lang]})),
  ];
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={pageWords.files[lang]}>
      <table className="files">
        <thead>
          <tr>
            <th scope="col">{pageWords.file[lang]}</th>
            <th scope="col">{pageWords.holds[lang]}</th>
            <th scope="col" className="size">
              {pageWords.size[lang]}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({name, holds}) => (
            <Row key={name} name={name} holds={holds} bytes={files.get(name)?.bytes} lang={lang} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
