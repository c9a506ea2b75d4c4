/**
 * SVG as PNG.
 *
 * @module
 */
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import wasm from "@resvg/resvg-wasm/index_bg.wasm" with { type: "bytes" };
import { fonts } from "../../base/typeface/fonts.ts";
import { indexedPng } from "../../base/pictures/indexed_png.ts";
import { typeface } from "./palette.ts";

/** Dots of every PNG on an inch. */
export const dotsAnInch = 300;

/** Width of every PNG in pixels: 6.5 inches. */
export const pngWidth = 6.5 * dotsAnInch;

/** Makes the renderer ready; to be called once. */
export async function preparePng(): Promise<void> {
  await initWasm(wasm);
}

/**
 * PNG of an SVG.
 *
 * @param width its width in pixels, of which {@linkcode dotsAnInch} make an inch
 */
export function renderPng(svg: string, width = pngWidth): Uint8Array<ArrayBuffer> {
  const resvg = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: {
      loadSystemFonts: false,
      fontBuffers: fonts.map(({ bytes }) => bytes),
      defaultFontFamily: typeface,
    },
  });
  const picture = resvg.render();
  const pixels = picture.pixels;
  const png = indexedPng(pixels, picture.width, picture.height, dotsAnInch);
  // Given back at once: waiting for the collector would keep those of many pictures.
  (pixels.buffer as ArrayBuffer).transfer(0);
  // WebAssembly memory is not collected: a picture of this size holds some 20 MB.
  picture.free();
  resvg.free();
  return png;
}
