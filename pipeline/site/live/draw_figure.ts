/**
 * Figures drawn in the page by the same specifications as the pictures of the package, without any
 * text being run as code.
 *
 * @module
 */
import * as vega from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile } from "vega-lite";
import { type Figure, specOf } from "../../figures/draw/figure.ts";

/** A drawn figure. */
export interface DrawnView {
  /** Its picture as a file. */
  readonly svg: () => Promise<string>;
  /** Takes it off the page. */
  readonly remove: () => void;
}

/** Values of the row that a mark shows, by column. */
export type MarkValues = Readonly<Record<string, unknown>>;

/**
 * Draws a figure into an element.
 *
 * @param chosen what to do with the values of a mark that a reader chooses
 */
export async function drawFigure(
  figure: Figure,
  into: HTMLElement,
  chosen: (values: MarkValues) => void,
): Promise<DrawnView> {
  const specification = specOf(figure);
  const { spec } = compile({
    ...specification,
    config: { ...specification.config, mark: { tooltip: { content: "data" } } },
  });
  const view = new vega.View(vega.parse(spec, {}, { ast: true }), {
    expr: expressionInterpreter,
    renderer: "svg",
    container: into,
    hover: true,
  });
  view.addEventListener("click", (_event, item) => {
    const values = item?.datum as MarkValues | undefined;
    if (values) chosen(values);
  });
  await view.runAsync();
  return { svg: () => view.toSVG(), remove: () => view.finalize() };
}
