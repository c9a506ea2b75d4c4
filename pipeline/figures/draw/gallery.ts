/**
 * The page that shows the figures with their captions.
 *
 * @module
 */
import type { Caption, Figure } from "./figure.ts";
import { tablePath } from "../../tables/package/read_by_name.ts";

/** Markdown of `figures/README.md`. */
export function galleryText(figures: readonly Figure[]): string {
  const sections = figures.map(({ id, title, caption, alt, summaries }) =>
    [
      `<a id="${id}"></a>`,
      "",
      `## ${title}`,
      "",
      `![${alt}](${id}.svg)`,
      "",
      ...captionLines(caption),
      `Drawn from ${summaries.map((name) => `[${name}](../${tablePath(name)})`).join(", ")} · ` +
      `[plotted data](${id}.csv) · [specification](${id}.vl.json) · [picture](${id}.png) · ` +
      `[sources](${id}.sources.csv)`,
    ].join("\n")
  );
  return [
    "# Figures",
    "",
    "Each figure stands here as SVG, as PNG (6.5 inches wide at 300 dots an inch), as a Vega-Lite",
    "specification with its data, as a table of exactly the plotted data, and with the list of the",
    "sources whose rows reach it. `deno task reproduce` writes all of them, this page too.",
    "",
    ...figures.map(({ id, title }) => `- [${title}](#${id})`),
    "",
    sections.join("\n\n"),
    "",
  ].join("\n");
}

/** A caption, a paragraph each part, with a blank line after each. */
function captionLines({ reading, leftOut, caution }: Caption): string[] {
  return [
    `**How to read it.** ${reading}`,
    "",
    ...(leftOut ? [`**Left out.** ${leftOut}`, ""] : []),
    ...(caution ? [`**Caution.** ${caution}`, ""] : []),
  ];
}
