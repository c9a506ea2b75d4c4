/**
 * All figures as SVG, once every letter of them can be drawn.
 *
 * @module
 */
import { InputError } from "../../base/problems/problem.ts";
import type { Figure } from "./figure.ts";
import { missingLetters } from "./missing_letters.ts";
import { renderSvg } from "./render_svg.ts";

/**
 * The figures with their SVGs.
 *
 * @throws {InputError} naming each text of each figure with letters that the typeface lacks
 */
export async function renderAll<Drawn extends Figure>(
  figures: readonly Drawn[],
): Promise<(readonly [figure: Drawn, svg: string])[]> {
  const pictures: (readonly [Drawn, string])[] = [];
  // One after the other: Vega numbers the parts of a picture by a count that all of them share.
  for (const figure of figures) pictures.push([figure, await renderSvg(figure)]);
  const problems = pictures.flatMap(([{ id }, svg]) => missingLetters(id, svg));
  if (problems.length > 0) throw new InputError(problems);
  return pictures;
}
