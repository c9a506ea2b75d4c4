/**
 * The lines of tables that a mark of a figure shows, found by drawing the figure from fewer lines: no
 * list of them can go stale.
 *
 * @module
 */
import { type DerivedTable, isDerived, type Row } from "../../tables/derived/derived_table.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { type DataRow, drawnFigure, type MakeFigure } from "../../figures/draw/figure.ts";

/** Lines of a table that something is drawn from. */
export interface DrawnLines {
  readonly table: DerivedTable;
  /** Their places in the table, from 0. */
  readonly at: readonly number[];
  /** Columns of the mark whose values they share; none where every line of the table enters. */
  readonly by: readonly string[];
}

/**
 * The lines from which alone a mark is drawn as it is. Of each table these are the fewest that share
 * the values of columns of its key with the mark; where no such lines do, all of them. A table
 * without which the mark is the same is left out, and so are tables of names.
 *
 * @param read gives the lines of the tables
 * @param mark a row of the figure
 */
export function markLines(make: MakeFigure, read: ReadTable, mark: DataRow): DrawnLines[] {
  const { tables } = drawnFigure(make, read);
  return tables.flatMap((table): DrawnLines[] => {
    if (table.namesOnly || staysWith(make, read, table, [], mark) === true) return [];
    const lines = read(table);
    const tried = choicesOf(waysOf(table, mark)).map((ways) => ({
      table,
      at: placesWhere(lines, (line) => ways.every(({ leads }) => leads(line))),
      by: ways.map(({ name }) => name),
    })).sort((some, others) => some.at.length - others.at.length);
    let unsure: DrawnLines | undefined;
    for (const choice of tried) {
      if (choice.by.length === 0 || choice.at.length === 0) continue;
      const stays = staysWith(make, read, table, choice.at.map((at) => lines[at]!), mark);
      if (stays === true) return [choice];
      // What else the figure says cannot be said of so few lines: the mark itself may be drawn.
      if (stays === undefined) unsure ??= choice;
    }
    if (unsure) return [unsure];
    // Without any line nothing is drawn at all, so that nothing can be told of this mark.
    const isTold = staysWith(make, read, table, [], mark) !== undefined;
    return isTold ? [{ table, at: lines.map((_, at) => at), by: [] }] : [];
  });
}

/**
 * The lines that any mark of a figure may show: those that share the values of columns of their key
 * with one, and all lines of tables without which marks are others.
 */
export function figureLines(make: MakeFigure, read: ReadTable): DrawnLines[] {
  const { rows, tables } = drawnFigure(make, read);
  return tables.flatMap((table): DrawnLines[] => {
    if (table.namesOnly) return [];
    const lines = read(table);
    const left = rowsDrawn(make, read, table, []);
    if (left && JSON.stringify(left) === JSON.stringify(rows)) return [];
    const shared = table.key.filter((name) => rows.some((row) => name in row));
    const [wanted, seen] = [new Set(rows.map(valuesOf(shared))), valuesOf(shared)];
    const at = placesWhere(lines, (line) => wanted.has(seen(line)));
    if (shared.length > 0 && at.length > 0) return [{ table, at, by: shared }];
    return left ? [{ table, at: lines.map((_, place) => place), by: [] }] : [];
  });
}

/**
 * The marks that are others, or gone, without some lines; `undefined` where the figure cannot be drawn
 * without them.
 *
 * @param without places of the lines, by table
 * @returns places of the marks among the rows of the figure, from 0
 */
export function marksWithout(
  make: MakeFigure,
  read: ReadTable,
  without: ReadonlyMap<DerivedTable, ReadonlySet<number>>,
): number[] | undefined {
  const { rows } = make(read);
  try {
    const left = make(<Of extends DerivedTable>(table: Of) =>
      read(table).filter((_, at) => !without.get(table)?.has(at))
    );
    const kept = new Set(left.rows.map((row) => JSON.stringify(row)));
    return placesWhere(rows, (row) => !kept.has(JSON.stringify(row)));
  } catch {
    return undefined;
  }
}

/** A way from a mark to lines of a table, by a column of the mark. */
interface Way {
  readonly name: string;
  readonly leads: (line: Row<DerivedTable>) => boolean;
}

/** The ways that a mark has: by columns of the key, and by columns that name what the mark is about. */
function waysOf(table: DerivedTable, mark: DataRow): Way[] {
  const says = (name: string) => mark[name] !== undefined && mark[name] !== null;
  const naming = Object.entries(table.columns).flatMap(([column, { refersTo }]): Way[] => {
    if (refersTo === undefined || !isDerived(refersTo) || table.key.includes(column)) return [];
    const [name, ...more] = refersTo.key;
    return name === undefined || more.length > 0 || !says(name)
      ? []
      : [{ name, leads: (line) => `${line[column]}`.split(";").includes(`${mark[name]}`) }];
  });
  return [
    ...table.key.filter(says).map((name): Way => ({
      name,
      leads: (line) => line[name] === mark[name],
    })),
    ...naming,
  ];
}

/** Whether a mark is drawn as it is from some lines of a table; `undefined` where nothing is. */
function staysWith(
  make: MakeFigure,
  read: ReadTable,
  table: DerivedTable,
  kept: readonly Row<DerivedTable>[],
  mark: DataRow,
): boolean | undefined {
  const shown = JSON.stringify(mark);
  return rowsDrawn(make, read, table, kept)?.some((row) => JSON.stringify(row) === shown);
}

/** Rows of a figure that has some lines of a table only; `undefined` where it cannot be made. */
function rowsDrawn(
  make: MakeFigure,
  read: ReadTable,
  table: DerivedTable,
  kept: readonly Row<DerivedTable>[],
): readonly DataRow[] | undefined {
  try {
    return make(<Of extends DerivedTable>(asked: Of) =>
      asked as DerivedTable === table ? kept as readonly Row<Of>[] : read(asked)
    ).rows;
  } catch {
    return undefined;
  }
}

/** Every choice of some ways, those of more first, and of as many those that come first. */
function choicesOf(ways: readonly Way[]): Way[][] {
  return Array.from(
    { length: 2 ** ways.length },
    (_, left) => ways.filter((_, at) => !(left >> (ways.length - 1 - at) & 1)),
  ).sort((some, others) => others.length - some.length);
}

function placesWhere<Of>(rows: readonly Of[], fits: (row: Of) => boolean): number[] {
  return rows.flatMap((row, at) => fits(row) ? [at] : []);
}

function valuesOf(columns: readonly string[]): (row: Readonly<Record<string, unknown>>) => string {
  return (row) => JSON.stringify(columns.map((name) => row[name]));
}
