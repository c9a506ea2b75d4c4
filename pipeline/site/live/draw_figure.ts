/**
 * Figures drawn in the page.
 *
 * @module
 */
import type { TopLevelSpec } from "vega-lite";
import { type Figure, specOf } from "../../figures/draw/figure.ts";
import { loadDrawing, type MarkValues } from "./drawing.ts";
import { figureFonts } from "./figure_fonts.ts";

/** The picture of a figure as a file, with its title. */
export async function pictureOf(figure: Figure): Promise<string> {
  const { pictureOf } = await loadDrawing();
  return await pictureOf(specOf(figure));
}

/**
 * Draws a figure into an element, without its title: it stands above as a heading.
 *
 * @returns a function that takes it off the page
 *
 * @param chosen what to do with the values of a mark that a reader chooses
 */
export async function drawFigure(
  figure: Figure,
  into: HTMLElement,
  chosen: (values: MarkValues) => void,
): Promise<() => void> {
  // Texts are measured by the typeface.
  const [{ draw }] = await Promise.all([loadDrawing(), figureFonts()]);
  const { title: _, ...specification } = specOf(figure) as TopLevelSpec & { title?: unknown };
  const config = { ...specification.config, mark: { tooltip: { content: "data" } } };
  return await draw({ ...specification, config } as TopLevelSpec, into, chosen);
}
