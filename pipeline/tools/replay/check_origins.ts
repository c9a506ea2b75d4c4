/**
 * Whether the row origins account for every raw row, once.
 *
 * @module
 */
import type { SheetRow } from "../../base/sheets/read_sheet.ts";
import type { Discrepancy } from "./discrepancy.ts";
import { isReadingSheet } from "./raw_rows.ts";
import { type OriginRecord, placeKey, rowKey } from "./records.ts";

const originsFile = "data-clean/row_origins.csv";

/** Holds the row origins against the raw rows and against one another. */
export function originDiscrepancies(
  rawRows: ReadonlyMap<string, SheetRow>,
  origins: readonly OriginRecord[],
): Discrepancy[] {
  const byPlace = Map.groupBy(origins, ({ place }) => placeKey(place));
  const kept = Map.groupBy(origins.filter(({ fate }) => fate === "kept"), rowKey);
  return [
    ...[...rawRows].flatMap(([key, row]) => rawRowFaults(row, byPlace.get(key) ?? [])),
    ...origins.flatMap((origin) => originFaults(origin, rawRows)),
    ...[...kept.values()].flatMap((ofRow) => ofRow.slice(1).map((origin) => keptTwice(origin))),
    ...origins.filter((origin) => origin.fate === "merged" && !kept.has(rowKey(origin)))
      .map(mergedIntoNothing),
  ];
}

function rawRowFaults({ file, line }: SheetRow, origins: readonly OriginRecord[]): Discrepancy[] {
  if (origins.length === 1 || isReadingSheet(file)) return [];
  const [first] = origins;
  return [{
    kind: first ? "row-with-several-origins" : "row-without-origin",
    file,
    line,
    table: first?.table ?? "",
    row: origins.map(({ rowId }) => rowId).join(", "),
    column: "",
    found: `${origins.length} row origins`,
    expected: "1 row origin",
  }];
}

function originFaults(
  origin: OriginRecord,
  rawRows: ReadonlyMap<string, SheetRow>,
): Discrepancy[] {
  const { place, fate } = origin;
  const faults: Discrepancy[] = [];
  if (!rawRows.has(placeKey(place))) {
    faults.push({
      ...inOrigins(origin),
      kind: "origin-without-row",
      found: placeKey(place),
      expected: "the line on which a raw row begins",
    });
  }
  if (!["kept", "merged", "dropped"].includes(fate)) {
    faults.push({
      ...inOrigins(origin),
      kind: "fate-unknown",
      found: fate,
      expected: "kept, merged or dropped",
    });
  }
  return faults;
}

function keptTwice(origin: OriginRecord): Discrepancy {
  return {
    ...inOrigins(origin),
    kind: "kept-twice",
    found: placeKey(origin.place),
    expected: "one raw row kept",
  };
}

function mergedIntoNothing(origin: OriginRecord): Discrepancy {
  return {
    ...inOrigins(origin),
    kind: "merged-into-nothing",
    found: "no raw row kept under the row id",
    expected: "one raw row kept",
  };
}

function inOrigins({ at, table, rowId }: OriginRecord) {
  return { file: originsFile, line: at, table, row: rowId, column: "" };
}
