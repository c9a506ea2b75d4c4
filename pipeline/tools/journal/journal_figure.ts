/**
 * A figure as a journal asks for it: its width, the size of its words, with or without its title.
 *
 * @module
 */
import { type Figure, figureWidth, specOf } from "../../figures/draw/figure.ts";
import { dotsAnInch, preparePng, renderPng } from "../../figures/draw/render_png.ts";
import { renderSpec, selfContained } from "../../figures/draw/render_svg.ts";
import { wrappedAt } from "../../base/words/wrapping.ts";
import { readDrawing } from "./drawing.ts";
import { coveredWords } from "./room.ts";

/** Kinds of file that a figure can be made as. */
export const formats = ["svg", "png", "pdf"] as const;

/** A kind of file. */
export type Format = typeof formats[number];

/** What a journal asks for. */
export interface Wish {
  /** Width in inches. */
  readonly width: number;
  readonly formats: readonly Format[];
  readonly hasTitle: boolean;
  /** Points of the plain words in print; as the drawing has them in that width without it. */
  readonly fontSize?: number;
}

/** A figure as asked for. */
export interface JournalFigure {
  readonly files: ReadonlyMap<Format, string | Uint8Array<ArrayBuffer>>;
  /** Words that lie over others or beyond the picture: they are too large for their places. */
  readonly covered: readonly string[];
  /** Points of the plain words in print, where nobody asks for another size. */
  readonly ownSize: number;
}

/** Pixels of the plain words of every drawing. */
const plainSize = 11;

/** Pixels of a drawing on an inch, in the width for which it is drawn. */
const pixelsAnInch = 100;

const pointsAnInch = 72;

/** Letters on a line of the title in the size for which it is drawn. */
const titleLetters = 92;

/** Makes a figure as a journal asks for it. */
export async function journalFigure(figure: Figure, wish: Wish): Promise<JournalFigure> {
  const ownSize = wish.width / (figureWidth / pixelsAnInch) * plainSize / pixelsAnInch *
    pointsAnInch;
  const spec = sizedSpec(figure, wish, (wish.fontSize ?? ownSize) / ownSize);
  const svg = await renderSpec(spec);
  const drawing = readDrawing(svg);
  const files = new Map<Format, string | Uint8Array<ArrayBuffer>>();
  for (const format of wish.formats) files.set(format, await fileOf(format, svg, figure, wish));
  return { files, covered: coveredWords(drawing), ownSize };
}

async function fileOf(
  format: Format,
  svg: string,
  figure: Figure,
  { width }: Wish,
): Promise<string | Uint8Array<ArrayBuffer>> {
  if (format === "svg") return inInches(selfContained(svg, figure), width);
  if (format === "pdf") {
    // Only who asks for a PDF waits for its package.
    const { pdfOf } = await import("./pdf.ts");
    return await pdfOf(readDrawing(svg), width, figure.title);
  }
  await preparePng();
  return renderPng(svg, Math.round(width * dotsAnInch));
}

/** The SVG with its size in print, whatever the pixels of its drawing. */
function inInches(svg: string, width: number): string {
  return svg.replace(
    /(<svg[^>]*?) width="([\d.]+)" height="([\d.]+)"/,
    (_, head, across, down) =>
      `${head} width="${width}in" height="${rounded(width * Number(down) / Number(across))}in"`,
  );
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** The specification with or without its title, its words so many times as large. */
function sizedSpec(figure: Figure, { hasTitle }: Wish, times: number) {
  const { title: _, ...spec } = specOf(figure);
  const title = { text: wrappedAt(figure.title, Math.round(titleLetters / times)) };
  const whole = hasTitle ? { ...spec, title } : spec;
  return times === 1 ? whole : sized(whole, times) as typeof whole;
}

/** Properties of a specification that measure words. */
const measuresWords = /^(?:fontSize|\w+FontSize|lineHeight|limit|\w+Limit)$/;

function sized(part: unknown, times: number): unknown {
  if (Array.isArray(part)) return part.map((each) => sized(each, times));
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [
      name,
      measuresWords.test(name) && typeof value === "number"
        ? value * times
        // Rows are data: a column may be called what a property is called.
        : name === "values"
        ? value
        : sized(value, times),
    ]),
  );
}
