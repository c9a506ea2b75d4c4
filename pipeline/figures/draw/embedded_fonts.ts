/**
 * The typeface within a picture.
 *
 * @module
 */
import { fontSubset } from "../../base/typeface/font_subset.ts";
import { fonts } from "../../base/typeface/fonts.ts";
import { typeface } from "./palette.ts";
import { textsIn } from "./texts_in_svg.ts";

/**
 * Style rules with the letters that a picture shows, a rule a weight: whole fonts in every picture
 * would outweigh the pictures.
 *
 * @param svg the figure as Vega draws it
 */
export function embeddedFonts(svg: string): string {
  const texts = textsIn(svg);
  return fonts.map(({ weight, woff }) => {
    const letters = texts.filter(({ isBold }) => isBold === (weight === 600))
      .map(({ words }) => words).join("");
    const subset = fontSubset(woff, letters);
    return subset === undefined
      ? ""
      : `@font-face{font-family:"${typeface}";font-weight:${weight};` +
        `src:url(data:font/woff;base64,${subset.toBase64()}) format("woff")}`;
  }).join("");
}
