/**
 * The page that shows the figures with their captions.
 *
 * @module
 */
import type { Figure } from "./figure.ts";
import { tablePath } from "./read_summary.ts";

/** A figure and the folder that its files stand in, from `figures`: empty, or ending in a slash. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly folder: string;
}

/** Markdown of `figures/README.md`. */
export function galleryText(figures: readonly PlacedFigure[]): string {
  const sections = figures.map(({ figure: { id, title, caption, alt, summaries }, folder }) => {
    const path = `${folder}${id}`;
    return [
      `## ${title}`,
      "",
      `![${alt}](${path}.svg)`,
      "",
      caption,
      "",
      `Drawn from ${summaries.map((name) => `[${name}](../${tablePath(name)})`).join(", ")} · ` +
      `[plotted data](${path}.csv) · [specification](${path}.vl.json) · [picture](${path}.png) · ` +
      `[sources](${path}.sources.csv)`,
    ].join("\n");
  });
  return [
    "# Figures",
    "",
    "Each figure stands here as SVG, as PNG (6.5 inches wide at 300 dots an inch), as a Vega-Lite",
    "specification with its data, as a table of exactly the plotted data, and with the list of the",
    "sources whose rows reach it. `deno task reproduce` writes all of them, this page too.",
    "",
    sections.join("\n\n"),
    "",
  ].join("\n");
}
