/**
 * Stage `gallery`: data-clean/robustness to the figures that show it, and the page of all figures.
 *
 * @module
 */
import { describeCommand } from "../base/commands/words.ts";
import { figures, robustnessFigures } from "../figures/all.ts";
import { drawStage } from "../figures/draw_stage.ts";
import { drawnFigure } from "../figures/draw/figure.ts";
import { galleryText } from "../figures/draw/gallery.ts";
import { runStage } from "../stages/run_stage.ts";
import { galleryStage } from "../stages/stages.ts";

if (import.meta.main) {
  const command = describeCommand(
    galleryStage.name,
    "Draws the figures that show what the findings withstand, and writes the page of all figures",
  );
  await runStage(command, () =>
    drawStage(galleryStage, robustnessFigures, (read) => [
      ["figures/README.md", galleryText(figures.map((make) => drawnFigure(make, read)))],
    ]));
}
