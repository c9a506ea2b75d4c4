/**
 * `deno task inventory [--fewer]`: counts the files and rows below `data-raw` anew and writes them
 * down, so that none is lost in silence later.
 *
 * @module
 */
import { replaceFile } from "../../base/files/replace_file.ts";
import { runCommand } from "../../base/commands/run_command.ts";
import { describeCommand, flag, type Given } from "../../base/commands/words.ts";
import { readRawSheets } from "../../clean/clean_files.ts";
import {
  inventoryChanges,
  inventoryRows,
  inventoryText,
  rowsRecorded,
} from "../../clean/inventory_rows.ts";
import { type RawFolder, readRawFolder } from "../../clean/raw_folder.ts";
import { inventoryPath } from "../../tables/inventory.ts";
import type { Answer } from "../../base/problems/answer.ts";
import { refuse } from "../../base/problems/ask.ts";
import { problemText } from "../../base/problems/print.ts";
import { say } from "../../base/problems/say.ts";
import { sortProblems } from "../../base/problems/problem.ts";

/** The inventory as it is to be, and what is new in it. */
export interface Renewed {
  readonly text: string;
  readonly says: string;
}

/**
 * Counts anew. Sheets that cannot be read are a reason not to, and so are files and rows that are
 * fewer than recorded, unless they are meant to be.
 *
 * @param fewer whether files and rows are meant to be fewer
 */
export function renewedInventory(folder: RawFolder, fewer: boolean): Answer<Renewed> {
  const { sheets, problems } = readRawSheets(folder.sheets);
  const others = problems.filter(({ file }) => file !== inventoryPath);
  if (others.length > 0) return { refused: problemText(sortProblems(others)) };
  const recorded = sheets.find(({ file }) => file === inventoryPath);
  const rows = inventoryRows(folder, sheets);
  const { gains, losses } = inventoryChanges(recorded ? rowsRecorded(recorded) : [], rows);
  if (losses.length > 0 && !fewer) {
    const lines = losses.map((loss) => `data-raw/${loss}`);
    return {
      refused: `Cannot renew the inventory: less is there than it records; put it back or, if it ` +
        `is meant to be gone, run deno task inventory --fewer\n${lines.join("\n")}`,
    };
  }
  // Of one made anew every file would be new.
  const changes = recorded ? [...losses, ...gains].map((change) => `data-raw/${change}`) : [];
  const total = rows.reduce((sum, row) => sum + Number(row.rows), 0);
  const whole = `${inventoryPath} records ${rows.length} files with ${total} rows`;
  return {
    found: {
      text: inventoryText(rows),
      says: [...changes, recorded && changes.length === 0 ? `${whole}, as before` : whole].join(
        "\n",
      ),
    },
  };
}

/** The text of the inventory with the files of a new case as they are, and all others as recorded. */
export function withCase(folder: RawFolder, caseName: string): string {
  const { sheets } = readRawSheets(folder.sheets);
  const recorded = sheets.find(({ file }) => file === inventoryPath);
  const isOwn = ({ file }: { readonly file: string }) => file.startsWith(`${caseName}/`);
  const others = (recorded ? rowsRecorded(recorded) : []).filter((row) => !isOwn(row));
  return inventoryText([...others, ...inventoryRows(folder, sheets).filter(isOwn)]);
}

/** Writes the inventory whole or not at all. */
export async function writeInventory(text: string): Promise<void> {
  await replaceFile(inventoryPath, text, "data-raw/.next-inventory");
}

const command = describeCommand(
  "inventory",
  "Counts the files and rows below data-raw and writes them down, so that none can be lost in silence",
  { options: { fewer: flag("takes files and rows that are fewer than recorded for meant to be") } },
);

async function run({ options }: Given<typeof command.options>): Promise<void> {
  const renewed = renewedInventory(await readRawFolder(), options.fewer ?? false);
  if ("refused" in renewed) refuse(renewed.refused);
  await writeInventory(renewed.found.text);
  say(renewed.found.says);
}

/** Runs the command with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runCommand(command, run, words);
}

if (import.meta.main) await main();
