/**
 * Stage `gallery`: data-clean/robustness to the figures that show it, the page of all figures, and
 * the sources that reach each.
 *
 * @module
 */
import { describeCommand } from "../base/commands/words.ts";
import { figures, robustnessFigures } from "../figures/all.ts";
import { drawStage, type Output } from "../figures/draw_stage.ts";
import { drawnFigure } from "../figures/draw/figure.ts";
import { figureSources } from "../tables/derived/figures/sources.ts";
import { made } from "../tables/derived/made_table.ts";
import type { ReadTable } from "../tables/derived/read_derived.ts";
import { derivedFiles } from "../tables/derived/write_derived.ts";
import { runStage } from "../stages/run_stage.ts";
import { galleryStage } from "../stages/stages.ts";
import { sourcesOfFigures } from "./figure_sources.ts";
import { galleryText } from "./gallery_page.ts";

/** Runs the stage with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  const command = describeCommand(
    galleryStage.name,
    "Draws the figures that show what the findings withstand, and writes the page of all figures " +
      "and the list of their sources",
  );
  await runStage(command, () => drawStage(galleryStage, robustnessFigures, aboutFigures), words);
}

/** What stands once for all figures: their page and their sources. */
function aboutFigures(read: ReadTable): Output[] {
  const all = figures.map((make) => drawnFigure(make, read));
  return [
    ["figures/README.md", galleryText(all)],
    ...derivedFiles([made(figureSources, sourcesOfFigures(all, read))]),
  ];
}

if (import.meta.main) await main();
