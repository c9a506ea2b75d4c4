/**
 * The files of the package, made in memory of raw sheets.
 *
 * @module
 */
import { toCsv } from "../../base/sheets/write_sheet.ts";
import { cleanHeader } from "../../tables/table.ts";
import type { CleanTable } from "../../clean/clean.ts";
import type { RawFile } from "../../clean/raw_folder.ts";
import { estimateFigures } from "../../figures/all.ts";
import { drawnFigure } from "../../figures/draw/figure.ts";
import { findingReads } from "../../findings/evidence/finding_rows.ts";
import { findingTables } from "../../findings/findings.ts";
import { summaries } from "../../summarise/summaries.ts";
import { cleanTableNames, readCleanRows } from "../../tables/clean_rows.ts";
import { derivedPath } from "../../tables/derived/derived_table.ts";
import { readDerived } from "../../tables/derived/read_derived.ts";
import { derivedFiles } from "../../tables/derived/write_derived.ts";
import type { PackageFiles } from "./package_changes.ts";

/**
 * Raw sheets and clean tables with all that follows from them but what takes long: what the findings
 * withstand, and the figures that show it.
 */
export function madePackage(
  sheets: readonly RawFile[],
  tables: readonly CleanTable[],
): PackageFiles {
  const clean = new Map(
    tables.map(({ table, rows }) => [table.name, toCsv(cleanHeader(table), rows)] as const),
  );
  const textOf = (name: string) => clean.get(name)!;
  const derived = new Map([
    ...derivedFiles(summaries(readCleanRows(cleanTableNames, textOf))),
    ...derivedFiles(findingTables(readCleanRows(findingReads, textOf))),
  ]);
  const figures = estimateFigures.map((make) =>
    drawnFigure(make, (table) => readDerived(table, derived.get(derivedPath(table))!))
  );
  const texts = [
    ...[...clean].map(([name, text]) => [`data-clean/tables/${name}.csv`, text] as const),
    ...derived,
    ...figures.map(({ id, rows }) =>
      [`figures/${id}.csv`, toCsv(Object.keys(rows[0] ?? {}), rows)] as const
    ),
  ];
  const encoder = new TextEncoder();
  return new Map([
    ...sheets.map(({ path, bytes }) => [path, bytes] as const),
    ...texts.map(([path, text]) => [path, encoder.encode(text)] as const),
  ]);
}
