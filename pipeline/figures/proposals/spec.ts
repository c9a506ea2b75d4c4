/**
 * Drawing of the wider proposals: a line a proposer, over years of shallow and of deep links.
 *
 * @module
 */
import { figureWidth } from "../draw/figure.ts";
import { label, point, written } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import { fixed, type Part } from "../draw/part.ts";
import { pixels } from "../draw/scales.ts";
import { answers, bands, looks, sizes } from "./looks.ts";
import type { ProposalRow } from "./rows.ts";

const names = 166;
const width = figureWidth - names - 22;
/** Height of a lane of symbols, room in a line around its lanes, and gap before another side. */
const heights = { lane: 11, around: 13, gap: 10 } as const;
const symbol = 10;
/** Years between two that the axis names. */
const named = 10;

/** Specification of the figure. */
export function proposalsSpec(rows: readonly ProposalRow[]): object {
  const { lines, height, first, unit } = linesOf(rows);
  const x = pixels("x", width);
  const y = pixels("y", height, { reverse: true });
  const last = Math.max(...rows.map(({ year }) => year));
  const decades = Array.from(
    { length: Math.floor((last - first) / named) + 1 },
    (_, at) => Math.ceil(first / named) * named + at * named,
  ).filter((year) => year <= last);
  const placed = decades.map((year) => ({ year: `${year}`, x: (year - first + 0.5) * unit }));
  return {
    data: {
      name: "plotted",
      values: lines.flatMap(({ years, proposals }) => [...years, ...proposals]),
    },
    width,
    height,
    layer: [
      {
        transform: [{ filter: "datum.links !== null" }],
        mark: { type: "rect", opacity: 1 },
        encoding: {
          ...{ x, x2: { field: "x_end" }, y, y2: { field: "y_end" } },
          color: {
            field: "links",
            type: "nominal",
            scale: { domain: Object.keys(bands), range: Object.values(bands) },
            legend: null,
          },
        },
      },
      fixed(
        { type: "rule", color: palette.grid, strokeWidth: 1 },
        { x, y: { value: 0 }, y2: { value: height } },
        placed,
      ),
      {
        transform: [{ filter: "datum.proposal !== null" }],
        mark: point({ strokeWidth: 1.1 }),
        encoding: { x, y, ...looks },
      },
      written("name", { x: { value: -names }, y }, { fontSize: 11.5, limit: names - 34 }, [
        ...lines.map(({ name, middle }) => ({ name, y: middle })),
      ]),
      written(
        "count",
        { x: { value: -14 }, y },
        { fontSize: 11, align: "right" },
        lines.map(({ proposals, middle }) => ({ count: `${proposals.length}`, y: middle })),
      ),
      written(
        "year",
        { x, y: { value: height + 12 } },
        { fontSize: 11, align: "center" },
        placed,
      ),
      ...key(),
    ],
  };
}

/** The lines from the top with the places of their years and proposals. */
function linesOf(rows: readonly ProposalRow[]) {
  const years = rows.map(({ year }) => year);
  const first = Math.min(...years);
  const unit = width / (Math.max(...years) - first + 1);
  let top = 0;
  const lines = [...Map.groupBy(rows, ({ who }) => who)].map(([who, own]) => {
    if (who === "joint" || who === "us") top += heights.gap;
    const proposals = inLanes(own.filter(({ proposal }) => proposal !== null), first, unit);
    const lanes = Math.max(...proposals.map(({ lane }) => lane + 1));
    const bottom = top + heights.lane * lanes + heights.around;
    const middle = (top + bottom) / 2;
    const line = {
      name: own[0]!.name,
      middle,
      years: own.filter(({ proposal }) => proposal === null).map((row) => ({
        ...row,
        x: (row.year - first) * unit,
        // Bands that only touch would leave hairs between them.
        x_end: (row.year - first + 1) * unit + 0.3,
        y: top,
        y_end: bottom,
      })),
      proposals: proposals.map(({ lane, ...row }) => ({
        ...row,
        y: middle + heights.lane * (lane - (lanes - 1) / 2),
      })),
    };
    top = bottom + 2;
    return line;
  });
  return { lines, height: top, first, unit };
}

/** Proposals in the order of time, each in the first lane in which it touches no earlier one. */
function inLanes(proposals: readonly ProposalRow[], first: number, unit: number) {
  const taken: number[] = [];
  return proposals.map((row) => {
    const x = (row.year - first + 0.5) * unit;
    const free = taken.findIndex((until) => until <= x);
    const lane = free === -1 ? taken.length : free;
    taken[lane] = x + symbol;
    return { ...row, x, lane };
  });
}

/** What symbols and bands mean, in three lines above the first. */
function key(): Part[] {
  const left = -names;
  const at = (x: number, y: number) => ({ x: { value: x + 5 }, y: { value: y } });
  const sample = (x: number, y: number, mark: Part, text: string): Part[] => [
    fixed(point({ strokeWidth: 1.1, stroke: "#ffffff", size: sizes[0], ...mark }), at(x, y)),
    label(text, x + 14, y),
  ];
  const band = (x: number, fill: string, text: string): Part[] => [
    fixed(point({ shape: "square", size: 110, strokeWidth: 0, fill }), at(x, -31)),
    label(text, x + 16, -31),
  ];
  const gray = { shape: "circle", fill: palette.faint };
  return [
    label("The other side was", left, -69),
    ...answers.flatMap(([, text, shape, fill], place) =>
      sample(left + 112 + [0, 62, 200, 282][place]!, -69, { shape, fill }, text)
    ),
    ...sample(left, -50, { ...gray, stroke: palette.ink }, "adopted within ten years"),
    ...sample(left + 164, -50, { ...gray, size: sizes[1] }, "source not read"),
    ...band(left, bands.shallow, "ally, bilateral links up to its own median depth"),
    ...band(left + 284, bands.deep, "deeper"),
    label("proposals", -14, -9, { align: "right", fontSize: 9.5 }),
  ];
}
