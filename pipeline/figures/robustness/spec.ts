/**
 * Drawing of the findings: a claim above its estimates, and beside them what would change the
 * verdict.
 *
 * @module
 */
import type { Verdict } from "../../findings/claims/claim.ts";
import { palette } from "../draw/palette.ts";
import { layout, type RobustnessRow } from "./rows.ts";

/**
 * Verdicts with their symbol, fill and outline; no colours, for "supported" may be bad for the
 * argument.
 */
export const verdictMarks: readonly (readonly [
  verdict: Verdict,
  word: string,
  shape: string,
  fill: string,
  stroke: string,
])[] = [
  ["supported", "Supported", "circle", palette.ink, palette.ink],
  ["not supported", "Not supported", "square", palette.grid, palette.ink],
  ["undecided", "Undecided", "diamond", "#ffffff", palette.ink],
];

/** Ends of the strip of estimates, and of the strip of shares of draws. */
const strip = { from: 140, to: 318 };
const shares = { from: 446, to: 502 };
/** Where the columns of text stand. */
const columns = { estimate: 326, share: 508, leaveOuts: 578, cells: 630 };

const text = { type: "text", baseline: "middle", align: "left", fontSize: 10.5 };
const small = { ...text, fontSize: 9.5, lineBreak: "\n", lineHeight: layout.part.line };

/** Marks of a unit, as the foot of the strip gives them. */
export interface UnitMarks {
  readonly unit: string;
  readonly notSupportedUpTo: string;
  readonly supportedFrom: string;
}

/** Specification of the figure. */
export function robustnessSpec(
  rows: readonly RobustnessRow[],
  top: number,
  marks: readonly UnitMarks[],
): object {
  const foot = 11 * marks.length + 4;
  const height = top + foot;
  const y = (field = "y") => ({
    field,
    type: "quantitative",
    axis: null,
    scale: { domain: [0, height], range: [0, height], nice: false, zero: false },
  });
  const least = Math.min(-0.5, ...rows.map((row) => Math.min(row.at, row.at_low ?? row.at)));
  const most = Math.max(1.5, ...rows.map((row) => Math.max(row.at, row.at_high ?? row.at)));
  const at = (field: string) => ({
    field,
    type: "quantitative",
    axis: null,
    scale: { domain: [least, most], range: [strip.from, strip.to], nice: false, zero: false },
  });
  const share = (field: string) => ({
    field,
    type: "quantitative",
    axis: null,
    scale: { domain: [0, 1], range: [shares.from, shares.to], nice: false },
  });
  const scale = (range: readonly string[]) => ({
    domain: verdictMarks.map(([verdict]) => verdict),
    range,
  });
  const symbol = (field: string) => ({
    shape: { field, scale: scale(verdictMarks.map(([, , shape]) => shape)), legend: null },
    fill: { field, scale: scale(verdictMarks.map(([, , , fill]) => fill)), legend: null },
    stroke: { field, scale: scale(verdictMarks.map(([, , , , line]) => line)), legend: null },
  });
  const point = { type: "point", size: 58, strokeWidth: 1.3, opacity: 1 };
  const first = { filter: "isValid(datum.y_claim)" };
  const lines = rows.flatMap(({ y_claim, y_heading }) =>
    y_heading !== null
      ? [{ y: y_heading - layout.chapter / 2 - layout.between / 2 }]
      : y_claim === null
      ? []
      : [{ y: y_claim - layout.claim.line / 2 - layout.between / 2 }]
  );
  const ends = [
    { y: layout.head - 17, left: "not supported", right: "supported" },
    ...marks.map(({ unit, notSupportedUpTo, supportedFrom }, line) => ({
      y: top + 6 + 11 * line,
      left: `${unit}: ${notSupportedUpTo}`,
      right: supportedFrom,
    })),
  ].map((each) => ({ ...each, x: 0, x2: 1 }));
  return {
    width: layout.width,
    height,
    resolve: { scale: { x: "independent" } },
    layer: [
      {
        layer: [
          {
            data: { values: lines },
            mark: { type: "rule", color: palette.grid },
            encoding: { x: { value: 1 }, x2: { value: layout.width - 1 }, y: y() },
          },
          {
            transform: [
              { calculate: "0", as: "zone" },
              { calculate: "1", as: "zone_end" },
              { calculate: "datum.y - datum.height / 2", as: "y1" },
              { calculate: "datum.y + datum.height / 2", as: "y2" },
            ],
            mark: { type: "rect", color: "#d9d9d9", opacity: 1 },
            encoding: {
              x: at("zone"),
              x2: { field: "zone_end" },
              y: y("y1"),
              y2: { field: "y2" },
            },
          },
          {
            transform: [{ filter: "isValid(datum.at_low) && isValid(datum.at_high)" }],
            mark: { type: "rule", color: palette.ink, strokeWidth: 1.2 },
            encoding: { x: at("at_low"), x2: { field: "at_high" }, y: y() },
          },
          { mark: point, encoding: { x: at("at"), y: y(), ...symbol("estimate_verdict") } },
          {
            data: { values: ends },
            layer: [
              {
                mark: { ...small, align: "right", dx: -3 },
                encoding: { x: at("x"), y: y(), text: { field: "left" } },
              },
              {
                mark: { ...small, dx: 3 },
                encoding: { x: at("x2"), y: y(), text: { field: "right" } },
              },
            ],
          },
        ],
      },
      {
        transform: [first],
        layer: [
          {
            mark: { type: "rule", color: palette.grid, strokeWidth: 1.5 },
            encoding: { x: { value: shares.from }, x2: { value: shares.to }, y: y() },
          },
          {
            data: { values: [0, 1].map((x) => ({ x, y: top + 6, text: `${100 * x}%` })) },
            mark: { ...small, align: "center" },
            encoding: { x: share("x"), y: y(), text: { field: "text" } },
          },
          {
            mark: { type: "rule", color: palette.faint, strokeWidth: 4 },
            encoding: { x: share("noise_least"), x2: { field: "noise_most" }, y: y() },
          },
          {
            mark: { type: "point", size: 34, filled: true, color: palette.ink, opacity: 1 },
            encoding: { x: share("noise_all"), y: y() },
          },
        ],
      },
      {
        layer: [
          {
            transform: [{ filter: "isValid(datum.y_heading)" }],
            mark: { ...text, fontSize: 11.5, fontWeight: 600 },
            encoding: { x: { value: 0 }, y: y("y_heading"), text: { field: "heading" } },
          },
          {
            transform: [first],
            mark: { ...point, size: 64 },
            encoding: { x: { value: 8 }, y: y("y_claim"), ...symbol("verdict") },
          },
          {
            transform: [first, {
              calculate: "upper(slice(datum.verdict, 0, 1)) + slice(datum.verdict, 1)",
              as: "word",
            }],
            mark: { ...text, fontWeight: 600 },
            encoding: { x: { value: 17 }, y: y("y_claim"), text: { field: "word" } },
          },
          {
            transform: [first],
            mark: {
              ...text,
              fontSize: layout.claim.fontSize,
              lineBreak: "\n",
              lineHeight: layout.claim.line,
            },
            encoding: { x: { value: layout.claim.x }, y: y("y_claim"), text: { field: "lines" } },
          },
          {
            transform: [{
              calculate: `datum.y - ${layout.part.line / 2} * ` +
                "(length(split(datum.part_lines, '\\n')) - 1)",
              as: "top",
            }],
            mark: small,
            encoding: {
              x: { value: layout.part.x },
              y: y("top"),
              text: { field: "part_lines" },
            },
          },
          {
            mark: { ...text, fontSize: 10 },
            encoding: { x: { value: columns.estimate }, y: y(), text: { field: "estimate_text" } },
          },
          ...[
            ["share", "left", "format(datum.noise_all, '.0%')"],
            ["leaveOuts", "right", "datum.leave_outs_flipping + ' of ' + datum.leave_outs"],
            ["cells", "right", "datum.cells_text"],
          ].map(([column, align, calculate]) => ({
            transform: [first, { calculate, as: "text" }],
            mark: { ...text, align },
            encoding: {
              x: { value: columns[column as keyof typeof columns] },
              y: y(),
              text: { field: "text" },
            },
          })),
          ...heads.map(({ x, align, label }) => ({
            data: { values: [{ label, y: 5 }] },
            mark: { ...small, align },
            encoding: { x: { value: x }, y: y(), text: { field: "label" } },
          })),
        ],
      },
    ],
  };
}

/** Heads of the columns. */
const heads = [
  { x: 0, align: "left", label: "Verdict, claim,\nwhat is estimated over" },
  { x: (strip.from + strip.to) / 2, align: "center", label: "Estimate, 95% interval" },
  { x: columns.estimate, align: "left", label: "In its unit" },
  { x: shares.from, align: "left", label: "Same verdict\nunder noise" },
  { x: columns.leaveOuts, align: "right", label: "Changed by\nleave-outs" },
  { x: columns.cells, align: "right", label: "Cells that\noverturn it" },
];
