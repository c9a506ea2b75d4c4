/**
 * Stage `overview`: data-clean/summaries to the figures that need no finding. It runs beside the stage
 * `findings`.
 *
 * @module
 */
import { overviewFigures } from "../figures/all.ts";
import { drawn, summarySources } from "../figures/draw.ts";
import { tableReader } from "../figures/read_summary.ts";
import { runStage, type StageReport } from "../outputs/run_stage.ts";
import { requireStages, writeStage } from "../outputs/stage_files.ts";
import { overviewStage, summariseStage } from "../outputs/stages.ts";

async function run(): Promise<StageReport> {
  await requireStages(summariseStage);
  const tables = tableReader(Deno.readTextFileSync);
  const made = overviewFigures.map((make) => make(tables.rows));
  const sources = summarySources(tables.rows("sources"));
  const files = await drawn(made, sources, overviewStage.folder);
  return {
    rowsIn: tables.count(),
    rowsOut: made.reduce((sum, { rows }) => sum + rows.length, 0),
    written: await writeStage(overviewStage, files),
  };
}

if (import.meta.main) await runStage(overviewStage.name, run);
