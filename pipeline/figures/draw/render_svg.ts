/**
 * Figures as SVG.
 *
 * @module
 */
import * as vega from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { type Figure, specOf } from "./figure.ts";
import { fonts } from "./fonts.ts";
import { typeface } from "./palette.ts";

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
  const bold = item.fontWeight === "bold" || Number(item.fontWeight) >= 600;
  const whole = (bold ? semibold : regular).measure(text, item.fontSize ?? 11);
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
 * The SVG as it is kept: with a name, a description and the font, so that it looks the same
 * anywhere.
 */
export function selfContained(svg: string, { title, alt }: Figure): string {
  const faces = fonts.map(({ weight, bytes }) =>
    `@font-face{font-family:"${typeface}";font-weight:${weight};` +
    `src:url(data:font/woff2;base64,${bytes.toBase64()}) format("woff2")}`
  );
  const head = `<title>${escaped(title)}</title><desc>${escaped(alt)}</desc>` +
    `<style>${faces.join("")}</style>`;
  return svg.replace(/<svg([^>]*)>/, `<svg$1 role="img">${head}`) + "\n";
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
