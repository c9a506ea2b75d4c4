/**
 * The lines of derived tables, marks of figures and numbers of pages that are made of a clean row.
 *
 * @module
 */
import { drawnFigure } from "../../figures/draw/figure.ts";
import {
  cleanTablesBehind,
  derivedPath,
  type DerivedTable,
} from "../../tables/derived/derived_table.ts";
import { numbers } from "../../tables/derived/pages/numbers.ts";
import { findingReach } from "./finding_reach.ts";
import { type LinesReached, linesReached } from "./lines_reached.ts";
import { figureLines, marksWithout } from "./mark_lines.ts";
import { linesWhere } from "./number_life.ts";
import type { Use, Users } from "./reach.ts";
import { shortName } from "./table_names.ts";
import type { TracedPackage } from "./traced_package.ts";

/** What is made of the clean rows of a package. */
export function usersOf(traced: TracedPackage): Users {
  return {
    findingsOf: (table, rowId) => findingReach(traced.rows(), table, rowId),
    usesOf: (table, rowId, findings) => {
      const bearing = findings.filter(({ bearing }) => bearing !== "stays");
      const claims = new Set(bearing.map(({ finding }) => finding));
      const reached = linesReached(traced.search, table, rowId, claims);
      return [
        ...summaryUses(traced, table, reached),
        ...figureUses(traced, table, reached),
        ...pageUses(traced, reached),
      ];
    },
  };
}

function isMadeOf(table: DerivedTable, clean: string): boolean {
  return [...cleanTablesBehind(table)].some(({ name }) => name === clean);
}

function summaryUses({ search }: TracedPackage, clean: string, reached: LinesReached): Use[] {
  return search.tables.filter((table) => isMadeOf(table, clean)).flatMap((table): Use[] => {
    const at = reached.get(table);
    if (at?.size === 0 || table.namesOnly) return [];
    const lines = at && [...at].map((place) => place + 1);
    return [{ kind: "summary", name: shortName(table), at: lines }];
  });
}

function figureUses(
  { figures, read }: TracedPackage,
  clean: string,
  reached: LinesReached,
): Use[] {
  return figures.flatMap((make): Use[] => {
    const { id: name, tables } = drawnFigure(make, read);
    const own = tables.filter((table) => !table.namesOnly && isMadeOf(table, clean));
    const known = new Map(own.flatMap((table) => {
      const at = reached.get(table);
      return at && at.size > 0 ? [[table, at] as const] : [];
    }));
    const marks = known.size > 0 ? marksWithout(make, read, known) : [];
    if (marks && marks.length > 0) {
      return [{ kind: "figure", name, at: marks.map((place) => place + 1) }];
    }
    const drawn = figureLines(make, read).map(({ table }) => table);
    const unsaid = marks === undefined ||
      own.some((table) => !reached.has(table) && drawn.includes(table));
    return unsaid ? [{ kind: "figure", name, at: undefined }] : [];
  });
}

function pageUses({ read, linesOf, search }: TracedPackage, reached: LinesReached): Use[] {
  const byPath = new Map(search.tables.map((table) => [derivedPath(table), table]));
  const places = new Map(
    [...reached].map(([table, at]) => {
      const lines = linesOf(table);
      return [table, new Set([...at].map((place) => lines[place]!))] as const;
    }),
  );
  const found = read(numbers).filter(({ table: path, where }) => {
    const table = byPath.get(path);
    const own = table && places.get(table);
    return own !== undefined && own.size > 0 &&
      linesWhere(linesOf(table!), where).some((line) => own.has(line));
  });
  return [...Map.groupBy(found, ({ page }) => page)].map(([name, lines]): Use => {
    const once = new Map(lines.map(({ number, shown }) => [number, shown]));
    return { kind: "page", name, at: [...once.keys()], shown: [...once.values()] };
  });
}
