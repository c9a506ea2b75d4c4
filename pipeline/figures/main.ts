/**
 * Stage `figures`: data-clean/summaries and data-clean/findings to the figures that show nothing
 * else. They need not wait for the robustness of the findings.
 *
 * @module
 */
import { describeCommand } from "../base/commands/words.ts";
import { runStage } from "../stages/run_stage.ts";
import { figuresStage } from "../stages/stages.ts";
import { estimateFigures } from "./all.ts";
import { drawStage } from "./draw_stage.ts";

/** Runs the stage with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  const command = describeCommand(
    figuresStage.name,
    "Draws the figures that show summaries and findings",
  );
  await runStage(command, () => drawStage(figuresStage, estimateFigures), words);
}

if (import.meta.main) await main();
