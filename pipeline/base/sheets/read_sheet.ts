/**
 * From the bytes of a CSV file to rows of text that know their physical line.
 *
 * @module
 */
import { parse } from "@std/csv";
import type { Problem, ProblemCode } from "../problems/problem.ts";
import { scanLines } from "./scan_lines.ts";

/** A row of a sheet as written: text only, nothing converted. */
export interface SheetRow {
  /** Path from the project folder. */
  readonly file: string;
  /** Physical line on which the row begins, from 1. */
  readonly line: number;
  /** Text by column. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A sheet as read; where `problems` is not empty, `rows` is. */
export interface Sheet {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a sheet and guards against what CSV readers let pass: a byte-order mark, bytes that are not
 * UTF-8, CR-only line ends, blank lines, a column named twice, ragged rows, stray quotation marks.
 *
 * @param file path that problems name
 * @param bytes content of the file
 */
export function readSheet(file: string, bytes: Uint8Array): Sheet {
  const text = decode(bytes);
  if (typeof text !== "string") return broken(file, [{ file, ...text }]);
  if (text.trim() === "") {
    return broken(file, [problem(file, "file-empty", 0, "", "a header line")]);
  }
  const separated = separatorProblem(file, text);
  if (separated) return broken(file, [separated]);
  const scan = scanLines(text);
  const problems = [
    ...scan.blank.map((line) =>
      problem(file, "row-blank", line, "", "a row on every line", "remove the line")
    ),
    ...scan.strayQuotes.map((line) =>
      problem(
        file,
        "quote-stray",
        line,
        '"',
        "quotation marks around a whole cell only",
        'double a quotation mark inside a quoted cell: ""',
      )
    ),
  ];
  // With a stray quotation mark every later cell is suspect: say that, and nothing made up of it.
  if (scan.strayQuotes.length > 0) return broken(file, problems);
  // Ragged rows are parsed, and reported below, all of them, with their line.
  const [header = [], ...records] = parse(text);
  problems.push(...headerProblems(file, header));
  problems.push(...raggedProblems(file, header, records, scan.records));
  const once = keptOnce();
  const rows = records.map((record, index) => {
    const line = scan.records[index + 1]!;
    const cells = Object.fromEntries(header.map((name, at) => [name, once(record[at] ?? "")]));
    return { file, line, cells };
  });
  return problems.length > 0 ? broken(file, problems) : { file, header, rows, problems };
}

/** Keeps of equal texts one: most cells say what others say, and a large sheet has many. */
function keptOnce(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before === undefined) known.set(text, text);
    return before ?? text;
  };
}

function broken(file: string, problems: readonly Problem[]): Sheet {
  return { file, header: [], rows: [], problems };
}

function problem(
  file: string,
  code: ProblemCode,
  line: number,
  value: string,
  expected: string,
  hint = "",
): Problem {
  return { code, file, line, column: "", value, expected, hint };
}

function decode(bytes: Uint8Array): string | Omit<Problem, "file"> {
  const fault = { code: "file-encoding", line: 0, column: "" } as const;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const hint = 'save the sheet as "UTF-8", not "UTF-8 with BOM"';
    return { ...fault, line: 1, value: "\uFEFF", expected: "no byte-order mark", hint };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const alone = text.search(/\r(?!\n)/);
    if (alone === -1) return text;
    const hint = "save the sheet with LF line ends";
    const line = text.slice(0, alone).split("\n").length;
    return { ...fault, line, value: "\r", expected: "lines that end in LF", hint };
  } catch {
    const hint = "save the sheet as UTF-8";
    return { ...fault, value: "bytes that are not UTF-8", expected: "UTF-8 text", hint };
  }
}

/** Rows of another length than the header; where all rows agree, it is the header that is wrong. */
function raggedProblems(
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
      problem(file, "row-ragged", 1, header.join(), expected, "compare the header with the rows"),
    ];
  }
  return records.flatMap((record, index) =>
    record.length === header.length ? [] : [
      problem(
        file,
        "row-ragged",
        lines[index + 1]!,
        `${record.length} cells`,
        `${header.length} cells, as many as the header`,
        record.length > header.length
          ? "a cell with a comma in it needs quotation marks around it"
          : "",
      ),
    ]
  );
}

/** A header of one cell with other separators in it: every later problem would follow from this. */
function separatorProblem(file: string, text: string): Problem | undefined {
  const [header = ""] = text.split(/\r?\n/, 1);
  const other = [";", "\t"].find((separator) => header.includes(separator));
  if (other === undefined || header.includes(",")) return undefined;
  return problem(
    file,
    "separator-wrong",
    1,
    other,
    "commas between the cells",
    'save the sheet as "CSV", with a comma as the separator',
  );
}

function headerProblems(file: string, header: readonly string[]): Problem[] {
  return header.flatMap((name, at) =>
    header.indexOf(name) < at
      ? [{
        ...problem(file, "header-duplicate", 1, name, "each column once", "remove one of the two"),
        column: name,
      }]
      : []
  );
}
