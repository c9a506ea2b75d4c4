/**
 * The script of the site that draws: the libraries behind the pictures, which no other page need read.
 * Figures are drawn by the same specifications as the pictures of the package, without any text being
 * run as code.
 *
 * @module
 */
import * as vega from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile, type TopLevelSpec } from "vega-lite";
import { type Drawing, drawingName, type MarkValues } from "./drawing.ts";

/** A view whose expressions are interpreted, not run as code. */
function viewOf(specification: TopLevelSpec): vega.View {
  const { spec } = compile(specification);
  return new vega.View(vega.parse(spec, {}, { ast: true }), {
    expr: expressionInterpreter,
    renderer: "none",
  });
}

const drawing: Drawing = {
  pictureOf: async (specification) => {
    const view = viewOf(specification);
    const svg = await view.toSVG();
    view.finalize();
    return svg;
  },
  draw: async (specification, into, chosen) => {
    const view = viewOf(specification);
    view.renderer("svg").initialize(into).hover();
    view.addEventListener("click", (_event, item) => {
      const values = item?.datum as MarkValues | undefined;
      if (values) chosen(values);
    });
    await view.runAsync();
    return () => view.finalize();
  },
};

Object.assign(globalThis, { [drawingName]: drawing });
