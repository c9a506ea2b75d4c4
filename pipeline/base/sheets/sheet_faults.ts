/**
 * Faults of CSV files: what is wrong with lines, header and the lengths of rows.
 *
 * @module
 */
import type { Problem, ProblemCode } from "../problems/problem.ts";
import type { LineScan } from "./scan_lines.ts";

/** A fault of a sheet that is no single cell's. */
export function sheetProblem(
  file: string,
  code: ProblemCode,
  line: number,
  value: string,
  expected: string,
  hint = "",
): Problem {
  return { code, file, line, column: "", value, expected, hint };
}

/** Lines that hold nothing. */
export function blankLines(file: string, { blank }: LineScan): Problem[] {
  return blank.map((line) =>
    sheetProblem(file, "row-blank", line, "", "a row on every line", "remove the line")
  );
}

/** Quotation marks out of place: with one, every later cell is suspect. */
export function strayQuotes(
  file: string,
  _text: string,
  { strayQuotes }: Pick<LineScan, "strayQuotes">,
): Problem[] {
  return strayQuotes.map((line) =>
    sheetProblem(
      file,
      "quote-stray",
      line,
      '"',
      "quotation marks around a whole cell only",
      'double a quotation mark inside a quoted cell: ""',
    )
  );
}

/** Rows of another length than the header; where all rows agree, it is the header that is wrong. */
export function raggedProblems(
  file: string,
  header: readonly string[],
  records: readonly (readonly string[])[],
  lines: readonly number[],
): Problem[] {
  const lengths = new Set(records.map((record) => record.length));
  const [length] = lengths;
  if (lengths.size === 1 && records.length > 1 && length !== header.length) {
    const expected = `${length} columns, as many as every row has cells`;
    return [
      sheetProblem(
        file,
        "row-ragged",
        1,
        header.join(),
        expected,
        "compare the header with the rows",
      ),
    ];
  }
  return records.flatMap((record, index) =>
    record.length === header.length ? [] : [
      sheetProblem(
        file,
        "row-ragged",
        lines[index + 1]!,
        `${record.length} cells`,
        `${header.length} cells, as many as the header`,
        record.length > header.length
          ? "a cell with a comma in it needs quotation marks around it"
          : "write the commas of empty cells too, and look whether the row was cut off",
      ),
    ]
  );
}

/** A header of one cell with other separators in it: every later problem would follow from this. */
export function separatorProblem(file: string, text: string): Problem | undefined {
  const [header = ""] = text.split(/\r?\n/, 1);
  const other = [";", "\t", "|"].find((separator) => header.includes(separator));
  if (other === undefined || header.includes(",")) return undefined;
  return sheetProblem(
    file,
    "separator-wrong",
    1,
    other,
    "commas between the cells",
    'save the sheet as "CSV", with a comma as the separator',
  );
}

/** Columns that stand in the header twice. */
export function headerProblems(file: string, header: readonly string[]): Problem[] {
  return header.flatMap((name, at) =>
    header.indexOf(name) < at
      ? [{
        ...sheetProblem(
          file,
          "header-duplicate",
          1,
          name,
          "each column once",
          "remove one of the two",
        ),
        column: name,
      }]
      : []
  );
}
