import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { formatsIn, inchesIn, pointsIn } from "../../../pipeline/tools/journal/sizes.ts";

Deno.test("widths are read in inches, millimetres, centimetres and points", () => {
  for (
    const [text, inches] of [
      ["3.5in", 3.5],
      ["25.4mm", 1],
      ["8.89cm", 3.5],
      ["252pt", 3.5],
      ["20in", 20],
    ] as const
  ) assertEquals(inchesIn(text), inches);
  for (
    const text of ["", "3.5", "in", "0in", "0.5in", "21in", "-3in", "3,5in", "3.5 in", "1e1in"]
  ) {
    assertEquals(inchesIn(text), undefined, text);
  }
});

Deno.test("points are from 3 to 30", () => {
  fc.assert(fc.property(fc.double({ min: 3, max: 30, noNaN: true }), (size) => {
    const text = size.toFixed(1);
    assertEquals(pointsIn(text), Number(text));
    assertEquals(pointsIn(`${text}pt`), Number(text));
  }));
  for (const text of ["", "2.9", "31", "-9", "9px", "nine", "1e1"]) {
    assertEquals(pointsIn(text), undefined, text);
  }
});

Deno.test("kinds of file are taken once each, and all must be known", () => {
  assertEquals(formatsIn("pdf,svg"), ["svg", "pdf"]);
  assertEquals(formatsIn("png,png"), ["png"]);
  for (const text of ["", "gif", "svg,", "svg,gif", "SVG"]) {
    assertEquals(formatsIn(text), undefined);
  }
});
