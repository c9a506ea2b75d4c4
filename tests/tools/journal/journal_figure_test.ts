import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { inflateSync } from "node:zlib";
import type { Figure } from "../../../pipeline/figures/draw/figure.ts";
import { figures } from "../../../pipeline/figures/all.ts";
import { figureIds } from "../../../pipeline/tools/journal/figure_ids.ts";
import { journalFigure } from "../../../pipeline/tools/journal/journal_figure.ts";
import { realRead } from "../../fixtures/real_tables.ts";

/** A figure with one line, one text at the left end of a narrow room, and a title. */
const figure: Figure = {
  id: "made",
  title: "Allies asked for more than they got",
  caption: { reading: "One line." },
  alt: "One line.",
  rows: [{ x: 1, word: "Thailand" }, { x: 3, word: "Japan" }],
  spec: {
    width: 500,
    height: 100,
    layer: [
      {
        mark: { type: "line", color: "#0072b2" },
        encoding: { x: { field: "x" }, y: { field: "x" } },
      },
      {
        mark: { type: "text", fontSize: 11 },
        encoding: {
          x: { field: "x", type: "quantitative", scale: { domain: [0, 5] } },
          y: { field: "x", type: "quantitative", scale: { domain: [0, 5] } },
          text: { field: "word" },
        },
      },
    ],
  },
};
const wish = { width: 6.5, formats: ["svg"], hasTitle: true } as const;
const decoder = new TextDecoder("latin1");

async function svgOf(wished: Partial<Parameters<typeof journalFigure>[1]>): Promise<string> {
  const { files } = await journalFigure(figure, { ...wish, ...wished });
  return files.get("svg") as string;
}

Deno.test("the SVG has its width in print and keeps its drawing", async () => {
  const [wide, narrow] = [await svgOf({}), await svgOf({ width: 3.5 })];
  assertMatch(wide, /^<svg[^>]* width="6\.5in" height="[\d.]+in"/);
  assertMatch(narrow, /^<svg[^>]* width="3\.5in" height="[\d.]+in"/);
  const drawing = (svg: string) => svg.replace(/ width="[\d.]+in" height="[\d.]+in"/, "");
  assertEquals(drawing(narrow), drawing(wide));
});

Deno.test("without its title a figure is the same but for the title", async () => {
  const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]+)</g)].map(([, text]) => text);
  const [with_, without] = [texts(await svgOf({})), texts(await svgOf({ hasTitle: false }))];
  assertEquals(with_.filter((text) => !without.includes(text)), [figure.title]);
  assertEquals(without.filter((text) => !with_.includes(text)), []);
});

Deno.test("plain words have the size in print that was asked for", async () => {
  for (const [width, fontSize] of [[6.5, 9], [3.5, 5], [6.5, 7.92]] as const) {
    const svg = await svgOf({ width, fontSize });
    const size = Number(/font-size="([\d.]+)px"[^>]*>Japan</.exec(svg)?.[1]);
    // Of 650 pixels in that many inches of 72 points.
    const printed = size / 650 * width * 72;
    assert(Math.abs(printed - fontSize) < 0.01, `${printed} for ${fontSize}`);
  }
});

Deno.test("words that are too large for their places are told", async () => {
  assertEquals((await journalFigure(figure, wish)).covered, []);
  const near = { ...figure, rows: [{ x: 1, word: "Thailand" }, { x: 1.2, word: "Japan" }] };
  const spec = { ...figure.spec, data: { name: "plotted", values: near.rows } };
  assertEquals(
    (await journalFigure({ ...near, spec }, { ...wish, fontSize: 30 })).covered.length > 0,
    true,
  );
});

/** What the streams of a PDF hold, inflated. */
function streamsOf(pdf: Uint8Array): string {
  const text = decoder.decode(pdf);
  return [...text.matchAll(/\/FlateDecode\s*>>\s*stream\n/g)].map((found) => {
    const start = found.index + found[0].length;
    const bytes = pdf.subarray(start, text.indexOf("endstream", start));
    return decoder.decode(inflateSync(bytes));
  }).join("\n");
}

Deno.test("a PDF is a page of the width asked for, with lines as lines and words as words", async () => {
  const make = async () =>
    (await journalFigure(figure, { ...wish, width: 3.5, formats: ["pdf"] }))
      .files.get("pdf") as Uint8Array<ArrayBuffer>;
  const pdf = await make();
  const text = decoder.decode(pdf);
  assertMatch(text, /\/MediaBox \[0 0 252 [\d.]+\]/);
  assertStringIncludes(text, "/FontFile2");
  assert(!text.includes("/Subtype /Image"), "a picture of dots");
  const streams = streamsOf(pdf);
  // Words by the font's glyphs, with a table that says which letters these are.
  assertMatch(streams, /\[<[0-9a-f]+>[^\]]*\] TJ/);
  assertStringIncludes(streams, "beginbfrange");
  assertStringIncludes(streams, " l\n");
  assertEquals(await make(), pdf, "the same figure is the same bytes");
});

Deno.test("a PNG has the dots of its width in print", async () => {
  const { files } = await journalFigure(figure, { ...wish, width: 3.5, formats: ["png"] });
  const png = files.get("png") as Uint8Array<ArrayBuffer>;
  assertEquals(new DataView(png.buffer).getUint32(16), 1050);
});

Deno.test("every figure is found by its id", () => {
  for (const [id, make] of figureIds(figures)) assertEquals(make(realRead).id, id);
});
