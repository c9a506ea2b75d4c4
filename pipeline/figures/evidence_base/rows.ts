/**
 * Rows of the figure of the evidence: counts of rows by country of archive, and by case.
 *
 * @module
 */
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { describedSummaries } from "../../tables/derived/summaries/all.ts";
import { stateNames } from "../draw/reader_names.ts";
import { capitalised } from "../../base/words/letters.ts";
import { counted } from "../../base/words/lists.ts";
import type { EvidenceCount } from "../../tables/derived/summaries/evidence_base.ts";

/** Countries with a line of their own; more would be lines of a few rows each. */
export const countriesShown = 10;
/** Grades of evidence, best first. */
export const grades = ["read", "cited", "known"];
const several = "several countries";
const none = "no archive country";

/**
 * A count of a group, which is a country of archives, a kind of countries or a case, by class of
 * source or grade, or of the whole group (`all`); its share is in percent of all rows.
 */
export type EvidenceRow = ReturnType<typeof table>[number];

/** Counts by country of archive and class of source, and by case and grade, most rows first. */
export function evidenceRows(read: ReadTable) {
  const counts = read(describedSummaries.evidenceBase);
  const nameOf = stateNames(read);
  const caseOf = caseNames(read(describedSummaries.episodeNames).map(({ name }) => name));
  const countries = countriesOf(counts).map(([country]) => country);
  const shown = countries.slice(0, countriesShown);
  const others = counted(countries.length - shown.length, "other country", "other countries");
  const archiveOf = ({ archive }: EvidenceCount) => {
    if (!archive) return none;
    if (archive.includes(";")) return several;
    return shown.includes(archive) ? nameOf(archive) : others;
  };
  const byArchive = counts.map((row) => ({ ...row, group: archiveOf(row), part: row.kind }));
  const byCase = counts.map((row) => ({ ...row, group: row.case, part: row.evidence }));
  const archives = [...shown.map(nameOf), others, several, none];
  const kinds = rowsBy(counts, ({ kind }) => kind).map(([kind]) => kind);
  const cases = rowsBy(counts, (row) => row.case).map(([name]) => name);
  return [
    ...table("archive", byArchive, archives, kinds),
    ...table("case", byCase, cases, grades).map((row) => ({ ...row, label: caseOf(row.group) })),
  ];
}

/** Single countries of archives with their numbers of rows, most first. */
export function countriesOf(counts: readonly EvidenceCount[]) {
  const single = counts.filter(({ archive }) => archive && !archive.includes(";"));
  return rowsBy(single, ({ archive }) => archive!);
}

/**
 * Finds the name of a case by its folder: "pacific-pact" is Pacific pact. Words that names of
 * negotiations hold in capitals, such as SEATO, are in capitals here too.
 */
export function caseNames(episodeNames: readonly string[]): (folder: string) => string {
  const capitals = episodeNames.flatMap((name) => name.match(/\b\p{Lu}{2,}\b/gu) ?? []);
  const acronyms = new Map(capitals.map((word) => [word.toLowerCase(), word]));
  return (folder) =>
    capitalised(folder.split("-").map((word) => acronyms.get(word) ?? word).join(" "));
}

/** All rows of counts. */
export function sum(counts: readonly EvidenceCount[]): number {
  return counts.reduce((all, { rows }) => all + rows, 0);
}

/** Whole groups and their parts, without groups that have no rows. */
function table(
  panel: "archive" | "case",
  counts: readonly (EvidenceCount & { readonly group: string; readonly part: string })[],
  groups: readonly string[],
  parts: readonly string[],
) {
  const total = sum(counts);
  const byGroup = Map.groupBy(counts, ({ group }) => group);
  return groups.filter((group) => byGroup.has(group)).flatMap((group) =>
    ["all", ...parts].map((part) => {
      const rows = sum(byGroup.get(group)!.filter((row) => part === "all" || row.part === part));
      const share = Math.round(1000 * rows / total) / 10;
      return { panel, group, label: group, part, rows, share };
    })
  );
}

/** Keys with their numbers of rows, most first; with as many they keep the order of the table. */
function rowsBy(counts: readonly EvidenceCount[], keyOf: (row: EvidenceCount) => string) {
  const groups = [...Map.groupBy(counts, keyOf)];
  return groups.map(([key, own]) => [key, sum(own)] as const).sort(([, a], [, b]) => b - a);
}
