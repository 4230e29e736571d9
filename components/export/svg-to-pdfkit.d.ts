/** What we use of svg-to-pdfkit 0.1.8, which has no types of its own. */
declare module "svg-to-pdfkit" {
  interface Options {
    /** In the document’s units. */
    width?: number;
    height?: number;
    preserveAspectRatio?: string;
    /** The registered font for a piece of text. */
    fontCallback?: (family: string, bold: boolean, italic: boolean) => string;
    /** Called with what it could not draw. */
    warningCallback?: (warning: string) => void;
  }
  /** Draws an SVG with its left top corner at a point of the page. */
  export default function SVGtoPDF(doc: PDFKit.PDFDocument, svg: string, x: number, y: number, options?: Options): void;
}
