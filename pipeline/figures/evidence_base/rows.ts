/**
 * Rows of the figure of the evidence: its tables of counts.
 *
 * @module
 */
import type { EvidenceCount } from "../../tables/derived/summaries/evidence_base.ts";
import { presentName } from "../draw/reader_names.ts";
import { capitalised } from "../../base/words/letters.ts";
import { byText } from "../../base/words/order.ts";

/** Countries with a line of their own; more would be lines of a few rows each. */
export const countriesShown = 10;
/** Grades of evidence, best first. */
export const grades = ["read", "cited", "known"];
const several = "several countries";
const none = "no archive country";
/** Names of cases whose folder does not spell them as text does. */
const caseNames: Readonly<Record<string, string>> = { anzus: "ANZUS", seato: "SEATO" };

/** A count in a table: of a group by class of source or grade, or of the whole group (`all`). */
export interface Cell {
  readonly panel: string;
  /** Country or kind of countries; case as its folder is called. */
  readonly group: string;
  /** The group as the picture shows it. */
  readonly label: string;
  readonly column: string;
  readonly rows: number;
  /** Percent of all rows. */
  readonly share: number;
}

/** The two tables, and what they are made of. */
export interface EvidenceTables {
  readonly total: number;
  /** Single countries with their number of rows, most first. */
  readonly countries: readonly (readonly [name: string, rows: number])[];
  /** Labels of the lines and names of the columns, in the order of the picture. */
  readonly archives: readonly string[];
  readonly kinds: readonly string[];
  readonly cases: readonly string[];
  readonly cells: readonly Cell[];
}

/**
 * Counts by country of archive and class of source, and by case and grade.
 *
 * @param names names of the states by their codes
 */
export function evidenceTables(
  counts: readonly EvidenceCount[],
  names: ReadonlyMap<string, string>,
): EvidenceTables {
  const nameOf = (archive: string) => presentName(names.get(archive) ?? archive);
  const countries = ranked(counts, ({ archive }) => archive ?? "")
    .filter(([archive]) => archive && !archive.includes(";"));
  const shown = countries.slice(0, countriesShown).map(([archive]) => archive);
  const rare = countries.length - shown.length;
  const others = rare === 1 ? "1 other country" : `${rare} other countries`;
  const groupOf = ({ archive }: EvidenceCount) =>
    !archive
      ? none
      : archive.includes(";")
      ? several
      : shown.includes(archive)
      ? nameOf(archive)
      : others;
  const archives = [...shown.map(nameOf), others, several, none]
    .filter((group) => counts.some((row) => groupOf(row) === group));
  const kinds = ranked(counts, ({ kind }) => kind).map(([kind]) => kind);
  const cases = ranked(counts, (row) => row.case).map(([name]) => name);
  return {
    total: sum(counts),
    countries: countries.map(([archive, rows]) => [nameOf(archive), rows]),
    archives,
    kinds,
    cases: cases.map(caseName),
    cells: [
      ...cells("archive", counts, archives, groupOf, kinds, ({ kind }) => kind),
      ...cells("case", counts, cases, (row) => row.case, grades, ({ evidence }) => evidence),
    ],
  };
}

/** "pacific-pact" as "Pacific pact". */
export function caseName(folder: string): string {
  const words = folder.replaceAll("-", " ");
  return caseNames[folder] ?? capitalised(words);
}

function cells(
  panel: string,
  counts: readonly EvidenceCount[],
  groups: readonly string[],
  groupOf: (row: EvidenceCount) => string,
  columns: readonly string[],
  columnOf: (row: EvidenceCount) => string,
): Cell[] {
  const total = sum(counts);
  return groups.flatMap((group) => {
    const ofGroup = counts.filter((row) => groupOf(row) === group);
    const cell = (column: string, rows: number) => ({
      panel,
      group,
      label: panel === "case" ? caseName(group) : group,
      column,
      rows,
      share: Math.round(1000 * rows / total) / 10,
    });
    return [
      cell("all", sum(ofGroup)),
      ...columns.map((column) =>
        cell(column, sum(ofGroup.filter((row) => columnOf(row) === column)))
      ),
    ];
  });
}

/** Keys with their number of rows, most first. */
function ranked(
  counts: readonly EvidenceCount[],
  keyOf: (row: EvidenceCount) => string,
): [key: string, rows: number][] {
  return [...Map.groupBy(counts, keyOf)]
    .map(([key, group]): [string, number] => [key, sum(group)])
    .sort(([a, rowsOfA], [b, rowsOfB]) => rowsOfB - rowsOfA || byText(a, b));
}

/** All rows of counts. */
export function sum(counts: readonly EvidenceCount[]): number {
  return counts.reduce((all, { rows }) => all + rows, 0);
}
