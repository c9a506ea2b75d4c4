/**
 * Stage `figures`: data-clean/summaries and data-clean/findings to all figures that need a finding, and
 * the page that shows every figure.
 *
 * @module
 */
import { runStage, type StageReport } from "../outputs/run_stage.ts";
import { requireStages, writeStage } from "../outputs/stage_files.ts";
import { figuresStage, findingsStage, overviewStage, summariseStage } from "../outputs/stages.ts";
import { figures, overviewFigures } from "./all.ts";
import { drawn, findingSources, summarySources } from "./draw.ts";
import { galleryText } from "./gallery.ts";
import { tableReader } from "./read_summary.ts";

async function run(): Promise<StageReport> {
  await requireStages(summariseStage, findingsStage, overviewStage);
  const tables = tableReader(Deno.readTextFileSync);
  const page = figures.map((make) => ({
    figure: make(tables.rows),
    folder: overviewFigures.includes(make) ? "overview/" : "",
  }));
  const made = page.filter(({ folder }) => folder === "").map(({ figure }) => figure);
  const sources = [
    ...summarySources(tables.rows("sources")),
    ...findingSources(tables.rows("findings/sources")),
  ];
  const files = await drawn(made, sources, figuresStage.folder);
  return {
    rowsIn: tables.count(),
    rowsOut: made.reduce((sum, { rows }) => sum + rows.length, 0),
    written: await writeStage(
      figuresStage,
      new Map([["figures/README.md", galleryText(page)], ...files]),
    ),
  };
}

if (import.meta.main) await runStage(figuresStage.name, run);
