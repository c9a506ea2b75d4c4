/**
 * Drawing of the networks: a grid of panels, and a key to their lines in the last cell.
 *
 * @module
 */
import { key } from "./key.ts";
import { filled, frame, hollow, labelSize, line, place, white } from "./marks.ts";
import { palette } from "../draw/palette.ts";
import { wrapped } from "../../base/words/wrapping.ts";

/** Heading of a panel; panels are numbered from 1 in the column `panel`. */
export interface Heading {
  readonly title: string;
  /** Lines below the title. */
  readonly subtitle: readonly string[];
}

/** States on the circle: filled where they have a tie. */
const states = (tied: boolean) => ({
  transform: [
    { filter: `datum.mark === 'state' && datum.ends !== 'hub' && datum.tied === ${tied}` },
  ],
  mark: tied ? { ...filled, size: 34 } : hollow,
  encoding: { ...place("x", "x"), ...place("y", "y") },
});

/** Layers of every panel. */
const layers = (marksKnown: boolean) => [
  {
    transform: [{ filter: "datum.mark === 'tie'" }],
    mark: { type: "rule", opacity: 1 },
    encoding: line,
  },
  ...marksKnown
    ? [{
      transform: [
        { filter: "datum.evidence === 'known'" },
        { calculate: "(datum.x + datum.x2) / 2", as: "mid_x" },
        { calculate: "(datum.y + datum.y2) / 2", as: "mid_y" },
      ],
      mark: { type: "text", text: "?", fontWeight: 600, stroke: white, strokeWidth: 0.5 },
      encoding: { ...place("x", "mid_x"), ...place("y", "mid_y") },
    }]
    : [],
  states(true),
  states(false),
  {
    transform: [{ filter: "datum.mark === 'state' && datum.ends === 'hub'" }],
    mark: { ...filled, size: 640 },
    encoding: { ...place("x", "x"), ...place("y", "y") },
  },
  {
    transform: [{ filter: "datum.mark === 'state'" }],
    mark: { type: "text", fontSize: labelSize, baseline: "middle" },
    encoding: {
      ...place("x", "label_x"),
      ...place("y", "label_y"),
      text: { field: "state" },
      color: { condition: { test: "datum.ends === 'hub'", value: white }, value: palette.ink },
    },
  },
];

/**
 * Specification of all panels and the key.
 *
 * @param codes what the codes of the states mean, a text for each region
 */
export function networksSpec(
  headings: readonly Heading[],
  marksKnown: boolean,
  codes: readonly string[],
): object {
  const panels = headings.map(({ title, subtitle }, index) => ({
    title: {
      text: title,
      subtitle,
      fontSize: 13,
      subtitleFontSize: 11,
      offset: 4,
      anchor: "middle",
    },
    ...frame,
    transform: [{ filter: `datum.panel === ${index + 1}` }],
    layer: layers(marksKnown),
  }));
  return {
    vconcat: [
      { concat: [...panels, key(marksKnown)], columns: 3, spacing: { row: 14, column: 12 } },
      namesBelow(codes.flatMap(inLines)),
    ],
    spacing: 10,
  };
}

/** Lines of small print. */
function namesBelow(lines: readonly string[]): object {
  return {
    width: 3 * frame.width + 2 * 12,
    height: 13 * lines.length,
    data: { values: [{}] },
    mark: {
      type: "text",
      text: lines,
      align: "left",
      baseline: "top",
      fontSize: 10,
      lineHeight: 13,
    },
    encoding: { x: { value: 0 }, y: { value: 0 } },
  };
}

/** A list in lines, broken after commas. */
function inLines(list: string): string[] {
  const lines = wrapped(list.split(", "), ", ", (line) => line.length <= 138);
  return lines.map((line, at) => at < lines.length - 1 ? `${line},` : line);
}
