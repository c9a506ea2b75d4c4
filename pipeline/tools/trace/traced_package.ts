/**
 * All that a trace looks at, from texts: it asks nothing of the machine, so that a page of the review
 * site traces by the same functions.
 *
 * @module
 */
import { parse } from "@std/csv";
import type { RawFile } from "../../clean/raw_folder.ts";
import type { MakeFigure } from "../../figures/draw/figure.ts";
import { findingReads, type FindingRows } from "../../findings/evidence/finding_rows.ts";
import { cleanTables } from "../../tables/all.ts";
import { readCleanRows } from "../../tables/clean_rows.ts";
import { derivedPath, type DerivedTable, type Row } from "../../tables/derived/derived_table.ts";
import { readDerived, type ReadTable } from "../../tables/derived/read_derived.ts";
import { derivedTables } from "../../tables/package/derived_tables.ts";
import type { DerivedSearch } from "./clean_rows_behind.ts";
import { tablesOfClaims } from "./finding_reach.ts";
import { rowsNamed } from "./row_names.ts";
import { readTraceData, tablePath, type TextRow, type TraceData } from "./trace_data.ts";

/** What a trace is given. */
export interface PackageTexts {
  /** Every sheet below `data-raw`. */
  readonly rawFiles: readonly RawFile[];
  /** Text of a file below `data-clean` or `docs`, by its path from the folder of the project. */
  readonly textOf: (path: string) => string;
  readonly figures: readonly MakeFigure[];
}

/** What a trace looks at; what it does not ask for is not read. */
export interface TracedPackage {
  readonly data: TraceData;
  /** Lines of a derived table as text. */
  readonly linesOf: (table: DerivedTable) => readonly TextRow[];
  /** The same lines with the values of their kinds. */
  readonly read: ReadTable;
  /** Rows of the clean tables that findings are made of. */
  readonly rows: () => FindingRows;
  readonly search: DerivedSearch;
  readonly figures: readonly MakeFigure[];
}

/** Makes what a trace looks at of the texts of the package. */
export function tracedPackage({ rawFiles, textOf, figures }: PackageTexts): TracedPackage {
  const encoder = new TextEncoder();
  const cleanFiles = [
    ...cleanTables.map(({ name }) => tablePath(name)),
    "data-clean/ledger.csv",
    "data-clean/row_origins.csv",
  ].map((path) => ({ path, bytes: encoder.encode(textOf(path)) }));
  const data = readTraceData(cleanFiles, rawFiles);
  const linesOf = once((table: DerivedTable) =>
    parse(textOf(derivedPath(table)), { skipFirstRow: true }) as TextRow[]
  );
  const typed = once((table: DerivedTable): readonly unknown[] =>
    readDerived(table, textOf(derivedPath(table)))
  );
  const allRows = once((reads: typeof findingReads) =>
    readCleanRows(reads, (name) => textOf(tablePath(name)))
  );
  const rows = () => allRows(findingReads);
  const tablesKnown = new Map<string, readonly string[]>();
  return {
    data,
    linesOf,
    // A map cannot say that each table has rows of its own type.
    read: <Of extends DerivedTable>(table: Of) => typed(table) as readonly Row<Of>[],
    rows,
    search: {
      tables: derivedTables,
      linesOf,
      named: rowsNamed(data),
      allOf: (name) => (data.tables.get(name) ?? []).map((row) => row["row_id"]!),
      tablesOfClaims: (claims) => {
        const asked = claims.difference(tablesKnown);
        if (asked.size > 0) {
          for (const [claim, tables] of tablesOfClaims(rows(), asked)) {
            tablesKnown.set(claim, tables);
          }
        }
        return tablesKnown;
      },
    },
    figures,
  };
}

/** A function that works its answer out once for each value that it is asked about. */
function once<Asked, Answered>(work: (asked: Asked) => Answered): (asked: Asked) => Answered {
  const known = new Map<Asked, Answered>();
  return (asked) => {
    if (!known.has(asked)) known.set(asked, work(asked));
    return known.get(asked)!;
  };
}
