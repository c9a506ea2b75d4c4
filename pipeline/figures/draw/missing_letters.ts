/**
 * Letters that the typeface cannot draw.
 *
 * @module
 */
import type { Problem } from "../../base/problems/problem.ts";
import { codePoint } from "../../base/words/unseen_letters.ts";
import { fonts } from "../../base/typeface/fonts.ts";
import { typeface } from "./palette.ts";
import { textsIn } from "./texts_in_svg.ts";

/**
 * A problem for each text of a figure that holds letters which the typeface lacks: they would be
 * drawn as empty boxes. Each text is named once, with its letters and their code points.
 *
 * @param id of the figure
 * @param svg the figure as Vega draws it
 */
export function missingLetters(id: string, svg: string): Problem[] {
  const texts = new Set(textsIn(svg).map(({ words }) => words));
  return [...texts].flatMap((text): Problem[] => {
    const lacking = [...new Set(text)].filter((letter) =>
      !fonts.every(({ draws }) => draws(letter))
    );
    if (lacking.length === 0) return [];
    const named = lacking.map((letter) => `${JSON.stringify(letter)} (${codePoint(letter)})`);
    return [{
      code: "letter-missing",
      file: `figures/${id}.svg`,
      line: 0,
      column: "",
      value: text,
      expected: `letters that the typeface ${typeface} has`,
      hint: `it has no ${named.join(", ")}`,
    }];
  });
}
