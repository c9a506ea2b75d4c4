/**
 * Drawing of the wider proposals: a line a proposer, over years of shallow and of deep links.
 *
 * @module
 */
import { figureWidth } from "../draw/figure.ts";
import { label, point, white, written } from "../draw/marks.ts";
import { lanesOf } from "../draw/lines.ts";
import { palette } from "../draw/palette.ts";
import { fixed, layer, type Part, where } from "../draw/part.ts";
import { at, multiples, pixels, shown } from "../draw/scales.ts";
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
  const { lines, height, first, last, unit } = linesOf(rows);
  const x = pixels("x", width);
  const y = pixels("y", height, { reverse: true });
  const years = multiples(named, first, last)
    .map((year) => ({ year: `${year}`, x: (year - first + 0.5) * unit }));
  const nameMark = { fontSize: 11.5, limit: names - 34 };
  return {
    data: {
      name: "plotted",
      values: lines.flatMap(({ years, proposals }) => [...years, ...proposals]),
    },
    width,
    height,
    layer: [
      layer([where("datum.links !== null")], { type: "rect", opacity: 1 }, {
        ...{ x, x2: { field: "x_end" }, y, y2: { field: "y_end" } },
        color: shown("links", Object.entries(bands)),
      }),
      fixed(
        { type: "rule", color: palette.grid, strokeWidth: 1 },
        { x, y: { value: 0 }, y2: { value: height } },
        years,
      ),
      layer([where("datum.proposal !== null")], point({ strokeWidth: 1.1 }), { x, y, ...looks }),
      written(
        "name",
        at(-names, y),
        nameMark,
        lines.map(({ name, middle }) => ({ name, y: middle })),
      ),
      written(
        "count",
        at(-14, y),
        { fontSize: 11, align: "right" },
        lines.map(({ proposals, middle }) => ({ count: `${proposals.length}`, y: middle })),
      ),
      written("year", { x, y: { value: height + 12 } }, { fontSize: 11, align: "center" }, years),
      ...key(),
    ],
  };
}

/** The lines from the top with the places of their years and proposals. */
function linesOf(rows: readonly ProposalRow[]) {
  const years = rows.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const unit = width / (last - first + 1);
  let top = 0;
  const lines = [...Map.groupBy(rows, ({ who }) => who)].map(([who, own]) => {
    if (who === "joint" || who === "us") top += heights.gap;
    const proposals = own.filter(({ proposal }) => proposal !== null)
      .map((row) => ({ ...row, x: (row.year - first + 0.5) * unit }));
    const lanes = lanesOf(proposals.map(({ x }) => [x, x + symbol]));
    const count = 1 + Math.max(...lanes);
    const [y, bottom] = [top, top + heights.lane * count + heights.around];
    const middle = (y + bottom) / 2;
    top = bottom + 2;
    return {
      ...{ name: own[0]!.name, middle },
      years: own.filter(({ proposal }) => proposal === null).map((row) => ({
        ...{ ...row, x: (row.year - first) * unit },
        // Bands that only touch would leave hairs between them.
        ...{ x_end: (row.year - first + 1) * unit + 0.3, y, y_end: bottom },
      })),
      proposals: proposals.map((row, at) => ({
        ...row,
        y: middle + heights.lane * (lanes[at]! - (count - 1) / 2),
      })),
    };
  });
  return { lines, height: top, first, last, unit };
}

/** What symbols and bands mean, in three lines above the first. */
function key(): Part[] {
  const left = -names;
  const sample = (x: number, y: number, more: Part, text: string): Part[] => {
    const mark = point({ strokeWidth: 1.1, stroke: white, size: sizes[0], ...more });
    return [fixed(mark, at(x + 5, y)), label(text, x + 14, y)];
  };
  const band = (x: number, fill: string, text: string): Part[] => {
    const mark = point({ shape: "square", size: 110, strokeWidth: 0, fill });
    return [fixed(mark, at(x + 5, -31)), label(text, x + 16, -31)];
  };
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
