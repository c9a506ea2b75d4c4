import { assertEquals, assertRejects } from "@std/assert";
import { InputError } from "../../pipeline/base/problems/problem.ts";
import { fonts } from "../../pipeline/base/typeface/fonts.ts";
import type { Figure } from "../../pipeline/figures/draw/figure.ts";
import { missingLetters } from "../../pipeline/figures/draw/missing_letters.ts";
import { renderAll } from "../../pipeline/figures/draw/render_all.ts";
import { renderSvg } from "../../pipeline/figures/draw/render_svg.ts";

/** A figure of one text, in lines. */
const figureOf = (text: string | readonly string[], id = "made"): Figure => ({
  ...{ id, title: "A plain title", caption: { reading: "" }, alt: "", rows: [{}] },
  spec: { mark: { type: "text", text }, encoding: {} },
});
const saying = (text: string | readonly string[]) => renderSvg(figureOf(text));

Deno.test("both weights have the letters of Western names and the signs of the captions", () => {
  for (const { draws } of fonts) {
    assertEquals([..."AZaz09éñüß–—’“”−·±×½"].filter((letter) => !draws(letter)), []);
    assertEquals([..."Đ泰бอ≥→"].filter(draws), []);
  }
});

Deno.test("a text with letters that the typeface lacks is named, with each letter once", async () => {
  assertEquals(missingLetters("made", await saying("Đà Nẵng & Đồng <1965>")), [{
    code: "letter-missing",
    file: "figures/made.svg",
    line: 0,
    column: "",
    value: "Đà Nẵng & Đồng <1965>",
    expected: "letters that the typeface Source Sans 3 has",
    hint: 'it has no "Đ" (U+0110), "ẵ" (U+1EB5), "ồ" (U+1ED3)',
  }]);
});

Deno.test("the lines of a text are one text, and letters beyond the first plane are one letter", async () => {
  const [problem, ...others] = missingLetters("made", await saying(["an ally", "of 𝔘s"]));
  assertEquals(others, []);
  assertEquals(problem!.value, "an ally of 𝔘s");
  assertEquals(problem!.hint, 'it has no "𝔘" (U+1D518)');
});

Deno.test("what stands in no text is not looked at, and plain words are no problem", async () => {
  const svg = await saying("Côte d’Azur");
  assertEquals(missingLetters("made", svg), []);
  assertEquals(missingLetters("made", svg.replace("<svg", '<svg data-name="Đ"')), []);
});

Deno.test("the faults of all figures come at once, or else every figure with its own picture", async () => {
  const [plain, other] = [figureOf("Thailand"), figureOf("Laos", "second")];
  const pictures = await renderAll([plain, other]);
  assertEquals(pictures.map(([{ id }]) => id), ["made", "second"]);
  assertEquals(pictures.map(([, svg]) => /<text[^>]*>(Thailand|Laos)</.exec(svg)?.[1]), [
    "Thailand",
    "Laos",
  ]);
  const error = await assertRejects(
    () => renderAll([figureOf("ไทย"), plain, figureOf("ລາວ", "second")]),
    InputError,
  );
  assertEquals(error.problems.map(({ file, code, value }) => [file, code, value]), [
    ["figures/made.svg", "letter-missing", "ไทย"],
    ["figures/second.svg", "letter-missing", "ລາວ"],
  ]);
});
