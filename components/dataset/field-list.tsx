import type {Lang} from "../../data/schema.ts";
import type {Sheet} from "./field.ts";
import {pageWords} from "./page-words.ts";

type FieldOf = Sheet["fields"][number];

/** Its type, and what else a program may count on. */
function Terms({field, lang}: {field: FieldOf; lang: Lang}) {
  const said = [
    field.type === "text" ? "string" : field.type,
    ...(field.required ? [pageWords.required[lang]] : []),
    ...(field.type !== "text" && field.refers ? [pageWords.refers(field.refers.join("."))[lang]] : []),
  ];
  return <small>{said.join(" · ")}</small>;
}

function Names({field: {name, type}}: {field: FieldOf}) {
  if (type !== "text") return <code>{name}</code>;
  return (
    <>
      <code>{name}_zh</code>, <code>{name}_en</code>
    </>
  );
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
      <dl className="codes">
        {fields.map((field) => (
          <div key={field.name}>
            <dt>
              <Names field={field} /> <Terms field={field} lang={lang} />
            </dt>
            <dd>
              <strong>{field.title[lang]}</strong> {field.description[lang]}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
