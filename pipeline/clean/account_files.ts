/**
 * Whether all that the inventory lists is there, and all that is there is listed.
 *
 * @module
 */
import type { Note } from "../base/problems/note.ts";
import type { Problem } from "../base/problems/problem.ts";
import { byKey, byText } from "../base/words/order.ts";
import { inventory as inventoryTable, inventoryPath } from "../tables/inventory.ts";
import { allows } from "../tables/kind.ts";
import { missingFiles } from "./missing_files.ts";
import type { ListedFolder, OtherEntry } from "./raw_folder.ts";
import type { RawSheet } from "./raw_sheet.ts";

/** What the inventory says of the files, in problems and notes. */
export interface Account {
  /** Files and rows that are missing: what else is wrong may only follow. */
  readonly losses: readonly Problem[];
  /** Files that are not listed. */
  readonly unlisted: readonly Problem[];
  /** Files taken for one that is missing, under another name: nothing more is to be said of them. */
  readonly explained: ReadonlySet<string>;
  readonly notes: readonly Note[];
}

/** What the inventory has of a file. */
interface Listed {
  readonly rows: string;
  readonly header: string;
  readonly line: number;
}

/**
 * Compares the folder with the inventory. Files and rows that are missing are losses, and files that
 * are not listed are problems too; of rows that are more than recorded and of other headers a note
 * says that the inventory is to be renewed.
 *
 * @param sheets those of the sheets that could be read
 */
export function accountFiles(folder: ListedFolder, sheets: readonly RawSheet[]): Account {
  const bytesOf = new Map(folder.sheets.map((sheet) => [sheet.path, sheet]));
  const inventory = sheets.find(({ file }) => file === inventoryPath);
  // One that is there and cannot be read is reported as such.
  if (!inventory && bytesOf.has(inventoryPath)) return nothingSaid;
  if (!inventory) return { ...nothingSaid, losses: [noInventory(folder)] };
  const listed = new Map(inventory.rows.map(({ cells, line }) => [
    `data-raw/${cells["file"]}`,
    { rows: cells["rows"] ?? "", header: cells["header"] ?? "", line },
  ]));
  const others = new Map(folder.others.map((entry) => [entry.path, entry]));
  const isThere = (path: string) => bytesOf.has(path) || others.get(path)?.kind === "file";
  const unlisted = [...bytesOf.keys(), ...others.keys()]
    .filter((path) => path !== inventoryPath && !(listed.has(path) && isThere(path))).sort();
  const { problems: missing, explained } = missingFiles(
    listed,
    [...listed.keys()].filter((path) => !isThere(path)),
    unlisted,
  );
  return {
    losses: [...missing, ...fewerRows(listed, sheets)],
    unlisted: unlistedFiles(
      unlisted.filter((path) => !explained.has(path))
        .map((path) => others.get(path) ?? { path, kind: "file" }),
      listed,
    ),
    explained,
    notes: outOfDate(listed, sheets, folder.headers),
  };
}

const nothingSaid: Account = { losses: [], unlisted: [], explained: new Set(), notes: [] };

function noInventory({ sheets }: ListedFolder): Problem {
  return {
    code: "file-missing",
    file: inventoryPath,
    line: 0,
    column: "",
    value: sheets.length === 0 ? "no sheet at all" : "no such file",
    expected: "the inventory of the sheets",
    hint: "put it back; without it no one can tell whether sheets are missing",
  };
}

function fewerRows(
  listed: ReadonlyMap<string, Listed>,
  sheets: readonly RawSheet[],
): Problem[] {
  return sheets.flatMap(({ file, rows }) => {
    const entry = listed.get(file);
    // A count that is none is reported as such.
    if (!entry || !allows(inventoryTable.columns.rows.kind, entry.rows)) return [];
    if (rows.length >= Number(entry.rows)) return [];
    return [{
      code: "rows-missing" as const,
      file,
      line: 0,
      column: "",
      value: rowCount(rows.length),
      expected: `${rowCount(Number(entry.rows))}, as ${inventoryPath}:${entry.line} records`,
      hint:
        "put back what is missing; if rows are meant to be gone, run deno task inventory --fewer",
    }];
  });
}

/**
 * A problem for each file that is not listed. Where all sheets and documents behind the last one
 * listed are among them, the inventory was probably cut, which is one problem.
 */
function unlistedFiles(
  entries: readonly OtherEntry[],
  listed: ReadonlyMap<string, Listed>,
): Problem[] {
  const known = entries.filter(({ path, kind }) => kind === "file" && isKnown(path));
  const [last, entry] = [...listed].sort(byKey).at(-1) ?? ["", { line: 1 }];
  if (known.length < 2 || !known.every(({ path }) => path > last)) {
    return entries.map((each) => unlistedFile(each, listed));
  }
  const [from, to] = [known[0]!.path, known.at(-1)!.path];
  return [
    {
      code: "file-unlisted",
      file: inventoryPath,
      line: entry.line,
      column: "file",
      value: last,
      expected: `lines for the ${known.length} files behind it, from ${from} to ${to}`,
      hint: "if they are new, run deno task inventory; else its end is gone: put it back",
    },
    ...entries.filter((each) => !known.includes(each)).map((each) => unlistedFile(each, listed)),
  ];
}

/** Whether a file may be a sheet or a document. */
function isKnown(path: string): boolean {
  return /\.(csv|md)$/.test(path);
}

function unlistedFile(
  { path, kind }: OtherEntry,
  listed: ReadonlyMap<string, Listed>,
): Problem {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const fault = { file: path, line: 0, column: "", value: name } as const;
  if (kind === "empty folder") {
    const hint = "remove it, or put back what was in it";
    return { ...fault, code: "folder-empty", expected: "files in every folder", hint };
  }
  return {
    ...fault,
    code: "file-unlisted",
    expected: `sheets (.csv) and documents (.md) that ${inventoryPath} lists`,
    hint: isKnown(name)
      ? `its place is ${inventoryPath}:${placeIn(listed, path)}; to take it in, run deno task ` +
        "inventory; else remove it"
      : /\.tab$/i.test(name)
      ? "Dataverse has made a table of a sheet: download the original file format"
      : "save it as CSV if it is a sheet; else remove it",
  };
}

/** The line on which the inventory, which is in the order of the paths, would list a file. */
function placeIn(listed: ReadonlyMap<string, Listed>, path: string): number {
  const before = [...listed].filter(([other]) => byText(other, path) < 0);
  return Math.max(1, ...before.map(([, { line }]) => line)) + 1;
}

/** One note for all files that have more rows or another header than recorded. */
function outOfDate(
  listed: ReadonlyMap<string, Listed>,
  sheets: readonly RawSheet[],
  headers: ReadonlyMap<string, string>,
): Note[] {
  const changed = sheets.filter(({ file, rows }) => {
    const entry = listed.get(file);
    return entry && (rows.length > Number(entry.rows) || headers.get(file) !== entry.header);
  });
  const [first] = changed;
  if (!first) return [];
  const more = changed.length === 1 ? "" : ` and ${changed.length - 1} more`;
  const says =
    `it is out of date for ${first.file}${more}, with more rows or another header than ` +
    "it records: run deno task inventory, so that none of them can be lost in silence";
  return [{ file: inventoryPath, line: 0, says }];
}

function rowCount(rows: number): string {
  return rows === 1 ? "1 row" : `${rows} rows`;
}
