/**
 * Test files that run in one process. A process for each file would load the pipeline some three
 * hundred times, which takes as long as the tests themselves.
 *
 * @module
 */
import { fromFileUrl, toFileUrl } from "@std/path";
import { listFiles } from "../../pipeline/base/files/list_files.ts";

const tests = fromFileUrl(new URL("../", import.meta.url)).slice(0, -1);

/** Folders of tests that have a task of their own. */
const apart = ["ally", "browser", "shares", "today"];

/**
 * Loads every so-many-th of the test files that hold whatever the data say, so that slow neighbours
 * fall into different shares.
 *
 * @param part which share, from 1
 * @param parts how many shares there are
 */
export async function shareOfCode(part: number, parts: number): Promise<void> {
  const files = (await testsBelow("")).filter((file) =>
    !apart.some((folder) => file.startsWith(`${folder}/`))
  );
  await load(files.filter((_, at) => at % parts === part - 1));
}

/** Loads all test files of a folder of `tests`. */
export async function shareOf(folder: string): Promise<void> {
  await load(await testsBelow(`/${folder}`));
}

/** Paths from `tests` of the test files below one of its folders. */
async function testsBelow(folder: string): Promise<string[]> {
  const files = await listFiles(`${tests}${folder}`);
  return files.filter((file) => file.endsWith("_test.ts"))
    .map((file) => file.slice(tests.length + 1));
}

async function load(files: readonly string[]): Promise<void> {
  for (const file of files) await import(toFileUrl(`${tests}/${file}`).href);
}
