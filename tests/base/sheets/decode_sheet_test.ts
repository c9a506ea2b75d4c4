import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import fc from "fast-check";
import { decodeSheet } from "../../../pipeline/base/sheets/decode_sheet.ts";
import type { Problem } from "../../../pipeline/base/problems/problem.ts";

const file = "data-raw/japan/positions.csv";
const encoder = new TextEncoder();

function fault(bytes: readonly number[] | Uint8Array): Problem {
  const found = decodeSheet(file, new Uint8Array(bytes));
  assert("code" in found, "the bytes are read");
  assertEquals([found.code, found.file, found.column], ["file-encoding", file, ""]);
  return found;
}

/** Two plain lines before bytes, which so stand on line 3. */
const onThird = (bytes: readonly number[]) => [...encoder.encode("a,b\n1,2\n3,"), ...bytes, 10];

/** Texts by the encoding that they are in and how it is called; bytes by other encoders. */
const written: readonly (readonly [name: string, text: string, bytes: readonly number[]])[] = [
  ["Windows-1252", "café", [0x63, 0x61, 0x66, 0xe9]],
  ["Windows-1252", "“naïve”", [0x93, 0x6e, 0x61, 0xef, 0x76, 0x65, 0x94]],
  ["Windows-1252", "1951–52", [0x31, 0x39, 0x35, 0x31, 0x96, 0x35, 0x32]],
  ["Windows-1252", "Béla, Gyé", [...[0x42, 0xe9, 0x6c, 0x61, 0x2c, 0x20], 0x47, 0x79, 0xe9]],
  ["Shift_JIS", "よしだ", [0x82, 0xe6, 0x82, 0xb5, 0x82, 0xbe]],
  ["EUC-KR", "이승만", [0xc0, 0xcc, 0xbd, 0xc2, 0xb8, 0xb8]],
  ["GB 18030", "蒋介石", [0xbd, 0xaf, 0xbd, 0xe9, 0xca, 0xaf]],
];

for (const [name, text, bytes] of written) {
  Deno.test(`text that is not UTF-8 is named with its line and ${name}: ${text}`, () => {
    const { line, value, hint } = fault(onThird(bytes));
    assertEquals([line, value], [3, "bytes that are not UTF-8"]);
    assertStringIncludes(hint, `they look like ${name}`);
    assertStringIncludes(hint, text);
  });
}

Deno.test("UTF-16 is named as such, with a mark and without, in either order of bytes", () => {
  const units = [..."a,b\n1,2\n"].map((letter) => letter.charCodeAt(0));
  const little = units.flatMap((unit) => [unit & 255, unit >> 8]);
  const big = units.flatMap((unit) => [unit >> 8, unit & 255]);
  for (const bytes of [little, big, [0xff, 0xfe, ...little], [0xfe, 0xff, ...big]]) {
    assertEquals(fault(bytes).value, "bytes that look like UTF-16");
  }
});

Deno.test("a file of another kind under a sheet's name is named by its kind", () => {
  const rest = [0, 1, 2, 3, 200, 201];
  for (
    const [begin, kind] of [
      [[0x50, 0x4b, 3, 4], "a workbook (.xlsx, .ods) or another zip file"],
      [[0xd0, 0xcf, 0x11, 0xe0], "an old Excel workbook (.xls)"],
      [[0x25, 0x50, 0x44, 0x46], "a PDF"],
      [[0x1f, 0x8b], "a gzip file"],
    ] as const
  ) assertEquals(fault([...begin, ...rest]).value, `bytes that look like ${kind}`);
});

const utf8 = fc.array(fc.constantFrom("a", ",", "\n", "é", "年", "😀", "한"), { minLength: 1 })
  .map((letters) => letters.join(""));

Deno.test("whatever UTF-8 stands before and after, the first line with another byte is named", () => {
  fc.assert(fc.property(utf8, utf8, fc.integer({ min: 0xf8, max: 0xff }), (before, after, byte) => {
    const bytes = [...encoder.encode(`x${before}`), byte, ...encoder.encode(`${after}\n`)];
    assertEquals(fault(bytes).line, before.split("\n").length);
  }));
});

Deno.test("UTF-8 is read as it is", () => {
  fc.assert(fc.property(utf8, (text) => {
    assertEquals(decodeSheet(file, encoder.encode(text)), { text, notes: [] });
  }));
});
