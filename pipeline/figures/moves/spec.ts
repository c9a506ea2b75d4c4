/**
 * Drawing of the moves: those of both sides on every issue with their means, and beside them the
 * share of issues with a US concession.
 *
 * @module
 */
import { lines, onLines } from "../draw/lines.ts";
import { column, headings, key, lineAt, point, rule, white } from "../draw/marks.ts";
import { roles } from "../draw/palette.ts";
import { shareAxis, topAxis } from "../draw/panels.ts";
import { layer, type Part, rowsOf, where } from "../draw/part.ts";
import { either, on, shown } from "../draw/scales.ts";
import { halfAgainstAThird } from "../../findings/criteria/marks.ts";
import type { MovesRow } from "./rows.ts";

/** Pixels from the first panel to the left at which names begin, and counts end. */
const left = -216;
/** Counts with the reading of openings that they are of. */
const counts = [
  ["contested", "earliest", "issues", -84],
  ["contested", "coded", "coded", -53],
  ["families", "earliest", "families", -17],
] as const;
/** Names that would run into the first count are cut. */
const labelWidth = 112;
/** Where the marks of either side, and of either reading, lie next to the line of their type. */
const beside = 0.2;

const color = shown("side", [["us", roles.us], ["ally", roles.ally]]);
/** A mark that rests on evidence that nobody read, or on the second reading, is hollow. */
const looks = {
  shape: shown("side", [["us", "square"], ["ally", "circle"]]),
  stroke: color,
  fill: { ...either("datum.hollow", white), ...color },
};

/** Ends of the scale of moves are whole steps of so many points. */
const step = 20;

/** Specification of the key and both panels. */
export function movesSpec(rows: readonly MovesRow[]): object {
  const groups = onLines(rows, {
    group: ({ type }) => type === "all" ? "all" : "type",
    name: ({ type }) => type,
  });
  const placed = groups.map((row) => ({
    ...row,
    middle: row.line,
    line: row.line + (isUpper(row) ? -beside : beside),
    hollow: row.shows === "share"
      ? row.reading === "coded"
      : row.evidence !== null && row.evidence !== "read",
  }));
  const page = lines(groups, 27);
  const heads = groups.map(({ type, line }) => ({
    grouping: type === "all" ? type : "type",
    line,
  }));
  return {
    data: { name: "plotted", values: placed },
    spacing: 26,
    bounds: "flush",
    hconcat: [
      {
        ...page,
        width: 228,
        layer: [
          ...movesLayers(rows, page.y),
          ...names({ ...page.y, field: "middle" }),
          headings(heads, [["type", "By type of issue"]], left, page.y),
          ...marksKey(),
        ],
      },
      { ...page, width: 150, layer: shareLayers(page.y) },
    ].map(({ y: _, ...panel }) => panel),
  };
}

/** The United States, and the earliest word, stand above the line of their type. */
function isUpper({ shows, side, reading }: MovesRow): boolean {
  return shows === "share" ? reading === "earliest" : side === "us";
}

/** Moves on every issue, faint, and the mean of each side with its interval. */
function movesLayers(rows: readonly MovesRow[], y: Part): Part[] {
  const values = rows.filter(({ shows }) => shows === "move").map(({ value }) => value);
  const ends = [
    Math.min(0, step * Math.floor(Math.min(...values) / step)),
    Math.max(step, step * Math.ceil(Math.max(...values) / step)),
  ];
  const axis = topAxis(["Points moved from a side’s opening", "towards the other side’s"], {
    labelExpr: "replace(datum.label, '-', '−')",
    tickCount: 8,
  });
  const x = (field: string) => on(field, ends, { axis });
  const faint = point({ size: 15, strokeWidth: 0.8, opacity: 0.5 });
  return [
    lineAt(x("even"), { even: 0 }),
    layer([rowsOf("shows", "move")], faint, { x: x("value"), y, ...looks }),
    ...means("mean move", x, y),
  ];
}

/** Shares of issues with a US concession, with intervals, and the marks that they are held against. */
function shareLayers(y: Part): Part[] {
  const axis = shareAxis(["Share of issues with", "a US concession"]);
  const x = (field: string) => on(field, [0, 1], { axis });
  const { contradictedUpTo, supportedFrom } = halfAgainstAThird;
  return [
    lineAt(x("even"), { even: contradictedUpTo }),
    lineAt(x("even"), { even: supportedFrom }),
    ...means("share", x, y),
  ];
}

/** Points with intervals. */
function means(shows: MovesRow["shows"], x: (field: string) => Part, y: Part): Part[] {
  return [
    layer([rowsOf("shows", shows), where("datum.low !== null")], rule({ strokeWidth: 2 }), {
      x: x("low"),
      x2: { field: "high" },
      y,
      color,
    }),
    layer([rowsOf("shows", shows)], point(), { x: x("value"), y, ...looks }),
  ];
}

/** Names and counts left of the first panel, once a type. */
function names(y: Part): Part[] {
  const once = (reading: string, [cells, ...head]: readonly Part[]) => [
    { transform: [where(`datum.shows === 'share' && datum.reading === '${reading}'`)], ...cells },
    ...head,
  ];
  return [
    ...once("earliest", column("label", left + 8, y, { fontSize: 11, limit: labelWidth })),
    ...counts.flatMap(([field, reading, head, x]) =>
      once(reading, column(field, x, y, { format: "d", align: "right", head }))
    ),
  ];
}

/** The key above the panels. */
function marksKey(): Part[] {
  const [above, below] = [-88, -71];
  const samples = [
    { x: 6, y: above, side: "us", text: "United States: mean, with 95% interval" },
    { x: 246, y: above, side: "ally", text: "allies: mean, with 95% interval" },
    { x: 6, y: below, side: "us", hollow: true, text: "share by words coded as openings" },
  ];
  const small = [
    { x: 246, y: below, side: "us", text: "one issue" },
    { x: 312, y: below, side: "us", hollow: true, text: "one issue, evidence not all read" },
  ];
  const placed = <Sample extends { readonly x: number }>(sample: Sample) => ({
    ...sample,
    x: left + sample.x,
  });
  return [
    ...key(samples.map(placed), point(), looks),
    ...key(small.map(placed), point({ size: 15, strokeWidth: 0.8 }), looks),
  ];
}
