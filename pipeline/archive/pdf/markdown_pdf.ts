/**
 * Markdown as PDF: headings, paragraphs, lists with boxes to tick, tables, links.
 *
 * @module
 */
import { lexer, type Token, type Tokens } from "marked";
import { type Cluster, clustersOf, linesOf } from "./clusters.ts";
import { type Bookmark, documentBytes } from "./document.ts";
import { drawTable } from "./table.ts";
import { textWidth, type Writer, writerOf } from "./writer.ts";

const body = { size: 9.5, height: 13 };
const indent = 15;

/** Size of letters, height of lines, and room before, by level of heading. */
const headings = [
  { size: 19, height: 25, before: 0 },
  { size: 14, height: 20, before: 18 },
  { size: 11.5, height: 17, before: 11 },
  { size: 10, height: 15, before: 8 },
] as const;

/** A paragraph of up to so many lines stands on one page. */
const keptTogether = 6;

/** A heading stays together with so many points of what follows it. */
const together = 60;

/**
 * The PDF of a page of Markdown.
 *
 * @param markdown the page
 * @param title what the document is called, at the foot of each page too
 */
export async function markdownPdf(
  markdown: string,
  title: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return await documentBytes(title, (pdf) => {
    const writer = writerOf(pdf, title);
    let bookmark: Bookmark = pdf.outline;
    for (const token of lexer(markdown)) {
      if (token.type === "heading") {
        const { depth, text } = token as Tokens.Heading;
        drawHeading(writer, token as Tokens.Heading);
        if (depth === 2) bookmark = pdf.outline.addItem(text);
        else if (depth > 2) bookmark.addItem(text);
      } else drawBlock(writer, token, 0);
    }
  });
}

function drawHeading(writer: Writer, { depth, tokens }: Tokens.Heading): void {
  const { size, height, before } = headings[Math.min(depth, headings.length) - 1]!;
  writer.skip(before);
  writer.need(height + together);
  drawLines(writer, clustersOf(tokens, { bold: true, code: false }), 0, { size, height });
  if (depth === 2) {
    writer.path((x, y) => `M${x} ${y}H${x + textWidth}`, 0.75, "#888888");
    writer.skip(3);
  }
  writer.skip(3);
}

function drawBlock(writer: Writer, token: Token, left: number): void {
  if (token.type === "space") return;
  if (token.type === "table") return drawTable(writer, token as Tokens.Table);
  if (token.type === "list") return drawList(writer, token as Tokens.List, left);
  const { tokens = [token] } = token as Tokens.Generic;
  drawLines(writer, clustersOf(tokens), left, body);
  writer.skip(5);
}

function drawLines(
  writer: Writer,
  clusters: readonly Cluster[],
  left: number,
  { size, height }: { readonly size: number; readonly height: number },
): void {
  const lines = linesOf(clusters, textWidth - left, size);
  if (lines.length <= keptTogether) writer.need(lines.length * height);
  for (const line of lines) writer.line(line, left, size, height);
}

function drawList(writer: Writer, { items, ordered, start }: Tokens.List, left: number): void {
  for (const [at, item] of items.entries()) {
    writer.need(body.height);
    if (item.task) drawBox(writer, left, item.checked === true);
    else {
      const mark = ordered ? `${Number(start) + at}.` : "•";
      writer.words(
        clustersOf([{ type: "text", raw: mark, text: mark }]),
        left,
        body.height * 0.74,
        body.size,
      );
    }
    const words = item.tokens.filter(({ type }) => type !== "list");
    drawLines(writer, clustersOf(words), left + indent, body);
    for (const list of item.tokens.filter(({ type }) => type === "list")) {
      drawList(writer, list as Tokens.List, left + indent);
    }
    writer.skip(2);
  }
  writer.skip(4);
}

/** A box to tick. */
function drawBox(writer: Writer, left: number, checked: boolean): void {
  const side = 7;
  writer.path(
    (x, y) => `M${x + left} ${y + 3}h${side}v${side}h${-side}Z`,
    0.75,
    "#444444",
  );
  if (!checked) return;
  writer.path((x, y) => `M${x + left + 1.5} ${y + 6.5}l1.8 2l2.6 -4`, 1.2, "#1a1a1a");
}
