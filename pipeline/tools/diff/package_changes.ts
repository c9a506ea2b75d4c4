/**
 * What sets two versions of the package apart, in the order in which it matters: verdicts, estimates,
 * figures, tables, raw rows, corrections. A comparison of texts, which knows of no files.
 *
 * @module
 */
import { readSheet } from "../../base/sheets/read_sheet.ts";
import { derivedPath } from "../../tables/derived/derived_table.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import { figureSources } from "../../tables/derived/figures/sources.ts";
import { ledger } from "../../tables/derived/records/ledger.ts";
import { rowOrigins } from "../../tables/derived/records/row_origins.ts";
import { rowKey } from "../compare/row_keys.ts";
import { isUnchanged, type TableChanges, tableChanges } from "../compare/table_changes.ts";

/** Bytes of the files of a version by their paths from the project folder. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** What became of one table. */
export interface TableDifference {
  readonly path: string;
  /** Whether only one of the versions has it. */
  readonly only?: "before" | "after";
  readonly changes: TableChanges;
}

/** A part of the package with the tables of it that differ. */
export interface Part {
  readonly title: string;
  /** What is said where nothing differs. */
  readonly same: string;
  readonly tables: readonly TableDifference[];
}

const verdicts = derivedPath(describedFindings.findings);
const estimates = derivedPath(describedFindings.estimates);

/** Sheets that say how raw rows are to be mended. */
const corrections = /^data-raw\/(?:[^/]+\/)?(?:corrections|withdrawals|answers)(?:\.[\w-]+)?\.csv$/;

/** What follows from the raw rows line by line, and would repeat them; and the figures' sources. */
const repeating: ReadonlySet<string> = new Set(
  [ledger, rowOrigins, figureSources].map(derivedPath),
);

const parts: readonly (Omit<Part, "tables"> & { readonly holds: (path: string) => boolean })[] = [
  {
    title: "Verdicts",
    same: "No verdict changes",
    holds: (path) => path === verdicts,
  },
  {
    title: "Estimates",
    same: "No estimate changes",
    holds: (path) => path === estimates,
  },
  {
    title: "Figures",
    same: "No figure shows other data",
    holds: (path) => path.startsWith("figures/") && !repeating.has(path),
  },
  {
    title: "Tables",
    same: "No table changes",
    holds: (path) => path.startsWith("data-clean/") && !repeating.has(path),
  },
  {
    title: "Raw rows",
    same: "No raw row changes",
    holds: (path) => path.startsWith("data-raw/") && !corrections.test(path),
  },
  {
    title: "Corrections",
    same: "No correction, withdrawal or answer changes",
    holds: (path) => corrections.test(path),
  },
];

/** Whether a file of the package has a part in the comparison. */
export function isCompared(path: string): boolean {
  return path.endsWith(".csv") && parts.some(({ holds }) => holds(path));
}

/** All parts, with what differs in each; a table is told in the first part that holds it. */
export function packageChanges(before: PackageFiles, after: PackageFiles): Part[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter(isCompared).sort();
  const byPart = Map.groupBy(paths, (path) => parts.find(({ holds }) => holds(path))!);
  return parts.map((part) => ({
    title: part.title,
    same: part.same,
    tables: (byPart.get(part) ?? []).flatMap((path) => {
      const [old, now] = [before.get(path), after.get(path)];
      const found = difference(path, old, now);
      return found ? [found] : [];
    }),
  }));
}

const none = { header: [], rows: [] };

function difference(
  path: string,
  before: Uint8Array | undefined,
  after: Uint8Array | undefined,
): TableDifference | undefined {
  if (before && after && sameBytes(before, after)) return undefined;
  const [old, now] = [before, after].map((bytes) => bytes ? readSheet(path, bytes) : none);
  if (!before || !after) {
    const rows = { key: rowKey(path), addedColumns: [], goneColumns: [], cells: [] };
    const only = after ? "after" : "before";
    return { path, only, changes: { ...rows, added: now!.rows, gone: old!.rows } };
  }
  const changes = tableChanges(old!, now!, rowKey(path));
  return isUnchanged(changes) ? undefined : { path, changes };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
