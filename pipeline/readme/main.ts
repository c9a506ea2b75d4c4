/**
 * Task `readme`: fills the marked parts of README.md with the numbers of the run.
 *
 * @module
 */
import { readSummary } from "../figures/read_summary.ts";
import { runStage, type StageReport } from "../outputs/run_stage.ts";
import { removeIfPresent, requireStages } from "../outputs/stage_files.ts";
import { summariseStage } from "../outputs/stages.ts";
import { bilateralText } from "./bilateral_text.ts";
import { evidenceText } from "./evidence_text.ts";
import { fillMarked } from "./fill.ts";
import { networkText } from "./network_text.ts";

/** Where the new README is written before it takes the place of the old one. */
export const nextReadme = "README.md.next";

/**
 * The README with its numbers.
 *
 * @param page the README as it stands
 * @param summary CSV text of a summary by its name
 */
export function filledReadme(page: string, summary: (name: string) => string): string {
  return fillMarked(
    page,
    new Map([
      ["bilateral", bilateralText(readSummary(summary("bilateral_share")))],
      ["networks", networkText(readSummary(summary("network_measures")))],
      ["evidence", evidenceText(readSummary(summary("evidence_base")))],
    ]),
  );
}

async function run(): Promise<StageReport> {
  // A run that was killed may have left it.
  await removeIfPresent(nextReadme);
  await requireStages(summariseStage);
  const names = ["bilateral_share", "network_measures", "evidence_base"];
  const texts = new Map(
    await Promise.all(
      names.map(async (name) =>
        [name, await Deno.readTextFile(`data-clean/summaries/${name}.csv`)] as const
      ),
    ),
  );
  const page = await Deno.readTextFile("README.md");
  const filled = filledReadme(page, (name) => texts.get(name)!);
  if (filled !== page) {
    await Deno.writeTextFile(nextReadme, filled);
    await Deno.rename(nextReadme, "README.md");
  }
  const rows = [...texts.values()].reduce((sum, text) => sum + text.split("\n").length - 2, 0);
  const changed = filled === page ? [] : ["README.md"];
  return { rowsIn: rows, rowsOut: 0, written: { total: 1, changed } };
}

if (import.meta.main) await runStage("readme", run);
