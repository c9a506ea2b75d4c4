/**
 * Which sources reach which figure, through the tables that it is drawn from.
 *
 * @module
 */
import type { DrawnFigure } from "../figures/draw/figure.ts";
import { derivedPath, type DerivedTable } from "../tables/derived/derived_table.ts";
import type { FigureSource } from "../tables/derived/figures/sources.ts";
import { findingSources } from "../tables/derived/findings/sources.ts";
import type { ReadTable } from "../tables/derived/read_derived.ts";
import { describedRobustness } from "../tables/derived/robustness/all.ts";
import { summarySources } from "../tables/derived/summaries/sources.ts";

/**
 * A row a figure and source, in the order of the figures and of the sources of the summaries and
 * of the findings.
 *
 * @param figures figures with the tables that they are drawn from
 * @param read gives the lists of sources that reach the summaries and the findings
 */
export function sourcesOfFigures(
  figures: readonly Pick<DrawnFigure, "id" | "tables">[],
  read: ReadTable,
): FigureSource[] {
  const reached = tablesReached(read);
  return figures.flatMap(({ id, tables }) =>
    [...reached].flatMap(([source, names]): FigureSource[] => {
      const shared = tables.map(nameOf).filter((name) => names.has(name)).sort();
      return shared.length > 0 ? [{ figure: id, source, tables: shared.join(";") }] : [];
    })
  );
}

/** The names of the tables that the rows of each source reach. */
function tablesReached(read: ReadTable): Map<string, ReadonlySet<string>> {
  const ofRobustness = Object.values(describedRobustness).map(nameOf);
  const lists = [
    ...read(summarySources).map(({ source, summaries }) => ({
      source,
      names: summaries.split(";").map((name) => nameOf({ stage: "summarise", name })),
    })),
    ...read(findingSources).map(({ source, tables }) => ({
      source,
      names: tables.split(";").flatMap((name) => [
        nameOf({ stage: "findings", name }),
        // What the findings withstand is made of the evidence that they are made of.
        ...name === "findings" ? ofRobustness : [],
      ]),
    })),
  ];
  const reached = new Map<string, Set<string>>();
  for (const { source, names } of lists) {
    const known = reached.get(source) ?? new Set();
    for (const name of names) known.add(name);
    reached.set(source, known);
  }
  return reached;
}

/** A table as its path from `data-clean` without the ending, such as `findings/estimates`. */
function nameOf(table: Pick<DerivedTable, "stage" | "name">): string {
  return derivedPath(table).replace(/^data-clean\/|\.csv$/g, "");
}
