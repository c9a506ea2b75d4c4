/**
 * Panels that several figures are made of, and their axes and headings.
 *
 * @module
 */
import { lines } from "./lines.ts";
import { lineAt, point, rule, written } from "./marks.ts";
import { layer, type Part, where } from "./part.ts";
import { on } from "./scales.ts";

/** An axis above a panel, read off by its labels: `more` has their values, format and looks. */
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

/** An axis of shares above a panel, in quarters. */
export function shareAxis(title: readonly string[]): Part {
  return topAxis(title, { format: "%", values: [0, 0.25, 0.5, 0.75, 1] });
}

/** Heading of a panel. */
export function heading(text: string, more: Part = {}): Part {
  return { text, fontSize: 12, offset: 6, frame: "group", ...more };
}

/** A panel of points with intervals of one measure, between the two sides that its ends favour. */
export interface IntervalPanel {
  /** Value of the column `measure` in the rows that it draws. */
  readonly measure: string;
  readonly axis: Part;
  /** Ends of the scale, and what they mean. */
  readonly ends: readonly [low: readonly [number, string], high: readonly [number, string]];
  /** Where neither side is favoured. */
  readonly even: number;
}

/** What panels that stand side by side have in common. */
export interface PanelLooks {
  readonly width: number;
  /** Pixels from line to line. */
  readonly pitch: number;
  /** Looks of an interval, and of a point. */
  readonly interval: Part;
  readonly looks: Part;
}

/**
 * Draws panels of points with intervals side by side, of rows with `value`, `low` and `high`.
 *
 * @param beside layers left of the first panel, given where rows stand; they share its rows
 */
export function intervalPanels(
  rows: readonly { readonly line: number }[],
  panels: readonly IntervalPanel[],
  { width, pitch, interval, looks }: PanelLooks,
  beside: (y: Part) => readonly Part[],
): Part {
  const { y, height } = lines(rows, pitch);
  const below = { value: { expr: "height + 5" } };
  const hconcat = panels.map(({ measure, axis, ends, even }, place) => {
    const x = (field: string) => on(field, ends.map(([value]) => value), { axis });
    const reach = { x: x("low"), x2: { field: "high" }, y };
    return {
      width,
      height,
      transform: [where(`datum.measure === '${measure}'`)],
      layer: [
        lineAt(x("even"), { even }),
        layer([where("datum.low !== null")], rule(), { ...reach, ...interval }),
        { mark: point(), encoding: { x: x("value"), y, ...looks } },
        ...ends.map(([at, text], side) => {
          const mark = { align: side === 0 ? "left" : "right", baseline: "top" };
          return written("text", { x: x("at"), y: below }, mark, [{ at, text }]);
        }),
        ...(place === 0 ? beside(y) : []),
      ],
    };
  });
  return { data: { name: "plotted", values: rows }, spacing: 30, bounds: "flush", hconcat };
}
