/** The structure of a PDF: what its parts are, for those who have it read out and for what takes text out of it. */
import type {Item, Role} from "../briefing/page.ts";
import type {Doc} from "./pdf-document.ts";

type Element = ReturnType<Doc["struct"]>;

/** Elements from the outer to the inner for a role; the first of a list or of the contents holds all that follow. */
const nests: Record<Exclude<Role, "Artifact">, readonly string[]> = {
  H1: ["H1"],
  H2: ["H2"],
  P: ["P"],
  Note: ["P"],
  Caption: ["Caption"],
  Figure: ["Figure"],
  LI: ["L", "LI", "LBody"],
  TOC: ["TOC", "TOCI", "Reference"],
};

export interface Tags {
  /** Draws an item within the elements of its role. `link` draws the areas that lead away, as parts of an element. */
  item(item: Item, alt: string | undefined, draw: () => void, link: (parent: Element) => void): void;
  end(): void;
}

/** The tags of a document; each entry is a section. */
export function tagsOf(doc: Doc): Tags {
  const root = doc.struct("Document");
  doc.addStructure(root);
  let section = root;
  let entry: number | undefined;
  /** The list or contents that the next item may go on. */
  let open: {type: string; element: Element} | null = null;
  /** The element that a continued item goes on. */
  let last = root;
  const within = (parent: Element, type: string, options = {}): Element => {
    const element = doc.struct(type, options);
    parent.add(element);
    return element;
  };
  return {
    item(item, alt, draw, link) {
      if (item.role === "Artifact") {
        doc.markContent("Artifact", {type: "Layout"});
        draw();
        doc.endMarkedContent();
        return;
      }
      if (item.continued) {
        last.add(draw);
        return;
      }
      if (item.entry !== entry) {
        entry = item.entry;
        section = entry === undefined ? root : within(root, "Sect");
        open = null;
      }
      const nest = nests[item.role];
      const [outer = "P", ...inner] = nest;
      let element: Element;
      if (inner.length > 0) {
        if (open?.type !== outer) open = {type: outer, element: within(section, outer)};
        element = inner.reduce((parent, type) => within(parent, type), open.element);
      } else {
        open = null;
        element = within(section, outer, alt === undefined ? {} : {alt, ...boxOf(item)});
      }
      last = item.links.length > 0 ? within(element, "Link") : element;
      const target = last;
      target.add(() => {
        draw();
      });
      if (item.links.length > 0) {
        link(target);
        target.end();
      }
    },
    end: () => root.end(),
  };
}

/** Where a figure stands, in points. */
const boxOf = ({x, y, width, height}: Item) => ({
  bbox: [x, y, x + width, y + height].map((length) => length * 0.75),
  placement: "Block",
});
