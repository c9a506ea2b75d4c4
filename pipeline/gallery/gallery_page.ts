/**
 * The page that shows the figures with their captions.
 *
 * @module
 */
import { alternativeText, withoutTags } from "../base/words/without_tags.ts";
import type { Caption, DrawnFigure } from "../figures/draw/figure.ts";
import { derivedPath, type DerivedTable } from "../tables/derived/derived_table.ts";

/** Markdown of `figures/README.md`. */
export function galleryText(figures: readonly DrawnFigure[]): string {
  const sections = figures.map(({ id, title, caption, alt, tables }) =>
    [
      `<a id="${id}"></a>`,
      "",
      `## ${withoutTags(title)}`,
      "",
      `![${alternativeText(alt)}](${id}.svg)`,
      "",
      ...captionLines(caption).map(withoutTags),
      `Drawn from ${tables.map(linkTo).join(", ")} · ` +
      `[plotted data](${id}.csv) · [specification](${id}.vl.json) · [picture](${id}.png)`,
    ].join("\n")
  );
  return [
    "# Figures",
    "",
    "Each figure stands here as SVG, as PNG (6.5 inches wide at 300 dots an inch), as a Vega-Lite",
    "specification with its data, and as a table of exactly the plotted data. Which sources reach",
    "which figure is one table, [sources.csv](sources.csv); it names them by the keys under which",
    "[the clean sources](../data-clean/tables/sources.csv) hold citation and address. `deno task",
    "reproduce` writes all of them, this page too.",
    "",
    ...figures.map(({ id, title }) => `- [${withoutTags(title)}](#${id})`),
    "",
    sections.join("\n\n"),
    "",
  ].join("\n");
}

function linkTo(table: DerivedTable): string {
  const path = derivedPath(table);
  return `[${path.replace(/^data-clean\/(summaries\/)?|\.csv$/g, "")}](../${path})`;
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
