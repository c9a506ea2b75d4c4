/**
 * A PDF document that is the same bytes on every machine: no clock, and streams that a pinned
 * package deflates, for the zlib of a runtime may pack the same text in another way.
 *
 * @module
 */
import { zlibSync } from "fflate";
import PDFDocument from "pdfkit";
import { joinedBytes } from "../../base/files/joined_bytes.ts";
import { fonts } from "../../base/typeface/fonts.ts";

/** What is called of a document of PDFKit, which has no types of its own. */
export interface Pdf {
  readonly registerFont: (name: string, bytes: Uint8Array) => void;
  readonly on: (event: "data" | "end", listener: (chunk: Uint8Array) => void) => void;
  readonly end: () => void;
  readonly addPage: () => void;
  readonly font: (name: string, size: number) => void;
  readonly fillColor: (color: string) => void;
  readonly strokeColor: (color: string) => void;
  readonly lineWidth: (width: number) => void;
  readonly path: (d: string) => void;
  readonly stroke: () => void;
  readonly text: (words: string, x: number, y: number, options: object) => void;
  readonly widthOfString: (words: string) => number;
  readonly link: (x: number, y: number, width: number, height: number, url: string) => void;
  readonly outline: Bookmark;
  /** Makes an object of the file. */
  ref: (data: object) => Reference;
}

/** A heading in the list beside the pages. */
export interface Bookmark {
  readonly addItem: (title: string) => Bookmark;
}

/** An object of the file, whose stream is in parts until it ends. */
interface Reference {
  buffer: Uint8Array[];
  readonly data: { Filter?: string };
  finalize: () => void;
}

const NewDocument: new (options: object) => Pdf = PDFDocument;

/** A PDF is dated; so that the same text is the same bytes, it is by no clock. */
const dated = new Date("2000-01-01T00:00:00Z");

/** Width and height of A4 in points. */
export const pageSize = [595.28, 841.89] as const;

/**
 * The bytes of a document.
 *
 * @param title what the document is called
 * @param draw fills its pages, of which there is none before
 */
export async function documentBytes(
  title: string,
  draw: (pdf: Pdf) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new NewDocument({
    autoFirstPage: false,
    compress: false,
    // Without a font of its own the package would look for one on disk.
    font: null,
    size: [...pageSize],
    margin: 0,
    info: { Title: title, CreationDate: dated, ModDate: dated },
    lang: "en",
  });
  deflateStreams(pdf);
  for (const { weight, woff } of fonts) pdf.registerFont(`${weight}`, woff);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  pdf.on("data", (chunk) => chunks.push(new Uint8Array(chunk)));
  const ended = new Promise<void>((resolve) => pdf.on("end", () => resolve()));
  draw(pdf);
  pdf.end();
  await ended;
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** Deflates each stream when it ends. */
function deflateStreams(pdf: Pdf): void {
  const make = pdf.ref.bind(pdf);
  pdf.ref = (data) => {
    const reference = make(data);
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
      if (reference.buffer.length > 0 && reference.data.Filter === undefined) {
        reference.buffer = [zlibSync(joinedBytes(reference.buffer))];
        reference.data.Filter = "FlateDecode";
      }
      finalize();
    };
    return reference;
  };
}
