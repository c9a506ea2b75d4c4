import { assert, assertEquals } from "@std/assert";
import { embeddedFonts } from "../../pipeline/figures/draw/embedded_fonts.ts";
import type { Figure } from "../../pipeline/figures/draw/figure.ts";
import { lettersOf } from "../../pipeline/base/typeface/font_letters.ts";
import { renderSvg, selfContained } from "../../pipeline/figures/draw/render_svg.ts";
import { figures } from "../../pipeline/figures/all.ts";
import { realRead } from "../fixtures/real_tables.ts";
import { drawn } from "./drawn.ts";

/** The fonts within a picture by their weights. */
const fontsIn = (svg: string) =>
  new Map(
    [...svg.matchAll(/font-weight:(\d+);src:url\(data:font\/woff;base64,([^)]*)\)/g)].map((
      [, weight, bytes],
    ) => [Number(weight), lettersOf(Uint8Array.fromBase64(bytes!))]),
  );
const text = (words: string, weight = "") =>
  `<text x="1"${weight && ` font-weight="${weight}"`}>${words}</text>`;
const drawing = (letters: string, svg: string, weight: number) =>
  [...letters].filter((letter) => fontsIn(svg).get(weight)?.draws(letter)).join("");

Deno.test("each weight has the letters of its own texts, and one without texts is left out", () => {
  const both = embeddedFonts(
    text("abc") + text("cd", "600") + text("e", "bold") + text("f", "400"),
  );
  assertEquals(drawing("abcdefg", both, 400), "abcf");
  assertEquals(drawing("abcdefg", both, 600), "cde");
  assertEquals([...fontsIn(embeddedFonts(text("a"))).keys()], [400]);
  assertEquals([...fontsIn(embeddedFonts(text("a", "600"))).keys()], [600]);
  assertEquals(embeddedFonts(`<svg aria-label="abc"></svg>`), "");
});

Deno.test("signs that SVG spells out are embedded as what they stand for", () => {
  const rules = embeddedFonts(text("&lt;1 &amp; <tspan>2</tspan>"));
  assertEquals(drawing("&<>12 ltamps", rules, 400), "&<12 ");
});

for (const make of figures) {
  const figure: Figure = make(realRead);

  Deno.test(`${figure.id}: the picture holds every letter that it shows, in its weight`, async () => {
    const fonts = fontsIn(selfContained(await renderSvg(figure), figure));
    const { texts } = await drawn(figure);
    assert(texts.length > 0);
    for (const { lines, weight } of texts) {
      const font = fonts.get(weight >= 600 ? 600 : 400)!;
      assertEquals(
        [...lines.join("")].filter((letter) => !font.draws(letter)),
        [],
        lines.join(" "),
      );
    }
  });
}
