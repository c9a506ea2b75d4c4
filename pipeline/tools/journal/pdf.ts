/**
 * A drawing as PDF: shapes as shapes and words as words, which can be searched and copied.
 *
 * @module
 */
import PDFDocument from "pdfkit";
import { fonts } from "../../base/typeface/fonts.ts";
import type { Drawing, Gradient, Item, Step, Text } from "./drawing.ts";

const pointsAnInch = 72;

/** A colour by its name or parts, or a gradient of the page. */
type Color = string | readonly number[] | PageGradient;

interface PageGradient {
  readonly stop: (offset: number, color: Color) => void;
}

/** What is called of a page of PDFKit, which has no types of its own. */
interface Page {
  readonly registerFont: (name: string, bytes: Uint8Array) => void;
  readonly on: (event: "data" | "end", listener: (chunk: Uint8Array) => void) => void;
  readonly end: () => void;
  readonly save: () => void;
  readonly restore: () => void;
  readonly scale: (factor: number) => void;
  readonly translate: (x: number, y: number) => void;
  readonly rotate: (degrees: number) => void;
  readonly lineWidth: (width: number) => void;
  readonly dash: (length: number, options: { readonly space: number }) => void;
  readonly fillOpacity: (opacity: number) => void;
  readonly strokeOpacity: (opacity: number) => void;
  readonly fillColor: (color: Color) => void;
  readonly strokeColor: (color: Color) => void;
  readonly linearGradient: (x1: number, y1: number, x2: number, y2: number) => PageGradient;
  readonly path: (d: string) => void;
  readonly fill: () => void;
  readonly stroke: () => void;
  readonly fillAndStroke: () => void;
  readonly font: (name: string, size: number) => void;
  readonly text: (words: string, x: number, y: number, options: object) => void;
}

const NewPage: new (options: object) => Page = PDFDocument;

/** A PDF is dated; so that the same figure is the same bytes, it is by no clock. */
const dated = new Date("2000-01-01T00:00:00Z");

/**
 * PDF of a drawing on a page of its size.
 *
 * @param width width of the page in inches
 * @param title what the document is called
 */
export async function pdfOf(
  drawing: Drawing,
  width: number,
  title: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const scale = width * pointsAnInch / drawing.width;
  const info = { Title: title, CreationDate: dated, ModDate: dated };
  // Without a font of its own the package would look for one on disk.
  const page = new NewPage({
    font: null,
    size: [drawing.width * scale, drawing.height * scale],
    margin: 0,
    info,
    lang: "en",
  });
  for (const { weight, woff } of fonts) page.registerFont(`${weight}`, woff);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  page.on("data", (chunk: Uint8Array) => chunks.push(new Uint8Array(chunk)));
  const ended = new Promise<void>((resolve) => page.on("end", () => resolve()));
  page.scale(scale);
  for (const item of drawing.items) drawItem(page, item, drawing.gradients);
  page.end();
  await ended;
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function drawItem(
  page: Page,
  item: Item,
  gradients: ReadonlyMap<string, Gradient>,
): void {
  const { look } = item;
  page.save();
  for (const step of item.steps) move(page, step);
  page.lineWidth(look.strokeWidth);
  if (look.dash.length > 0) page.dash(look.dash[0]!, { space: look.dash[1] ?? look.dash[0]! });
  page.fillOpacity(look.opacity * look.fillOpacity);
  page.strokeOpacity(look.opacity);
  if (look.stroke !== undefined) page.strokeColor(colorOf(look.stroke));
  if (look.fill !== undefined) page.fillColor(fillOf(page, item, look.fill, gradients));
  if (item.kind === "text") drawText(page, item.text, look);
  else if (look.fill !== undefined || look.stroke !== undefined) {
    page.path(item.d);
    if (look.fill !== undefined && look.stroke !== undefined) page.fillAndStroke();
    else if (look.fill !== undefined) page.fill();
    else page.stroke();
  }
  page.restore();
}

function move(page: Page, [kind, first, second]: Step): void {
  if (kind === "move") page.translate(first, second);
  else page.rotate(first);
}

function drawText(page: Page, text: Text, look: Item["look"]): void {
  page.font(text.isBold ? "600" : "400", text.size);
  const { measure } = fonts[text.isBold ? 1 : 0];
  for (const { words, down } of text.lines) {
    const width = measure(words, text.size);
    const before = text.anchor === "start" ? 0 : text.anchor === "end" ? width : width / 2;
    page.text(words, -before, down, {
      lineBreak: false,
      baseline: "alphabetic",
      fill: look.fill !== undefined,
      stroke: look.stroke !== undefined,
    });
  }
}

/** A colour, or the gradient of that id over the width of a shape. */
function fillOf(
  page: Page,
  item: Item,
  fill: string,
  gradients: ReadonlyMap<string, Gradient>,
): Color {
  const id = /^url\(#(.+)\)$/.exec(fill)?.[1];
  const gradient = gradients.get(id ?? "");
  if (gradient === undefined || item.kind === "text") return colorOf(fill);
  const width = Math.max(...[...item.d.matchAll(/[hH](-?[\d.]+)/g)].map(([, to]) => Number(to)));
  const colors = page.linearGradient(0, 0, width, 0);
  for (const { offset, color } of gradient) colors.stop(offset, colorOf(color));
  return colors;
}

/** Colours in the forms that both Vega and PDFKit know. */
function colorOf(color: string): Color {
  const parts = /^rgba?\((.*)\)$/.exec(color)?.[1];
  if (parts === undefined) return color;
  const [red = 0, green = 0, blue = 0] = parts.split(",").map(Number);
  return [red, green, blue];
}
