import { assert, assertEquals } from "@std/assert";
import { unzlibSync } from "fflate";
import fc from "fast-check";
import { lexer, type Tokens } from "marked";
import {
  clustersOf,
  clusterWidth,
  linesOf,
  widthOf,
} from "../../../pipeline/archive/pdf/clusters.ts";
import { markdownPdf } from "../../../pipeline/archive/pdf/markdown_pdf.ts";
import { columnWidths } from "../../../pipeline/archive/pdf/table.ts";
import { textWidth } from "../../../pipeline/archive/pdf/writer.ts";
import { sectionsOf } from "../../../pipeline/archive/readme/readme.ts";
import { realMaterial } from "../../fixtures/real_archive.ts";

const decoder = new TextDecoder("latin1");

/** Clusters of a paragraph of Markdown. */
function paragraph(markdown: string) {
  return clustersOf((lexer(markdown)[0] as Tokens.Paragraph).tokens);
}

/** Lines as text. */
function written(markdown: string, width: number, size = 10): string[] {
  return linesOf(paragraph(markdown), width, size).map((line) =>
    line.map(({ pieces, spaced }, at) =>
      (spaced && at > 0 ? " " : "") + pieces.map(({ text }) => text).join("")
    ).join("")
  );
}

Deno.test("a page is the same bytes when made twice", async () => {
  const page =
    "# A\n\n## B\n\nWords, [a link](https://a.example) and `code`.\n\n- [x] done\n1. one\n";
  const bytes = await markdownPdf(page, "A");
  assertEquals(await markdownPdf(page, "A"), bytes);
  assert(decoder.decode(bytes).startsWith("%PDF-"));
});

Deno.test("the streams are deflated by the package that is pinned", async () => {
  const bytes = await markdownPdf("Words.\n", "A");
  const text = decoder.decode(bytes);
  const streams = [...text.matchAll(/\/Length (\d+)\b[^>]*>>\nstream\n/g)];
  assert(streams.length > 0);
  for (const { 0: head, 1: length, index } of streams) {
    assert(head.includes("/FlateDecode") || text.slice(0, index).endsWith("/FlateDecode\n"), head);
    const from = index + head.length;
    assert(unzlibSync(bytes.subarray(from, from + Number(length))).length > 0);
  }
});

Deno.test("the README of the archive has its headings beside the pages, a link and a date by no clock", async () => {
  const sections = sectionsOf(realMaterial);
  const page =
    sections.map(({ level, title, text }) =>
      `${"#".repeat(level)} ${title}\n\n${text.slice(0, 400)}`
    ).join("\n\n") + "\n\n[A link](https://a.example/b)\n";
  const text = decoder.decode(await markdownPdf(page, "The title"));
  for (const { title } of sections) assert(text.includes(`/Title (${title})`), title);
  assert(text.includes("\n(The title)\n"));
  assert(text.includes("/URI (https://a.example/b)"));
  assertEquals(new Set(text.match(/\(D:\d{8}/g)), new Set(["(D:20000101"]));
});

Deno.test("lines hold all words in their order and are no wider than the page", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 40, max: 300 }),
      (words, width) => {
        const lines = linesOf(paragraph(words.join(" ")), width, 10);
        const letters = lines.flat().flatMap(({ pieces }) => pieces.map(({ text }) => text));
        assertEquals(letters.join(""), words.join(""));
        for (const line of written(words.join(" "), width)) {
          assert(widthOf(line, false, 10) <= width + 1e-6, line);
        }
      },
    ),
    { numRuns: 50 },
  );
});

Deno.test("marks after code and links stay with them, long paths break at their strokes", () => {
  assertEquals(written("see `a.ts`, and", 1000), ["see a.ts, and"]);
  const width = widthOf("pipeline/archive/", false, 10) + 0.1;
  assertEquals(written("`pipeline/archive/readme/readme.ts`", width), [
    "pipeline/archive/",
    "readme/readme.",
    "ts",
  ]);
});

Deno.test("looks are those of the Markdown", () => {
  const [bold, link, code] = paragraph("**Bold** [link](https://a.example) `code`")
    .map(({ pieces }) => pieces[0]!);
  assertEquals([bold!.bold, bold!.code], [true, false]);
  assertEquals([link!.url, link!.bold], ["https://a.example", false]);
  assertEquals([code!.code, code!.text], [true, "code"]);
});

Deno.test("a letter that the typeface lacks is written as its code point", () => {
  assertEquals(written("Diet 国 and é", 1000), ["Diet [U+56FD] and é"]);
});

Deno.test("columns take what they ask for where it fits, and else share the page by need", () => {
  const cell = (text: string) => paragraph(text);
  const [a, b] = columnWidths([[cell("a"), cell("bb bb")]]);
  assert(a! < b! && a! + b! < 60);
  const long = "word ".repeat(200).trim();
  const widths = columnWidths([[cell("a"), cell("`data-raw/a_file.csv`"), cell(long)]]);
  assert(widths.reduce((sum, width) => sum + width, 0) <= textWidth);
  const [path] = widths.slice(1);
  assert(
    path! >= paragraph("`data-raw/a_file.csv`").reduce((sum, c) => sum + clusterWidth(c, 7.5), 0),
  );
  assert(widths[2]! > path!);
});
