/**
 * `deno task new-ally <case>`: a new case folder with a header in every sheet and a checklist.
 *
 * @module
 */
import { removeIfPresent } from "../../base/files/remove_if_present.ts";
import { dirname } from "@std/path";
import { readRawFolder } from "../../clean/raw_folder.ts";
import { caseTables, checklistText } from "../../codebook/checklist.ts";
import { toCsv } from "../../base/sheets/write_sheet.ts";
import { withCase, writeInventory } from "./inventory.ts";
import { rawHeader } from "../../tables/table.ts";
import { runCommand } from "../../base/commands/run_command.ts";
import { describeCommand, type Given } from "../../base/commands/words.ts";
import { nameFault } from "../../base/files/file_names.ts";
import type { Answer } from "../../base/problems/answer.ts";
import { refuse } from "../../base/problems/ask.ts";
import { say } from "../../base/problems/say.ts";

/** Letters of the longest name of a case: it stands in every row id and path. */
const longestCase = 40;

/** Text by path below the new case folder. */
export type CaseFiles = ReadonlyMap<string, string>;

/**
 * The files of a new case, or why there cannot be one of that name.
 *
 * @param caseName name of the folder
 * @param taken names in `data-raw`
 */
export function newCase(caseName: string, taken: readonly string[]): Answer<CaseFiles> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(caseName)) {
    const found = JSON.stringify(caseName);
    const expected = "a name of small letters, digits and single hyphens, such as thailand";
    return { refused: `Cannot make the case: found the name ${found}, expected ${expected}` };
  }
  if (caseName.length > longestCase || nameFault(caseName)) {
    return {
      refused:
        `Cannot make the case: found the name ${JSON.stringify(caseName)}, expected one of at ` +
        `most ${longestCase} letters that Windows does not keep for itself`,
    };
  }
  if (taken.includes(caseName)) {
    return {
      refused: `Cannot make the case: data-raw/${caseName} exists, expected a new folder; ` +
        "remove it or choose another name",
    };
  }
  return {
    found: new Map([
      ...caseTables().map((table) => [`${table.sheet}.csv`, toCsv(rawHeader(table), [])] as const),
      ["CHECKLIST.md", checklistText(caseName)],
    ]),
  };
}

/**
 * Writes a new case folder, whole or not at all: the files are written beside it under a name that
 * begins with a dot, which no other command reads, and the folder is then renamed.
 *
 * @param rawFolder `data-raw`, or another folder in tests
 */
export async function writeCase(
  rawFolder: string,
  caseName: string,
  files: CaseFiles,
): Promise<void> {
  const next = `${rawFolder}/.next-${caseName}`;
  // A run that was killed may have left it.
  await removeIfPresent(next);
  try {
    for (const [path, text] of files) {
      await Deno.mkdir(dirname(`${next}/${path}`), { recursive: true });
      await Deno.writeTextFile(`${next}/${path}`, text);
    }
    await Deno.rename(next, `${rawFolder}/${caseName}`);
  } catch (error) {
    // On a full disk what is half written would keep it full.
    await removeIfPresent(next).catch(() => {});
    throw error;
  }
}

const command = describeCommand(
  "new-ally",
  "Makes a case folder with a header in every sheet and a checklist",
  { words: [{ name: "case", says: "a name of small letters, such as thailand" }] },
);

async function run({ words }: Given): Promise<void> {
  const caseName = words[0]!;
  const taken = (await Array.fromAsync(Deno.readDir("data-raw"))).map(({ name }) => name);
  const files = newCase(caseName, taken);
  if ("refused" in files) refuse(files.refused);
  await writeCase("data-raw", caseName, files.found);
  await writeInventory(withCase(await readRawFolder(), caseName));
  say(
    `Made data-raw/${caseName} with ${files.found.size} files; begin with its CHECKLIST.md`,
  );
}

/** Runs the command with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runCommand(command, run, words);
}

if (import.meta.main) await main();
