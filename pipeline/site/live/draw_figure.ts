/**
 * Figures drawn in the page by the same specifications as the pictures of the package, without any
 * text being run as code.
 *
 * @module
 */
import * as vega from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile, type TopLevelSpec } from "vega-lite";
import { type Figure, specOf } from "../../figures/draw/figure.ts";

/** Values of the row that a mark shows, by column. */
export type MarkValues = Readonly<Record<string, unknown>>;

/** The picture of a figure as a file, with its title. */
export async function pictureOf(figure: Figure): Promise<string> {
  const view = viewOf(specOf(figure));
  const svg = await view.toSVG();
  view.finalize();
  return svg;
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
  const { title: _, ...specification } = specOf(figure) as TopLevelSpec & { title?: unknown };
  const view = viewOf({
    ...specification,
    config: { ...specification.config, mark: { tooltip: { content: "data" } } },
  } as TopLevelSpec);
  view.renderer("svg").initialize(into).hover();
  view.addEventListener("click", (_event, item) => {
    const values = item?.datum as MarkValues | undefined;
    if (values) chosen(values);
  });
  await view.runAsync();
  return () => view.finalize();
}

/** A view whose expressions are interpreted, not run as code. */
function viewOf(specification: TopLevelSpec): vega.View {
  const { spec } = compile(specification);
  return new vega.View(vega.parse(spec, {}, { ast: true }), {
    expr: expressionInterpreter,
    renderer: "none",
  });
}
