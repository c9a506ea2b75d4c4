/**
 * The titles of figures that edits change.
 *
 * @module
 */
import { estimateFigures, figures } from "../../figures/all.ts";
import { drawnFigure } from "../../figures/draw/figure.ts";
import { findingTables } from "../../findings/findings.ts";
import { summaries } from "../../summarise/summaries.ts";
import { cleanTableNames } from "../../tables/clean_rows.ts";
import { typedReader } from "../../tables/clean_texts.ts";
import { derivedPath, type DerivedTable } from "../../tables/derived/derived_table.ts";
import { describedRobustness } from "../../tables/derived/robustness/all.ts";
import type { MadeTable } from "../../tables/derived/made_table.ts";
import { readDerived, type ReadTable } from "../../tables/derived/read_derived.ts";
import { derivedText } from "../../tables/derived/write_derived.ts";
import type { RobustnessAfter } from "../../what_if/robustness_steps.ts";
import type { WhatIf } from "../../what_if/what_if.ts";

/** A title that is another. */
export interface TitleChange {
  readonly figure: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The titles that change, in the order of the figures.
 *
 * @param published reads tables as their stages wrote them
 * @param robustness what the touched claims withstand; without it the figures that show what findings
 * withstand are left out
 */
export function titleChanges(
  after: WhatIf,
  published: ReadTable,
  robustness?: RobustnessAfter,
): TitleChange[] {
  const made = [
    ...summaries(typedReader()(cleanTableNames, after.texts)),
    ...findingTables(after.rows),
    ...(robustness ? withPublished(robustness, published) : []),
  ];
  const read = readerOf(made);
  return (robustness ? figures : estimateFigures).flatMap((make) => {
    const before = drawnFigure(make, published);
    const now = drawnFigure(make, read);
    return before.title === now.title
      ? []
      : [{ figure: before.id, before: before.title, after: now.title }];
  });
}

/** Reads made tables as they would be read once their stage had written them. */
function readerOf(tables: readonly MadeTable[]): ReadTable {
  const made = new Map(tables.map((each) => [derivedPath(each.table), each]));
  return (table) => readDerived(table, derivedText(made.get(derivedPath(table))!));
}

/** The tables of robustness with the lines of touched claims in place of the published ones. */
function withPublished(after: RobustnessAfter, published: ReadTable): MadeTable[] {
  const lines: readonly (readonly [DerivedTable, readonly object[]])[] = [
    [describedRobustness.robustness, after.robustness],
    [describedRobustness.noise, after.noise],
    [describedRobustness.leaning, after.leaning],
    [describedRobustness.leaveOuts, after.leaveOuts],
    [describedRobustness.alternatives, after.alternatives],
    [describedRobustness.fragility, after.fragility],
    [describedRobustness.fragileCells, after.fragileCells],
  ];
  const findingOf = (line: object) => (line as { readonly finding: string }).finding;
  return lines.map(([table, now]) => {
    const ofClaim = Map.groupBy(now, findingOf);
    const seen = new Set<string>();
    const rows = (published(table) as readonly object[]).flatMap((line) => {
      const anew = ofClaim.get(findingOf(line));
      if (!anew) return [line];
      // All lines of a claim where its first one stood.
      const isFirst = !seen.has(findingOf(line));
      seen.add(findingOf(line));
      return isFirst ? anew : [];
    });
    return { table, rows: rows as MadeTable["rows"] };
  });
}
