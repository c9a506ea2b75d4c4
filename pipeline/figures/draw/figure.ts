/**
 * What a figure is.
 *
 * @module
 */
import type { TopLevelSpec } from "vega-lite";
import type { DerivedTable } from "../../tables/derived/derived_table.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { wrappedAt } from "../../base/words/wrapping.ts";
import { theme } from "./palette.ts";

/** A row of the data that a figure shows. */
export type DataRow = Readonly<Record<string, string | number | boolean | null>>;

/** What stands below a figure, a paragraph each. */
export interface Caption {
  /** How to read it: what the marks, lengths and colours show. */
  readonly reading: string;
  /** What is not in the picture, and why. */
  readonly leftOut?: string;
  /** What the picture does not prove, and how far its evidence carries. */
  readonly caution?: string;
}

/** A figure: what it says, the data that it plots, and how. */
export interface Figure {
  /** File name without its ending. */
  readonly id: string;
  /** The takeaway, in a sentence; made of the data where it names a number. */
  readonly title: string;
  readonly caption: Caption;
  /** What a reader who does not see it should know; the plotted data hold the rest. */
  readonly alt: string;
  /** What is shown, as data: no places, no pixels. */
  readonly rows: readonly DataRow[];
  /**
   * Vega-Lite without title and theme. Views read the rows as the data set `plotted`; a drawing that
   * places its rows gives that data set itself, with the places beside the columns.
   */
  readonly spec: object;
}

/** Makes a figure of the tables that it reads. */
export type MakeFigure = (read: ReadTable) => Figure;

/** A figure, and the tables that it is made of in the order in which they were read. */
export interface DrawnFigure extends Figure {
  readonly tables: readonly DerivedTable[];
}

/** Makes a figure and keeps which tables it asked for. */
export function drawnFigure(make: MakeFigure, read: ReadTable): DrawnFigure {
  const tables = new Set<DerivedTable>();
  const figure = make((table) => {
    tables.add(table);
    return read(table);
  });
  return { ...figure, tables: [...tables] };
}

/** Width of every figure in pixels: 6.5 inches at 100 dots an inch. */
export const figureWidth = 650;

/** The whole specification, with data, theme and description: it reads the same in any editor. */
export function specOf({ title, alt, spec, rows }: Figure): TopLevelSpec {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: alt,
    config: theme,
    title: { text: wrappedAt(title, 92) },
    data: { name: "plotted", values: rows },
    ...spec,
  } as TopLevelSpec;
}
