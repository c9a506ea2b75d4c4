/**
 * Task `readme`: fills the marked parts of README.md, docs/results.md and docs/methods.md with the
 * numbers of the run, and records in docs/numbers.csv which cells each number is made of.
 *
 * @module
 */
import { filesAt } from "../base/files/list_files.ts";
import { describeCommand } from "../base/commands/words.ts";
import { removeIfPresent } from "../base/files/remove_if_present.ts";
import { replaceFile } from "../base/files/replace_file.ts";
import { requireStages } from "../stages/stage_files.ts";
import { findingsStage, robustnessStage, summariseStage } from "../stages/stages.ts";
import { runStage, type StageReport } from "../stages/run_stage.ts";
import { tableReader } from "../stages/table_reader.ts";
import { derivedPath } from "../tables/derived/derived_table.ts";
import { made } from "../tables/derived/made_table.ts";
import { numbers } from "../tables/derived/pages/numbers.ts";
import type { ReadTable } from "../tables/derived/read_derived.ts";
import { derivedText } from "../tables/derived/write_derived.ts";
import { fillMarked } from "./fill.ts";
import { pages, pageTexts, recordedPages } from "./pages.ts";
import { numberLines } from "./prose/number_lines.ts";

/** The record of the numbers of the pages. */
const record = derivedPath(numbers);

/** Every file that the task writes. */
export const written: readonly string[] = [...pages, record];

/** Where a new page is written before it takes the place of the old one. */
export function nextPage(page: string): string {
  return `${page}.next`;
}

/**
 * The files as a run leaves them, by path.
 *
 * @param read gives the rows of the tables whose numbers the pages state
 * @param textOf gives a page as it stands
 */
export function filledPages(
  read: ReadTable,
  textOf: (page: string) => string,
): ReadonlyMap<string, string> {
  const texts = pageTexts(read);
  const lines = recordedPages.flatMap((page) => numberLines(page, texts.get(page)!));
  const filled = [...texts].map(([page, parts]) =>
    [
      page as string,
      fillMarked(textOf(page), new Map([...parts].map(([name, { text }]) => [name, text]))),
    ] as const
  );
  return new Map([...filled, [record, derivedText(made(numbers, lines))]]);
}

async function run(): Promise<StageReport> {
  // A run that was killed may have left them.
  await Promise.all(written.map((path) => removeIfPresent(nextPage(path))));
  await requireStages(summariseStage, findingsStage, robustnessStage);
  // A page may be a link or a pipe, which is refused.
  await Promise.all(pages.map(filesAt));
  const { read, rowsRead } = tableReader();
  const changed: string[] = [];
  for (const [path, text] of filledPages(read, Deno.readTextFileSync)) {
    if (await textAt(path) === text) continue;
    await replaceFile(path, text, nextPage(path));
    changed.push(path);
  }
  return { rowsIn: rowsRead(), rowsOut: 0, written: { total: written.length, changed } };
}

async function textAt(path: string): Promise<string | undefined> {
  try {
    return await Deno.readTextFile(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

const command = describeCommand(
  "readme",
  "Fills the numbers of the pages with those of the run, and records the cells of each",
);

/** Runs the stage with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runStage(command, run, words);
}

if (import.meta.main) await main();
