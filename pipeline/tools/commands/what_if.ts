/**
 * `deno task what-if <table> <row> <column>=<value> …`: recodes cells in memory, drops rows or leaves
 * evidence out, and shows what that changes: verdicts, estimates with their intervals, titles of figures.
 * Writes nothing.
 *
 * @module
 */
import { runCommand } from "../../base/commands/run_command.ts";
import { describeCommand, flag, type Given, option } from "../../base/commands/words.ts";
import type { Answer } from "../../base/problems/answer.ts";
import { refuse } from "../../base/problems/ask.ts";
import { say } from "../../base/problems/say.ts";
import { readCleanTexts } from "../../stages/clean_table_files.ts";
import { requireStages } from "../../stages/stage_files.ts";
import { cleanStage, findingsStage, robustnessStage, summariseStage } from "../../stages/stages.ts";
import { tableReader } from "../../stages/table_reader.ts";
import type { CleanTexts } from "../../tables/clean_texts.ts";
import { changesOf } from "../../what_if/changes.ts";
import { carriedOver } from "../../what_if/corrections.ts";
import { type Edit, otherReadings, readingCalled } from "../../what_if/edits.ts";
import { type Ground, groundOf } from "../../what_if/ground.ts";
import { type RobustnessAfter, robustnessSteps } from "../../what_if/robustness_steps.ts";
import { type WhatIf, whatIf } from "../../what_if/what_if.ts";
import { drops, editsOfFile, recodings, without } from "../what_if/asked_edits.ts";
import { cleaningRecords } from "../what_if/cleaning_records.ts";
import { correctionText } from "../what_if/correction_text.ts";
import { titleChanges } from "../what_if/figure_titles.ts";
import { robustnessChanges } from "../what_if/robustness_changes.ts";
import { type Found, whatIfText } from "../what_if/what_if_text.ts";

const someText = (text: string) => text === "" ? undefined : text;

const options = {
  file: option("edits.csv", "takes the edits of a file of the review site", "a file", someText),
  drop: option(
    "row",
    "takes a row as never coded; several with ; between, as <table>/<row> where tables share it",
    "a row id",
    someText,
  ),
  without: option(
    "kind=name",
    "leaves evidence out: source=…, case=…, archive=USA or grade=known",
    "source, case, archive or grade, = and a name",
    someText,
  ),
  reading: option(
    "name",
    `reads every opening otherwise: ${otherReadings.join(" or ")}`,
    `one of ${otherReadings.join(" · ")}`,
    someText,
  ),
  robustness: flag("says too what the touched findings withstand; takes seconds more"),
  corrections: flag("says instead which rows of the sheets of corrections the edits come to"),
  json: flag("gives all of it as JSON"),
};

const command = describeCommand(
  "what-if",
  "Recodes cells in memory and shows which verdicts, estimates and figure titles change",
  {
    words: [
      { name: "table", says: "a table of data-clean/tables", optional: true },
      { name: "row", says: "a row id, or a part that only one has", optional: true },
      {
        name: "column=value",
        says: "a column and its other value, as a clean table would hold it",
        optional: true,
        several: true,
      },
    ],
    options,
  },
);

/** All edits that the command line asks for: of the file first, then as the usage has them. */
function editsAsked(texts: CleanTexts, { words, options: asked }: Given<typeof options>): Edit[] {
  const edits = [
    ...(asked.file === undefined
      ? []
      : sure(editsOfFile(asked.file, Deno.readFileSync(asked.file)))),
    ...sure(recodings(texts, words)),
    ...(asked.drop === undefined ? [] : sure(drops(texts, asked.drop))),
    ...(asked.without === undefined ? [] : [sure(without(asked.without))]),
    ...(asked.reading === undefined ? [] : [sure(readingCalled(asked.reading))]),
  ];
  if (edits.length > 0) return edits;
  return refuse(
    "Cannot tell what to change: expected deno task what-if <table> <row> <column>=<value>, --drop, " +
      "--without, --reading or --file",
    2,
  );
}

/** What was found; a name or value that is none ends the command. */
function sure<Value>(answer: Answer<Value>): Value {
  return "refused" in answer ? refuse(answer.refused, 2) : answer.found;
}

async function run(given: Given<typeof options>): Promise<void> {
  await requireStages(cleanStage, summariseStage, findingsStage, robustnessStage);
  const texts = await readCleanTexts();
  const edits = editsAsked(texts, given);
  const { read } = tableReader();
  if (given.options.corrections) {
    return say(correctionText(sure(carriedOver(texts, cleaningRecords(read))(edits))));
  }
  const ground = groundOf(texts);
  const after = sure(whatIf(ground, edits));
  const robustness = given.options.robustness ? robustnessOf(ground, after) : undefined;
  const found: Found = {
    edits,
    after,
    changes: changesOf(ground, after),
    titles: titleChanges(after, read, robustness),
    ...(robustness ? { robustness: robustnessChanges(robustness, read) } : {}),
  };
  say(given.options.json ? jsonOf(found) : whatIfText(found, texts));
}

function robustnessOf(ground: Ground, after: WhatIf): RobustnessAfter {
  const steps = robustnessSteps(ground, after);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function jsonOf({ after: { warnings, touched, reading }, ...found }: Found): string {
  const more = reading === undefined ? {} : { reading };
  return JSON.stringify({ ...found, warnings, touched, ...more }, null, 1);
}

/** Runs the command with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runCommand(command, run, words);
}

if (import.meta.main) await main();
