/**
 * Which table a raw file belongs to.
 *
 * @module
 */
import type { Problem } from "../base/problems/problem.ts";
import { nearest, nearestHint } from "../base/problems/nearest.ts";
import { allTables } from "../tables/all.ts";
import { rawHeader, type Table } from "../tables/table.ts";
import type { Sheet } from "../base/sheets/read_sheet.ts";

/** A sheet of a known table. */
export interface RawSheet extends Sheet {
  readonly table: Table;
  /** Case folder, or empty for a file that stands once for all cases. */
  readonly case: string;
}

/**
 * Table and case of a path below the project folder: `data-raw/japan/positions.allied.csv` is a
 * second file of the sheet `positions` of the case `japan`. A case may hold judgement files of its
 * own, so that a new ally is one new folder.
 *
 * @param tables descriptions of all tables that a file may belong to
 */
export function placeOf(
  file: string,
  tables: readonly Table[],
): { table: Table; case: string } | undefined {
  const [, ...parts] = file.split("/");
  const inCase = parts.length > 1 && !isShared(parts[0]!, tables);
  const name = parts.slice(inCase ? 1 : 0).join("/");
  const sheet = name.replace(/(\.[\w-]+)?\.csv$/, "");
  const table = tables.find((each) => each.sheet === sheet);
  if (!table || (table.holds === "evidence" && !inCase)) return undefined;
  if (table.holds === "record" && file !== `data-raw/${table.sheet}.csv`) return undefined;
  return { table, case: inCase ? parts[0]! : "" };
}

/** Whether a folder of `data-raw` is no case, for described sheets stand in it. */
export function isShared(folder: string, tables: readonly Table[]): boolean {
  return tables.some(({ sheet }) => sheet.startsWith(`${folder}/`));
}

/** Case folders of raw files, in the order of the alphabet. */
export function caseNames(files: readonly { readonly path: string }[]): string[] {
  const folders = files.map(({ path }) => path.split("/")).filter((parts) => parts.length > 2)
    .map((parts) => parts[1]!).filter((folder) => !isShared(folder, allTables));
  return [...new Set(folders)].sort();
}

/** Attaches a sheet to its table, or says that the file or its header is not a known one. */
export function toRawSheet(
  sheet: Sheet,
  tables: readonly Table[] = allTables,
): RawSheet | { readonly problems: readonly Problem[] } {
  const place = placeOf(sheet.file, tables);
  if (!place) return { problems: [unknownFile(sheet.file, tables)] };
  const other = otherHeader(sheet, place.table, tables);
  if (other) return { problems: [other] };
  const onlyBlank = sheet.problems.every(({ code }) => code === "row-blank");
  if (!onlyBlank || sheet.header.length === 0) return { problems: sheet.problems };
  // Rows may be blank for a column that is missing: that is said first.
  const ofHeader = headerProblems(sheet, place.table);
  const problems = ofHeader.length > 0 ? ofHeader : sheet.problems;
  return problems.length > 0 ? { problems } : { ...sheet, ...place };
}

function unknownFile(file: string, tables: readonly Table[]): Problem {
  const name = file.split("/").at(-1)!.replace(/(\.[\w-]+)?\.csv$/, "");
  return {
    code: "file-unknown",
    file,
    line: 0,
    column: "",
    value: file.split("/").at(-1)!,
    expected: "a sheet named <table>.csv or <table>.<origin>.csv",
    hint: nearestHint(name, tables.map(({ sheet }) => sheet)),
  };
}

/**
 * What is wrong with a header that is another sheet's, or a row in its place. All else that is wrong
 * with the sheet would only follow.
 */
function otherHeader(
  { file, header }: Sheet,
  table: Table,
  tables: readonly Table[],
): Problem | undefined {
  const own = rawHeader(table);
  const isOf = (names: readonly string[]) =>
    names.length === header.length && names.every((name) => header.includes(name));
  if (header.length === 0 || isOf(own)) return undefined;
  const whose = tables.find((each) => isOf(rawHeader(each)));
  const known = header.filter((name) => own.includes(name)).length;
  if (!whose && known > own.length / 5) return undefined;
  return {
    code: "header-missing",
    file,
    line: 1,
    column: "",
    value: header.join(",").slice(0, 60),
    expected: `the header of the sheet ${table.sheet}: ${own.join(",")}`,
    hint: whose
      ? `it is the header of the sheet ${whose.sheet}: see whether two files changed names`
      : "put the names of the columns on the first line",
  };
}

function headerProblems(sheet: Sheet, table: Table): Problem[] {
  const known = rawHeader(table);
  const place = { file: sheet.file, line: 1 };
  const unknown = sheet.header.filter((name) => !known.includes(name));
  const missing = known.filter((name) => !sheet.header.includes(name));
  // A column that is only misspelt is one fault, not two.
  const meant = new Set(unknown.map((name) => nearest(name, missing)));
  return [
    ...unknown.map((column): Problem => ({
      ...place,
      code: "header-unknown",
      column,
      value: column,
      expected: `a column of the sheet ${table.sheet}`,
      hint: nearestHint(column, missing.length > 0 ? missing : known),
    })),
    ...missing.filter((name) => !meant.has(name)).map((column): Problem => ({
      ...place,
      code: "header-missing",
      column,
      value: sheet.header.join(","),
      expected: `the column ${column}`,
      hint: "",
    })),
  ];
}
