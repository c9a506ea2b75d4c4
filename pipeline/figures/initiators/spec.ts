/**
 * Drawing of the initiators: bars in a grid of allies and decades.
 *
 * @module
 */
import { figureWidth } from "../draw/figure.ts";
import { label, rule, written } from "../draw/marks.ts";
import { palette, roles } from "../draw/palette.ts";
import { fixed, layer, type Part, where, worked } from "../draw/part.ts";
import { at, pixels } from "../draw/scales.ts";
import { decadesOf, fewestOneSided, type InitiatorRow } from "./rows.ts";

/** Pixels that the names take left of the bars. */
const namesWidth = 150;
const width = figureWidth - 20 - namesWidth;
const lineHeight = 33;
/** From the top to the first line. */
const headHeight = 22;
const barHeight = 11;
/** Share of a column that its bar fills. */
const filled = 0.88;
/** The first column, of all decades, is so many times as wide; its bar takes a part of it. */
const firstWidth = 3.9;
const firstFilled = 0.5;

/** Parts of a bar: the field that says how many, the fill, and where it begins as a share of it. */
const parts = [
  ["the ally", "ally_began", roles.ally, "0"],
  ["joint", "joint", "#cfcfcf", "datum.low"],
  ["unclear", "unclear", "#f1f1f1", "datum.low + datum.joint / datum.institutions"],
  ["the United States", "us_began", roles.us, "datum.high"],
] as const;

/** Numbers beside the first bar: middles as parts of the first column, and what they are. */
const numbers = [
  [0.57, "ally", "'' + datum.ally_began"],
  [0.695, "US", "'' + datum.us_began"],
  [0.865, "share", "datum.few ? '–' : format(datum.share, '.0%')"],
] as const;

const outline = "#9a9a9a";
const bar = { type: "rect", stroke: outline, strokeWidth: 0.5, opacity: 1 };
const line = rule({ color: palette.faint, strokeWidth: 0.8 });

/** A line an ally, a column a decade. */
export function initiatorsSpec(rows: readonly InitiatorRow[]): object {
  const allies = [...new Map(rows.map(({ ally, name }) => [ally, name]))];
  const decades = decadesOf(rows);
  const unit = width / (firstWidth + decades.length - 1);
  const left = (column: number) => column === 0 ? 0 : unit * (column + (firstWidth - 1));
  const middle = (line: number) => headHeight + lineHeight * (line + 1) - 5 - barHeight / 2;
  const height = headHeight + allies.length * lineHeight;
  const placed = rows.map((row) => ({
    ...row,
    x: left(decades.indexOf(row.decade)),
    wide: unit * (row.decade === "all" ? firstWidth * firstFilled : filled),
    y: middle(allies.findIndex(([ally]) => ally === row.ally)) - barHeight / 2,
  }));
  const x = (field = "x") => pixels(field, width);
  const y = (field = "y") => pixels(field, height, { reverse: true });
  const belowFirst = at(2 - namesWidth, headHeight + lineHeight + 1);
  const bars = parts.map(([part, field, , start]) => {
    const ofPart = [
      where(`datum.${field} > 0`),
      worked("from", `datum.x + datum.wide * (${start})`),
      worked("to", `datum.from + datum.wide * datum.${field} / datum.institutions`),
      worked("bottom", `datum.y + ${barHeight}`),
    ];
    const box = { x: x("from"), x2: { field: "to" }, y: y(), y2: { field: "bottom" } };
    return layer(ofPart, bar, { ...box, fill: fill(part) });
  });
  const totals = [worked("label", "'' + datum.institutions"), worked("above", "datum.y - 7")];
  const besideBars = numbers.flatMap(([share, heading, shown]) => {
    const ofWhole = [
      where("datum.decade === 'all'"),
      worked("label", shown),
      worked("middle", `datum.y + ${barHeight / 2}`),
    ];
    const x = unit * firstWidth * share;
    const centred = { align: "center", fontSize: 11 };
    return [
      { transform: ofWhole, ...written("label", at(x, y("middle")), centred) },
      label(heading, x, 8, { fontSize: 10, align: "center" }),
    ];
  });
  const note = "share: the ally’s of those that one side alone began; " +
    `–: fewer than ${fewestOneSided} of these`;
  return {
    data: { name: "plotted", values: placed },
    width,
    height,
    layer: [
      ...allies.length > 1 ? [fixed(line, { ...belowFirst, x2: { value: width } })] : [],
      ...bars,
      { transform: totals, ...written("label", { x: x(), y: y("above") }, { fontSize: 10 }) },
      ...besideBars,
      label(note, 0, height + 10, { fontSize: 10, color: "#555555" }),
      ...decades.map((decade, column) =>
        label(headingOf(decade), left(column), 8, { fontSize: 11, fontWeight: 600 })
      ),
      ...allies.map(([, name], line) =>
        label(name, -8, middle(line), { align: "right", fontSize: 11, limit: namesWidth - 10 })
      ),
    ],
  };
}

const keyTitle = { title: "Brought about by", titleOrient: "left", titlePadding: 10 };
const above = { orient: "top", direction: "horizontal" };
const symbols = { symbolType: "square", symbolStrokeColor: outline, symbolStrokeWidth: 0.5 };

/** Which part of a bar it is, by its fill, with the key to all of them. */
function fill(part: string): Part {
  return {
    datum: part,
    type: "nominal",
    scale: { domain: parts.map(([name]) => name), range: parts.map(([, , shade]) => shade) },
    legend: { ...keyTitle, ...above, ...symbols, symbolSize: 90, columnPadding: 16, offset: 10 },
  };
}

function headingOf(decade: InitiatorRow["decade"]): string {
  return decade === "all" ? "All decades" : decade === "unknown" ? "no date" : `${decade}s`;
}
