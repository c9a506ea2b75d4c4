/**
 * Which states a name stands for, by the judgement file `data-raw/crosswalks/actors.csv`.
 *
 * @module
 */
import { type RawRow, textOf, textsOf } from "./cell.ts";

/** A reading of a name. */
export interface NameReading {
  readonly states: readonly string[];
  readonly voice: string;
  readonly reportedBy: string;
  /** `yes` or `no`: whether a careful reader could read the name otherwise. */
  readonly contested: string;
}

/** Where a name stands: in a sheet, a case and one or several contexts. */
export interface NamePlace {
  readonly sheet: string;
  readonly case: string;
  readonly contexts: readonly string[];
}

/** Finds the most specific reading of a name in its place. */
export type FindName = (name: string, place: NamePlace) => NameReading | undefined;

/** The place of the names in a row: its episode and the parts of its id are contexts. */
export function namePlace({ table, case: caseName, written }: RawRow): NamePlace {
  const contexts = ["episode", ...table.id].map((column) => (written[column] ?? "").trim())
    .filter((context) => context !== "");
  return { sheet: table.name, case: caseName, contexts };
}

/** A reading and where it holds; an empty place means everywhere. */
interface PlacedReading {
  readonly sheet: string;
  readonly case: string;
  readonly context: string;
  readonly reading: NameReading;
}

/**
 * Makes the look-up from the rows of the actors sheet. A row with a context beats one with a case
 * only, that one with a sheet only, and that one without any; in each, the fuller one wins.
 */
export function nameFinder(rows: readonly RawRow[]): FindName {
  const byName = Map.groupBy(rows, (row) => textOf(row, "as_written"));
  const readings = new Map(
    [...byName].map(([name, group]) => [name, group.flatMap(placed).sort(bySpecificity)]),
  );
  return (name, place) =>
    readings.get(name)?.find((each) =>
      (each.context === "" || place.contexts.includes(each.context)) &&
      (each.case === "" || each.case === place.case) &&
      (each.sheet === "" || each.sheet === place.sheet)
    )?.reading;
}

function placed(row: RawRow): PlacedReading[] {
  const cells = textsOf(row);
  const reading = {
    states: (cells["states"] ?? "").split(";").filter((code) => code !== ""),
    voice: cells["voice"]!,
    reportedBy: cells["reported_by"]!,
    contested: cells["contested"]!,
  };
  return (cells["sheet"] ?? "").split(";").map((sheet) => ({
    sheet,
    case: cells["case"]!,
    context: cells["context"]!,
    reading,
  }));
}

function bySpecificity(a: PlacedReading, b: PlacedReading): number {
  return specificity(b) - specificity(a);
}

function specificity({ context, case: caseFolder, sheet }: PlacedReading): number {
  return (context === "" ? 0 : 4) + (caseFolder === "" ? 0 : 2) + (sheet === "" ? 0 : 1);
}

/** The names in a cell that lists them with `;` between, each without surrounding blanks. */
export function listedNames(text: string): string[] {
  return text.split(";").map((name) => name.trim()).filter((name) => name !== "");
}

/** State codes as a list cell: each once, in the order of the alphabet. */
export function stateList(codes: Iterable<string>): string {
  return [...new Set(codes)].sort().join(";");
}
