/**
 * Which states a name stands for, by the judgement file `data-raw/crosswalks/actors.csv`.
 *
 * @module
 */
import { joinKey } from "./row_id.ts";
import type { RawRow } from "./cell.ts";

/** A reading of a name. */
export interface NameReading {
  readonly states: readonly string[];
  readonly voice: string;
  readonly reportedBy: string;
}

/** Finds the most specific reading of a name in a sheet, a case and one of several contexts. */
export type FindName = (
  name: string,
  place: { readonly sheet: string; readonly case: string; readonly contexts: readonly string[] },
) => NameReading | undefined;

/**
 * Makes the look-up from the rows of the actors sheet. A row with a context beats one with a case
 * only, that one with a sheet only, and that one without any; in each, the fuller one wins.
 */
export function nameFinder(rows: readonly RawRow[]): FindName {
  const readings = new Map<string, NameReading>();
  for (const { cells } of rows) {
    for (const sheet of (cells["sheet"] ?? "").split(";")) {
      const key = joinKey([sheet, cells["case"]!, cells["context"]!, cells["as_written"]!]);
      readings.set(key, {
        states: (cells["states"] ?? "").split(";").filter((code) => code !== ""),
        voice: cells["voice"]!,
        reportedBy: cells["reported_by"]!,
      });
    }
  }
  return (name, place) => {
    for (const context of [...place.contexts, ""]) {
      for (const caseFolder of [place.case, ""]) {
        for (const sheet of [place.sheet, ""]) {
          const found = readings.get(joinKey([sheet, caseFolder, context, name]));
          if (found) return found;
        }
      }
    }
    return undefined;
  };
}

/** The names in a cell that lists them with `;` between, each without surrounding blanks. */
export function listedNames(text: string): string[] {
  return text.split(";").map((name) => name.trim()).filter((name) => name !== "");
}

/** State codes as a list cell: each once, in the order of the alphabet. */
export function stateList(codes: Iterable<string>): string {
  return [...new Set(codes)].sort().join(";");
}
