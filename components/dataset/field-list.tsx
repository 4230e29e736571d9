import type {Lang} from "../../data/schema.ts";
import type {Sheet} from "./field.ts";
import {pageWords} from "./page-words.ts";

type FieldOf = Sheet["fields"][number];

function Note({field, lang}: {field: FieldOf; lang: Lang}) {
  const said = [
    ...(field.required ? [pageWords.required[lang]] : []),
    ...(field.type !== "text" && field.refers ? [pageWords.refers(field.refers.join("."))[lang]] : []),
  ];
  return said.length > 0 && <small>{said.join(" · ")}</small>;
}

/** The fields of a table, with what each holds; open for the table of figures. */
export function FieldList({sheet, lang}: {sheet: Sheet; lang: Lang}) {
  const {name, title, description, fields, columns, cells} = sheet;
  return (
    <details className="fields" id={`fields-${name}`} open={name === "figures"}>
      <summary>
        <code>{name}</code> {pageWords.fieldsOf(title[lang], columns.length)[lang]}
        <small> · {pageWords.rows(cells.length)[lang]}</small>
      </summary>
      <p>{description[lang]}</p>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={title[lang]}>
        <table>
          <thead>
            <tr>
              {[pageWords.field, pageWords.type, pageWords.means, pageWords.description].map((head) => (
                <th key={head.en} scope="col">
                  {head[lang]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.name}>
                <th scope="row">
                  <code>{field.type === "text" ? `${field.name}_zh, ${field.name}_en` : field.name}</code>
                </th>
                <td>
                  <code>{field.type === "text" ? "string" : field.type}</code>
                </td>
                <td>
                  {field.title[lang]}
                  <Note field={field} lang={lang} />
                </td>
                <td>{field.description[lang]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
