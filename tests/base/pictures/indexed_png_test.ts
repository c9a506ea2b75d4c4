import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { unzlibSync } from "fflate";
import { checkSum } from "../../../pipeline/base/files/check_sum.ts";
import { indexedPng } from "../../../pipeline/base/pictures/indexed_png.ts";

Deno.test("the check sum of the nine digits is the published one", () => {
  // CRC-32 of "123456789" is 0xCBF43926 (Williams 1993, "A Painless Guide to CRC").
  assertEquals(checkSum(new TextEncoder().encode("123456789")), 0xcbf43926);
});

/**
 * Colours of a PNG of eight bits with a palette, each line without filter or with the filter "up", as
 * the specification lays it out.
 */
function read(png: Uint8Array): { width: number; height: number; pixels: number[][] } {
  const view = new DataView(png.buffer, png.byteOffset);
  const chunks = new Map<string, Uint8Array>();
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    const name = new TextDecoder().decode(png.subarray(at + 4, at + 8));
    chunks.set(name, png.subarray(at + 8, at + 8 + length));
    assertEquals(view.getUint32(at + 8 + length), checkSum(png.subarray(at + 4, at + 8 + length)));
    at += length + 12;
  }
  const header = chunks.get("IHDR")!;
  const size = new DataView(header.buffer, header.byteOffset);
  const [width, height] = [size.getUint32(0), size.getUint32(4)];
  assertEquals([...header.subarray(8)], [8, 3, 0, 0, 0]);
  const lines = unzlibSync(chunks.get("IDAT")!);
  const palette = chunks.get("PLTE")!;
  const pixels: number[][] = [];
  for (let y = 0; y < height; y++) {
    const start = y * (width + 1);
    const filter = lines[start]!;
    assert(filter === 0 || filter === 2 && y > 0, `line ${y} has filter ${filter}`);
    for (let at = start + 1; at <= start + width; at++) {
      if (filter === 2) lines[at] = (lines[at]! + lines[at - width - 1]!) % 256;
      pixels.push([...palette.subarray(3 * lines[at]!, 3 * lines[at]! + 3)]);
    }
  }
  return { width, height, pixels };
}

Deno.test("up to 256 colours every pixel comes back as it was", () => {
  const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
  fc.assert(fc.property(
    fc.array(colour, { minLength: 1, maxLength: 6 }),
    fc.array(fc.nat(5), { minLength: 12, maxLength: 12 }),
    (colours, picks) => {
      const pixels = picks.map((pick) => [...colours[pick % colours.length]!, 255]);
      const { width, height, pixels: found } = read(
        indexedPng(Uint8Array.from(pixels.flat()), 4, 3, 300),
      );
      assertEquals([width, height], [4, 3]);
      assertEquals(found, pixels.map((each) => each.slice(0, 3)));
    },
  ));
});

Deno.test("of 300 greys the 256 most frequent stay, and the others become the nearest", () => {
  // Red and blue run apart so that there are 300 colours: (n, n, n) and (n, n, n + 1).
  const colours = Array.from({ length: 300 }, (_, at) => [at >> 1, at >> 1, (at + 1) >> 1, 255]);
  // The first 44 stand once, the others twice: 556 pixels, 139 a line.
  const pixels = [...colours, ...colours.slice(44)];
  const { pixels: found } = read(indexedPng(Uint8Array.from(pixels.flat()), 139, 4, 300));
  assertEquals(new Set(found.map(String)).size, 256);
  for (const [at, as] of found.entries()) {
    const asWas = pixels[at]!;
    const distance = as.reduce((sum, each, byte) => sum + Math.abs(each - asWas[byte]!), 0);
    if (at >= 44) assertEquals(distance, 0);
    else assert(distance <= 66, `${asWas} became ${as}`);
  }
});

Deno.test("a colour of fewer than one pixel in a thousand goes to the nearest of sixteen steps", () => {
  const ground = Array.from({ length: 1999 }, () => [250, 251, 252, 255]);
  const [twice, thrice] = [[100, 3, 254, 255], [60, 61, 62, 255]];
  const { pixels: found } = read(
    indexedPng(
      Uint8Array.from([...ground, twice, twice, ...Array(3).fill(thrice)].flat(2)),
      501,
      4,
      300,
    ),
  );
  // Of 2,004 pixels two are fewer than one in a thousand, and three are not. 100 / 17 = 5.9.
  assertEquals(found.slice(-5, -3), [[102, 0, 255], [102, 0, 255]]);
  assertEquals(found.slice(-3), Array(3).fill([60, 61, 62]));
  assertEquals(found[0], [250, 251, 252]);
});

Deno.test("long runs end with their line", () => {
  const white = [255, 255, 255, 255];
  const black = [0, 0, 0, 255];
  // Forty white pixels a line; the second line begins with one black.
  const pixels = Array.from({ length: 120 }, (_, at) => at === 40 ? black : white);
  const { pixels: found } = read(indexedPng(Uint8Array.from(pixels.flat()), 40, 3, 300));
  assertEquals(found, pixels.map((each) => each.slice(0, 3)));
});

Deno.test("lines like the one above are kept as the difference from it", () => {
  const line = Array.from({ length: 400 }, (_, at) => Array(3).fill(51 * (at % 5)).concat(255));
  const other = line.with(399, [255, 255, 255, 255]);
  const pixels = [line, line, line, other, other, line].flat();
  const png = indexedPng(Uint8Array.from(pixels.flat()), 400, 6, 300);
  assertEquals(read(png).pixels, pixels.map((each) => each.slice(0, 3)));
  const at = new TextDecoder("latin1").decode(png).indexOf("IDAT");
  const size = new DataView(png.buffer).getUint32(at - 4);
  const lines = unzlibSync(png.slice(at + 4, at + 4 + size));
  assertEquals([0, 1, 2, 3, 4, 5].map((y) => lines[y * 401]), [0, 2, 2, 0, 2, 0]);
});

Deno.test("a picture of 300 dots an inch says so in dots a metre", () => {
  const png = indexedPng(Uint8Array.of(1, 2, 3, 255), 1, 1, 300);
  const at = new TextDecoder("latin1").decode(png).indexOf("pHYs");
  // 300 / 0.0254 = 11811.02, twice, and 1 for the metre.
  const view = new DataView(png.buffer, at + 4);
  assertEquals([view.getUint32(0), view.getUint32(4), view.getUint8(8)], [11811, 11811, 1]);
  assert(at < new TextDecoder("latin1").decode(png).indexOf("IDAT"), "it stands before the pixels");
});
