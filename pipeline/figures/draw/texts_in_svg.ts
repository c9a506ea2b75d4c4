/**
 * The texts of a figure as Vega draws it.
 *
 * @module
 */

/** A text of a picture. */
export interface SvgText {
  /** Its words, lines joined by a space. */
  readonly words: string;
  /** Whether it stands in the semibold weight. */
  readonly isBold: boolean;
}

/** Reads the texts of an SVG that Vega drew. */
export function textsIn(svg: string): SvgText[] {
  return [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)].map(([, attributes, content]) => ({
    words: wordsOf(content!),
    isBold: isBold(/ font-weight="([^"]*)"/.exec(attributes!)?.[1]),
  }));
}

/** Whether a weight that Vega is given is drawn in the semibold one. */
export function isBold(weight: number | string | undefined): boolean {
  return weight === "bold" || Number(weight) >= 600;
}

/** The words of a text element, whose lines are elements of their own. */
function wordsOf(content: string): string {
  return content.replaceAll("</tspan><tspan", "</tspan> <tspan").replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
