/**
 * Figures as SVG.
 *
 * @module
 */
import * as vega from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { embeddedFonts } from "./embedded_fonts.ts";
import { type Figure, specOf } from "./figure.ts";
import { fonts } from "../../base/typeface/fonts.ts";
import { isBold } from "./texts_in_svg.ts";

interface MeasuredItem {
  readonly fontSize?: number;
  readonly fontWeight?: number | string;
  /** Pixels at which Vega cuts the text; 0 for none. */
  readonly limit?: number;
}

/** The part of Vega's text metrics that is set here; its types leave it out. */
const { textMetrics } = vega as unknown as {
  readonly textMetrics: { width: (item: MeasuredItem, text?: string) => number };
};

// Without a canvas Vega takes every letter to be 0.8 em wide; the font knows better.
textMetrics.width = (item, text = "") => {
  const [regular, semibold] = fonts;
  const whole = (isBold(item.fontWeight) ? semibold : regular).measure(text, item.fontSize ?? 11);
  return Math.min(whole, item.limit || Infinity);
};

/** SVG of a figure, text as text, without the font in it. */
export async function renderSvg(figure: Figure): Promise<string> {
  return await renderSpec(specOf(figure));
}

/** SVG of a whole specification. */
export async function renderSpec(specification: TopLevelSpec): Promise<string> {
  vega.resetSVGDefIds();
  const { spec } = compile(specification);
  const view = new vega.View(vega.parse(spec), { renderer: "none" });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

/**
 * The SVG as it is kept: with a name, a description and its letters, so that it looks the same
 * anywhere.
 */
export function selfContained(svg: string, { title, alt }: Figure): string {
  const head = `<title>${escaped(title)}</title><desc>${escaped(alt)}</desc>` +
    `<style>${embeddedFonts(svg)}</style>`;
  return svg.replace(/<svg([^>]*)>/, `<svg$1 role="img">${head}`) + "\n";
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
