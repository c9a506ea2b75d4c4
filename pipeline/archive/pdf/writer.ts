/**
 * Lines on pages, from the top down.
 *
 * @module
 */
import { type Cluster, type Look, widthOf } from "./clusters.ts";
import { pageSize, type Pdf } from "./document.ts";

const [pageWidth, pageHeight] = pageSize;
const margin = 56;

/** Width between the margins in points. */
export const textWidth = pageWidth - 2 * margin;

const colors = { text: "#1a1a1a", code: "#4a3b6b", link: "#0b4f8a", faint: "#5a5a5a" };

/** A place on the current page, and what is drawn there. */
export interface Writer {
  readonly pdf: Pdf;
  /** Begins a new page where so many points do not fit on this one; says whether it did. */
  readonly need: (height: number) => boolean;
  /** Leaves room, unless a page begins here. */
  readonly skip: (height: number) => void;
  /** Draws a line of words that begins so far from the left margin, and moves down by its height. */
  readonly line: (clusters: readonly Cluster[], left: number, size: number, height: number) => void;
  /** Draws a line of words without moving down. */
  readonly words: (
    clusters: readonly Cluster[],
    left: number,
    down: number,
    size: number,
  ) => void;
  /** Draws a path relative to the left margin and the current height, in a colour. */
  readonly path: (d: (x: number, y: number) => string, width: number, color: string) => void;
}

/** Begins pages of a document whose foot bears a text and the number of the page. */
export function writerOf(pdf: Pdf, foot: string): Writer {
  let y = Infinity;
  let pages = 0;
  const begin = () => {
    pdf.addPage();
    pages += 1;
    y = margin;
    const number = `${pages}`;
    const words = (text: string, x: number) => {
      pdf.font("400", 8);
      pdf.fillColor(colors.faint);
      pdf.text(text, x, pageHeight - margin / 2, { lineBreak: false, baseline: "alphabetic" });
    };
    words(foot, margin);
    words(number, pageWidth - margin - widthOf(number, false, 8));
  };
  const words: Writer["words"] = (clusters, left, down, size) =>
    drawWords(pdf, clusters, margin + left, y + down, size);
  return {
    pdf,
    need: (height) => {
      if (y + height <= pageHeight - margin) return false;
      begin();
      return true;
    },
    skip: (height) => {
      if (y > margin) y += height;
    },
    line: (clusters, left, size, height) => {
      if (y + height > pageHeight - margin) begin();
      words(clusters, left, (height + size * 0.66) / 2, size);
      y += height;
    },
    words,
    path: (d, width, color) => {
      pdf.lineWidth(width);
      pdf.strokeColor(color);
      pdf.path(d(margin, y));
      pdf.stroke();
    },
  };
}

/** Draws words on a baseline; neighbours of one look at once. */
function drawWords(
  pdf: Pdf,
  clusters: readonly Cluster[],
  left: number,
  baseline: number,
  size: number,
): void {
  let x = left;
  for (const { text, ...look } of runsOf(clusters)) {
    pdf.font(look.bold ? "600" : "400", size);
    // With its kerning, which lines are broken without.
    const width = pdf.widthOfString(text);
    pdf.fillColor(look.url ? colors.link : look.code ? colors.code : colors.text);
    pdf.text(text, x, baseline, { lineBreak: false, baseline: "alphabetic" });
    if (look.url) pdf.link(x, baseline - size * 0.8, width, size, look.url);
    x += width;
  }
}

function runsOf(clusters: readonly Cluster[]): (Look & { text: string })[] {
  const runs: (Look & { text: string })[] = [];
  for (const [at, { pieces, spaced }] of clusters.entries()) {
    for (const [place, { text, ...look }] of pieces.entries()) {
      const last = runs.at(-1);
      const same = last && last.bold === look.bold && last.code === look.code &&
        last.url === look.url;
      const words = `${spaced && at > 0 && place === 0 ? " " : ""}${text}`;
      if (same) last.text += words;
      else runs.push({ ...look, text: words });
    }
  }
  return runs;
}
