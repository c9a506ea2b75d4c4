/**
 * Panels that several figures are made of, and their axes and headings.
 *
 * @module
 */
import { fixed, type Part, where } from "./part.ts";
import { lineAt, point, rule, words } from "./marks.ts";

/**
 * An axis above a panel that is read off by its labels.
 *
 * @param more its values and their format, and looks of its letters
 */
export function topAxis(title: string | readonly string[], more: Part): Part {
  return {
    orient: "top",
    title,
    titleFontSize: 11,
    titlePadding: 6,
    labelFontSize: 10,
    domain: false,
    ticks: false,
    labelFlush: false,
    ...more,
  };
}

/** Heading of a panel. */
export function heading(text: string, more: Part = {}): Part {
  return { text, fontSize: 12, offset: 6, frame: "group", ...more };
}

/** A panel of points with intervals, between the two sides that its ends favour. */
export interface IntervalPanel {
  /** Value of the column `measure` in the rows that it draws. */
  readonly measure: string;
  /** Place of a column on its scale. */
  readonly x: (field: string) => Part;
  /** What the ends of the scale mean. */
  readonly ends: readonly (readonly [value: number, text: string])[];
  /** Where neither side is favoured. */
  readonly even: number;
  readonly y: Part;
  readonly width: number;
  readonly height: number;
  /** Looks of an interval, and of a point. */
  readonly interval: Part;
  readonly looks: Part;
}

/**
 * Draws a panel of points with intervals, of rows with `value`, `low` and `high`.
 *
 * @param beside layers that stand beside the panel and share its rows
 */
export function intervalPanel(
  { measure, x, ends, even, y, width, height, interval, looks }: IntervalPanel,
  beside: readonly Part[] = [],
): Part {
  return {
    width,
    height,
    transform: [where(`datum.measure === '${measure}'`)],
    layer: [
      lineAt(x("even"), { even }),
      {
        transform: [where("datum.low !== null")],
        mark: rule(),
        encoding: { x: x("low"), x2: { field: "high" }, y, ...interval },
      },
      { mark: point(), encoding: { x: x("value"), y, ...looks } },
      ...ends.map(([value, text], side) =>
        fixed(
          words({ align: side === 0 ? "left" : "right", baseline: "top" }),
          { x: x("at"), y: { value: { expr: "height + 5" } }, text: { field: "text" } },
          [{ at: value, text }],
        )
      ),
      ...beside,
    ],
  };
}
