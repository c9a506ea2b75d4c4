/**
 * The list of rows that a reviewer has ticked off, as text and back.
 *
 * @module
 */
import { parse } from "@std/csv";
import { toCsv } from "../../base/sheets/write_sheet.ts";

/** A row that a reviewer has looked at. */
export interface Tick {
  readonly table: string;
  readonly row: string;
  readonly finding: TickFinding;
  readonly reviewer: string;
  readonly note: string;
}

/** What a reviewer may say of a row. */
export const tickFindings = ["agrees", "disagrees", "unclear"] as const;

/** What a reviewer says of a row. */
export type TickFinding = typeof tickFindings[number];

const columns = ["table", "row", "finding", "reviewer", "note"] as const;

/** Ticks by row and reviewer, in the order of their texts. */
export function ticksCsv(ticks: readonly Tick[]): string {
  return toCsv(columns, ticks.toSorted((one, other) => keyOf(one) < keyOf(other) ? -1 : 1));
}

/**
 * Ticks of a CSV text.
 *
 * @returns the ticks, or in a sentence why the text is no such list
 */
export function ticksIn(text: string): readonly Tick[] | string {
  if (text.trim() === "") return [];
  let records: string[][];
  try {
    records = parse(text);
  } catch {
    return "Cannot read the list: it is no CSV";
  }
  const [header = [], ...rows] = records;
  if (header.join() !== columns.join()) {
    return `Cannot read the list: expected the columns ${columns.join()}, found ${header.join()}`;
  }
  const ticks: Tick[] = [];
  for (
    const [at, [table = "", row = "", finding = "", reviewer = "", note = ""]] of rows.entries()
  ) {
    const found = tickFindings.find((each) => each === finding);
    if (table === "" || row === "" || found === undefined) {
      return `Cannot read the list: row ${
        at + 1
      } names no table and row, or its finding is none of ${tickFindings.join(" · ")}`;
    }
    ticks.push({ table, row, finding: found, reviewer, note });
  }
  return ticks;
}

/** Both lists as one; of two ticks of one reviewer on one row the second stays. */
export function mergedTicks(one: readonly Tick[], other: readonly Tick[]): Tick[] {
  return [...new Map([...one, ...other].map((tick) => [keyOf(tick), tick])).values()];
}

/** The list without what one reviewer says of one row. */
export function withoutTick(
  ticks: readonly Tick[],
  gone: Pick<Tick, "table" | "row" | "reviewer">,
): Tick[] {
  return ticks.filter((tick) => keyOf(tick) !== keyOf(gone));
}

function keyOf({ table, row, reviewer }: Pick<Tick, "table" | "row" | "reviewer">): string {
  return [table, row, reviewer].join("\n");
}
