/**
 * `deno task trace`: where a number, a mark of a figure or a finding comes from, down to raw lines and
 * documents, and what a clean row reaches.
 *
 * - `finding <id>`: the cells that its estimates read
 * - `figure <id> [mark]`: the lines that a figure, or a row of `figures/<id>.csv`, is drawn from
 * - `number <text>`: the cells that a number on a page is made of; a sentence with it does, or the page
 *   and the place of the number on it
 * - `<table> <row> [column]`: how a clean row came to be and what it reaches, or what lines of a table
 *   of summaries, findings or robustness are made of
 *
 * @module
 */
import { runCommand } from "../../base/commands/run_command.ts";
import { describeCommand, flag, type Given } from "../../base/commands/words.ts";
import { refuse } from "../../base/problems/ask.ts";
import { say } from "../../base/problems/say.ts";
import { readRawFiles } from "../../clean/main.ts";
import { figures } from "../../figures/all.ts";
import { requireStages } from "../../stages/stage_files.ts";
import { cleanStage, findingsStage, robustnessStage, summariseStage } from "../../stages/stages.ts";
import { traceAnswer } from "../trace/answer.ts";
import { tracedPackage } from "../trace/traced_package.ts";

const command = describeCommand(
  "trace",
  "Leads from a finding, figure or number to raw lines and documents, and from a row to all it reaches",
  {
    words: [
      { name: "table", says: "a table of data-clean, or one of the words finding, figure, number" },
      {
        name: "row",
        says: "a row id of a clean table, the first cells of a line of another, the id of a " +
          "finding or figure, or a number as a page shows it",
        optional: true,
      },
      {
        name: "column",
        says: "a column of a row, all without it; or a mark of a figure, by its row or cells",
        optional: true,
        several: true,
      },
    ],
    options: {
      all: flag("Shows every row and every text in full"),
      json: flag("Gives all of it as JSON"),
    },
  },
);

async function run({ words, options }: Given<typeof command.options>): Promise<void> {
  if (words.length === 0) {
    refuse(
      "Cannot trace: found no word, expected finding <id>, figure <id> [mark], number <text> or " +
        "<table> <row> [column]; deno task trace --help says more",
      2,
    );
  }
  await requireStages(cleanStage, summariseStage, findingsStage, robustnessStage);
  const traced = tracedPackage({
    rawFiles: await readRawFiles(),
    textOf: (path) => Deno.readTextFileSync(path),
    figures,
  });
  const { all = false, json = false } = options;
  const answer = traceAnswer(traced, words, { all, json });
  if ("refused" in answer) refuse(answer.refused, "stale" in answer ? 1 : 2);
  say(answer.found);
}

/** Runs the command with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runCommand(command, run, words);
}

if (import.meta.main) await main();
