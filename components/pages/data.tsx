import {edition} from "../../data/edition.ts";
import {figureIds} from "../../data/figures/index.ts";
import type {Lang} from "../../data/schema.ts";
import {sourceIds} from "../../data/sources.ts";
import {published} from "../dataset/address.ts";
import {claimMeanings} from "../dataset/claims.ts";
import {Copier} from "../copier.tsx";
import {CodeList} from "../dataset/code-list.tsx";
import {datasetLd} from "../dataset/dataset-ld.ts";
import {datasetVersion} from "../dataset/dataset.ts";
import {ExampleView} from "../dataset/example-view.tsx";
import {examples} from "../dataset/examples.ts";
import {FieldList} from "../dataset/field-list.tsx";
import {missingCodes} from "../dataset/field.ts";
import {FileList} from "../dataset/file-list.tsx";
import {entryOf, namedFiles} from "../dataset/files.ts";
import {JsonLd} from "../dataset/json-ld-script.tsx";
import {pageWords} from "../dataset/page-words.ts";
import {sheets} from "../dataset/tables.ts";
import {datasetWords} from "../dataset/words.ts";
import {feedFile} from "../history/feed.ts";
import {dataFile, dataPage} from "../routes.ts";
import {Shell} from "../shell.tsx";

/** What the dataset is, where each of its files is, what they hold, and how to get at them. */
export async function DataPage({lang}: {lang: Lang}) {
  const files = new Map([...(await namedFiles())].map(([name, content]) => [name, entryOf(content)]));
  const version = datasetVersion();
  const named = `${datasetWords.title[lang]}${lang === "zh" ? "，" : ", "}${pageWords.state(version, edition)[lang]}${lang === "zh" ? "，" : ", "}${published(dataPage(lang))}`;
  return (
    <Shell lang={lang} path={dataPage(lang)} place="data">
      <JsonLd data={datasetLd(lang, files)} />
      <section className="opening">
        <p className="kicker">{pageWords.dataset[lang]}</p>
        <h1>{pageWords.title[lang]}</h1>
        <p className="lead">{pageWords.lead(figureIds.length, sourceIds.length)[lang]}</p>
        <p className="aside">{pageWords.state(version, edition)[lang]}</p>
        <p className="data-tools">
          <a className="tool" href={dataFile("dataset.zip")} download>
            {pageWords.oneFile[lang]}
          </a>
          <a className="tool" href={dataFile("dataset.xlsx")} download>
            {pageWords.workbook[lang]}
          </a>
          <a className="tool" href={feedFile(lang)}>
            {pageWords.feed[lang]}
          </a>
        </p>
      </section>
      <section className="data-part" id="files">
        <h2>{pageWords.files[lang]}</h2>
        <FileList files={files} lang={lang} />
        <p>{pageWords.sameNames[lang]}</p>
        <p>{datasetWords.escaping[lang]}</p>
      </section>
      <section className="data-part" id="examples">
        <h2>{pageWords.examples[lang]}</h2>
        {published("") === "" && (
          <noscript>
            <p>{pageWords.putAddress[lang]}</p>
          </noscript>
        )}
        <div className="examples">
          {examples.map((example) => (
            <ExampleView key={example.id} example={example} lang={lang} />
          ))}
        </div>
      </section>
      <section className="data-part" id="claims">
        <h2>{pageWords.claims[lang]}</h2>
        <p>{pageWords.claimsLine[lang]}</p>
        <CodeList codes={claimMeanings} lang={lang} />
      </section>
      <section className="data-part" id="missing">
        <h2>{pageWords.missing[lang]}</h2>
        <p>{pageWords.missingLine[lang]}</p>
        <CodeList codes={missingCodes} lang={lang} />
      </section>
      <section className="data-part" id="fields">
        <h2>{pageWords.fields[lang]}</h2>
        {sheets.map((sheet) => (
          <FieldList key={sheet.name} sheet={sheet} lang={lang} />
        ))}
      </section>
      <section className="data-part" id="versions">
        <h2>{pageWords.stable[lang]}</h2>
        <ul>
          {pageWords.stableLines.map((line) => (
            <li key={line.en}>{line[lang]}</li>
          ))}
        </ul>
      </section>
      <section className="data-part" id="cite">
        <h2>{pageWords.citing[lang]}</h2>
        <p>{pageWords.citingLine[lang]}</p>
        <p className="cited-as">{named}</p>
      </section>
      <section className="data-part" id="rights">
        <h2>{pageWords.rights[lang]}</h2>
        <p>{datasetWords.rights[lang]}</p>
      </section>
      <Copier lang={lang} />
    </Shell>
  );
}
