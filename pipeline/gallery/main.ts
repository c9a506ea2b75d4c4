/**
 * Stage `gallery`: data-clean/robustness to the figures that show it, and the page of all figures.
 *
 * @module
 */
import { figures, robustnessFigures } from "../figures/all.ts";
import { drawStage } from "../figures/draw_stage.ts";
import { drawnFigure } from "../figures/draw/figure.ts";
import { galleryText } from "../figures/draw/gallery.ts";
import { runStage } from "../stages/run_stage.ts";
import { galleryStage } from "../stages/stages.ts";

if (import.meta.main) {
  await runStage(galleryStage.name, () =>
    drawStage(galleryStage, robustnessFigures, (read) => [
      ["figures/README.md", galleryText(figures.map((make) => drawnFigure(make, read)))],
    ]));
}
