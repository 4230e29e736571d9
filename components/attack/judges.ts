/** Readers of what leaves that are not ours: what they find says whether a text stayed text. For tests. */
import {parseDocument} from "htmlparser2";
import {SaxesParser} from "saxes";

/** What a document is made of. */
export interface Made {
  elements: Set<string>;
  /** By element: “a href”. */
  attributes: Set<string>;
  /** Where links, pictures and frames lead. */
  addresses: string[];
  /** All text, and all values of attributes, without white space: lines break where there is room. */
  text: string;
}

const leading = new Set(["href", "src", "xlink:href", "action", "formaction", "data", "srcset", "poster", "ping"]);

/** A text as it is looked for: white space aside, and with quotation marks as pictures may set them. */
export const bare = (text: string): string => text.replace(/\s+/gu, "").replace(/[“”"]/g, '"').replace(/[‘’']/g, "'");

function collector() {
  const made: Made = {elements: new Set(), attributes: new Set(), addresses: [], text: ""};
  const texts: string[] = [];
  const values: string[] = [];
  return {
    made,
    open(name: string, attributes: readonly (readonly [string, string])[]) {
      made.elements.add(name);
      for (const [key, value] of attributes) {
        made.attributes.add(`${name} ${key}`);
        if (leading.has(key)) made.addresses.push(value);
        values.push(value);
      }
    },
    text: (text: string) => texts.push(text),
    end(): Made {
      return {...made, text: bare(`${texts.join("")}\n${values.join("\n")}`)};
    },
  };
}

/** An XML document as saxes reads it, which stops at whatever is not well formed. @throws with the place. */
export function readXml(xml: string): Made {
  const found = collector();
  const parser = new SaxesParser({xmlns: true, position: true});
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({name, attributes}) =>
    found.open(
      name,
      Object.values(attributes).map(({name: key, value}) => [key, value]),
    ),
  );
  parser.on("text", (text) => found.text(text));
  parser.on("cdata", (text) => found.text(text));
  parser.on("processinginstruction", ({target}) => found.open(`?${target}`, []));
  parser.on("doctype", () => found.open("!DOCTYPE", []));
  parser.write(xml).close();
  return found.end();
}

interface Node {
  type: string;
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: readonly unknown[];
}

/** An HTML document as htmlparser2 reads it, which is to say as browsers do. Text of scripts is passed over. */
export function readHtml(html: string): Made {
  const found = collector();
  const visit = (node: Node): void => {
    if (node.type === "text") found.text(node.data ?? "");
    if (node.type === "comment" || node.type === "directive") found.open(`!${node.type}`, []);
    if (node.name !== undefined && node.attribs)
      // Data in a script element does not run; its type is a part of what it is.
      found.open(
        node.name === "script" ? `script ${node.attribs.type ?? ""}` : node.name,
        Object.entries(node.attribs),
      );
    if (node.name !== "script" && node.name !== "style") for (const child of node.children ?? []) visit(child as Node);
  };
  visit(parseDocument(html) as unknown as Node);
  return found.end();
}

/** What one document has that another has not, in words; none where it has no more. */
export function more(made: Made, expected: Pick<Made, "elements" | "attributes">): string[] {
  return [
    ...[...made.elements].filter((one) => !expected.elements.has(one)).map((one) => `an element <${one}>`),
    ...[...made.attributes].filter((one) => !expected.attributes.has(one)).map((one) => `an attribute ${one}`),
    ...made.addresses
      .filter((one) => !/^(https?:\/\/|\/(?!\/)|#|data:image\/png;base64,)/.test(one))
      .map((one) => `a link to ${one}`),
  ];
}

/** Two documents, or more, as one. */
export const together = (all: readonly Made[]): Pick<Made, "elements" | "attributes"> => ({
  elements: new Set(all.flatMap(({elements}) => [...elements])),
  attributes: new Set(all.flatMap(({attributes}) => [...attributes])),
});

/** The cells of a CSV by RFC 4180, parted by a comma or by what a program in another country takes instead. */
export function readCsv(csv: string, parted = ","): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const end = () => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  for (let at = 0; at < csv.length; at++) {
    const char = csv[at] ?? "";
    if (quoted) {
      if (char !== '"') cell += char;
      else if (csv[at + 1] === '"') cell += csv[(at += 1)] ?? "";
      else quoted = false;
    } else if (char === '"' && cell === "") quoted = true;
    else if (char === parted) end();
    else if (char === "\n") {
      end();
      rows.push([]);
    } else if (char !== "\r") cell += char;
  }
  end();
  return rows.filter((row) => row.length > 1);
}

/** Whether a spreadsheet may take a cell for a formula: a sign at its beginning, and no number. */
export const isFormula = (cell: string): boolean =>
  /^\s*[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell);
