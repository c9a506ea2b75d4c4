/**
 * Files that the inventory lists and that are not there, and what may have become of them.
 *
 * @module
 */
import { editDistance } from "../base/words/edit_distance.ts";
import type { Problem } from "../base/problems/problem.ts";
import { inventoryPath } from "../tables/inventory.ts";

/** Files that are missing, and those that seem to be one of them under another name. */
export interface Missing {
  readonly problems: readonly Problem[];
  /** Paths of what is explained by a file that is missing. */
  readonly explained: ReadonlySet<string>;
}

/**
 * Says of each file that is missing what may have become of it: a file that is not listed, in the
 * same folder and of nearly the same name, is taken for it. Of a folder that is missing as a whole
 * one problem tells. Each names the line of the inventory, for that may be what is wrong.
 *
 * @param listed all paths that the inventory lists, with their lines in it
 * @param missing those that are not there
 * @param unlisted paths of files, folders and all else that it does not list
 */
export function missingFiles(
  listed: ReadonlyMap<string, { readonly line: number }>,
  missing: readonly string[],
  unlisted: readonly string[],
): Missing {
  const gone = new Set(missing);
  const stays = new Set([...listed.keys()].filter((path) => !gone.has(path)).map(folderOf));
  const explained = new Set<string>();
  const problems: Problem[] = [];
  const lineOf = (path: string) => listed.get(path)!.line;
  for (const [folder, paths] of Map.groupBy(missing, folderOf)) {
    const there = unlisted.filter((path) => folderOf(path) === folder);
    if (!stays.has(folder) && paths.length > 1 && there.length === 0) {
      const left = unlisted.find((path) => folder.startsWith(path));
      if (left !== undefined) explained.add(left);
      problems.push(missingFolder(folder, paths.length, lineOf(paths[0]!)));
      continue;
    }
    for (const path of paths) {
      const inPlace = unlisted.find((other) => other === path || other.startsWith(`${path}/`));
      const other = inPlace ?? there.find((other) => !explained.has(other) && isLike(other, path));
      if (other !== undefined) explained.add(other);
      problems.push(missingFile(path, other, lineOf(path)));
    }
  }
  return { problems, explained };
}

function missingFolder(folder: string, files: number, line: number): Problem {
  return {
    code: "file-missing",
    file: folder,
    line: 0,
    column: "",
    value: "no file of the folder",
    expected: `the ${files} files of it that ${inventoryPath} lists from line ${line}`,
    hint: putBack,
  };
}

const putBack =
  "put back what is missing; if it is meant to be gone, run deno task inventory --fewer";

function missingFile(path: string, other: string | undefined, line: number): Problem {
  return {
    code: "file-missing",
    file: path,
    line: 0,
    column: "",
    value: other ?? "no such file",
    expected: `${nameOf(path)}, as ${inventoryPath}:${line} lists it`,
    hint: hintOn(path, other),
  };
}

function hintOn(path: string, other: string | undefined): string {
  if (other === undefined) return putBack;
  if (other === path || other.startsWith(`${path}/`)) return "no plain file has its name";
  if (/\.tab$/i.test(other)) {
    return "Dataverse has made a table of it: download the original file format of the sheet";
  }
  if (/\.(xlsx?|ods|numbers)$/i.test(other)) return `save it as CSV under the name ${nameOf(path)}`;
  return `give it its name back, ${nameOf(path)}`;
}

/** Whether a name may be another with a further or another ending, in other letters, or misspelt. */
function isLike(other: string, path: string): boolean {
  const [a, b] = [nameOf(other).toLowerCase(), nameOf(path).toLowerCase()];
  const stem = b.replace(/\.csv$/, "");
  return a.startsWith(`${stem}.`) || a.startsWith(`${stem} `) || a === stem ||
    a.endsWith(` ${b}`) || Math.abs(a.length - b.length) <= 2 && editDistance(a, b) <= 2;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
