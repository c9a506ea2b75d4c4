/**
 * Drawing of two readings: agreement by variable, and below it the claims that rest on each.
 *
 * @module
 */
import { key, label, point, rule, white, words, written } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import { fixed, layer, type Part, where } from "../draw/part.ts";
import { at, firstOf, on, pixels } from "../draw/scales.ts";
import { verdictLooks } from "../draw/verdict_looks.ts";
import { layout, placed, type RestingClaim } from "./places.ts";
import { type Carries, marks, type ReliabilityRow } from "./rows.ts";

/** Ends of the panel of alphas. */
const panel = { from: 206, to: 424 };
/** Where columns of words begin, and columns of numbers end. */
const metric = 152;
const right = { numbers: 466, gap: 534, within: 582, equal: layout.width } as const;

const small = { fontSize: 9.5 };
const tint = "#f0e6dc";

/** How far an alpha carries, with its looks. */
const carriesLooks: readonly (readonly [Carries, shape: string, fill: string, stroke: string])[] = [
  ["firm", "circle", palette.ink, palette.ink],
  ["tentative", "circle", white, palette.ink],
  ["too little", "square", palette.red, palette.red],
  ["not read twice", "cross", white, palette.faint],
];
const lookOf = (at: 1 | 2 | 3) =>
  firstOf(carriesLooks.map((look) => [`datum.carries === '${look[0]}'`, look[at]] as const));
const looks = { shape: lookOf(1), fill: lookOf(2), stroke: lookOf(3) };
const gradeLooks = {
  fill: firstOf([["datum.confidence === 'A'", palette.faint]], white),
  shape: firstOf([["datum.confidence === 'C'", "triangle-down"]], "triangle-up"),
};
const alphaPoint = point({ size: 52 });
const gradePoint = point({ size: 22, strokeWidth: 1, stroke: palette.faint });

/** Specification of the figure. */
export function reliabilitySpec(
  rows: readonly ReliabilityRow[],
  findings: readonly RestingClaim[],
): object {
  const page = placed(rows, findings);
  const y = (field = "y") => pixels(field, page.height, { reverse: true });
  return {
    data: { name: "plotted", values: page.variables },
    width: layout.width,
    height: page.height,
    resolve: { scale: { x: "independent" } },
    layer: [
      { layer: ground(page, y) },
      { layer: agreement(page, y) },
      { layer: [...carriesKey, ...gradeKey, ...variableColumns(y)] },
      { layer: claimLines(page, y) },
    ],
  };
}

type Page = ReturnType<typeof placed>;
type Down = (field?: string) => Part;

/** What readers do not read alike stands on a tinted ground, along its line and its column. */
function ground({ variables, claims, first, foot }: Page, y: Down): Part[] {
  const weak = variables.filter(({ carries }) => carries === "too little")
    .map((row) => ({ ...row, first: first - 2, foot }));
  const x = (field: string) => pixels(field, layout.width);
  const mark = { type: "rect", color: tint, opacity: 1 };
  const line = { ...at(0, y("upper")), x2: { value: layout.width }, y2: { field: "lower" } };
  const column = { x: x("left"), x2: { field: "right" }, y: y("first"), y2: { field: "foot" } };
  return [
    ...(weak.length === 0 ? [] : [fixed(mark, line, weak), fixed(mark, column, weak)]),
    ...(claims.length === 0 ? [] : [
      fixed(rule({ color: palette.grid, strokeWidth: 0.7 }), {
        ...{ ...at(1, y()), x2: { value: layout.width - 1 } },
      }, claims.map((claim) => ({ y: claim.y + layout.claim / 2 }))),
    ]),
  ];
}

/** Alphas with their intervals, over the marks. */
function agreement({ variables, grades, end }: Page, y: Down): Part[] {
  const all = variables.flatMap(({ alpha, alpha_low }) => [alpha ?? 1, alpha_low ?? 1]);
  const domain = [Math.min(0, ...all), 1];
  const x = (field: string) => on(field, domain, { range: [panel.from, panel.to], zero: false });
  const { tentative, firm } = marks;
  const lines = [tentative, firm].map((mark) => ({ mark, top: layout.head - 2, end }));
  const values = [0, 0.2, 0.4, tentative, firm, 1].map((mark) => ({ mark, text: `${mark}` }));
  const zones = [
    { mark: 0.33, text: "too little agreement" },
    { mark: (tentative + firm) / 2, text: "tentative" },
    { mark: (firm + 1) / 2, text: "firm" },
  ];
  const above = (y: number, values: readonly object[]) =>
    written("text", { x: x("mark"), y: { value: y } }, { ...small, align: "center" }, values);
  const dashed = rule({ color: palette.faint, strokeDash: [3, 2] });
  return [
    fixed(dashed, { x: x("mark"), y: y("top"), y2: { field: "end" } }, lines),
    above(42, values),
    above(29, zones),
    ...(grades.length === 0 ? [] : [
      fixed(gradePoint, { x: x("alpha"), y: y(), ...gradeLooks }, grades),
    ]),
    layer([where("isValid(datum.alpha_low)")], rule({ strokeWidth: 1.4 }), {
      ...{ x: x("alpha_low"), x2: { field: "alpha_high" }, y: y(), color: looks.stroke },
    }),
    layer([where("isValid(datum.alpha)")], alphaPoint, { x: x("alpha"), y: y(), ...looks }),
  ];
}

/** Names of the variables and their numbers, with the heads of these columns. */
function variableColumns(y: Down): Part[] {
  const unread = words({ text: "not read twice", ...small });
  const head = { ...small, align: "right" };
  return [
    written("name", at(4, y()), { fontSize: 11 }),
    written("scale", at(metric, y()), { ...small, color: palette.faint }),
    ...Object.entries(right).map(([column, x]) =>
      written(column, at(x, y()), { align: "right", fontSize: 10 })
    ),
    layer([where("datum.carries === 'not read twice'")], unread, at(panel.from, y())),
    label("What is coded", 4, 42, small),
    label("scale", metric, 42, small),
    label("units", right.numbers, 42, head),
    label("mean", right.gap, 29, head),
    label("difference", right.gap, 42, head),
    label("within", right.within, 29, head),
    label("10 points", right.within, 42, head),
    label("equal", right.equal, 42, head),
  ];
}

/** Looks of agreement above the panel, and of the grades beside them. */
const samples = [
  { x: 7, y: 6, text: `alpha at least ${marks.firm}`, carries: "firm" },
  { x: 116, y: 6, text: `at least ${marks.tentative}`, carries: "tentative" },
  { x: 208, y: 6, text: "below", carries: "too little" },
];
const gradeSamples = [
  { x: 280, y: 6, text: "alpha where the first reader was sure (A)", confidence: "A" },
  { x: 486, y: 6, text: "less sure (B)", confidence: "B" },
];
const carriesKey = key(samples, alphaPoint, looks);
const gradeKey = key(gradeSamples, gradePoint, gradeLooks);

/** The claims with their verdicts, a mark a variable that they rest on, and the counts of these. */
function claimLines({ variables, claims, resting, first, end, foot }: Page, y: Down): Part[] {
  const x = pixels("x", layout.width);
  const title = { fontSize: 11.5, fontWeight: 600 };
  const name = { angle: 270, fontSize: 10.5 };
  return [
    label("Claims that rest on it, with their verdicts", 4, end + 24, title),
    ...verdictKey(end + 42),
    written("brief", { x, y: { value: first - 7 } }, name, variables),
    fixed(
      point({ size: 34, strokeWidth: 1, stroke: palette.ink }),
      { ...at(8, y()), ...verdictLooks("verdict") },
      claims,
    ),
    written("short", at(18, y()), { fontSize: 10 }, claims),
    fixed(point({ size: 30 }), { x, y: y(), ...looks }, resting),
    label("Number of claims", 18, foot + 9, { fontSize: 10 }),
    written("count", { x, y: { value: foot + 9 } }, { align: "center", fontSize: 10 }, variables),
  ];
}

/** Looks of the verdicts, two a line. */
function verdictKey(top: number): Part[] {
  const samples = [
    { x: 8, y: top, text: "supported", verdict: "supported" },
    { x: 100, y: top, text: "between, or its tests differ", verdict: "between" },
    { x: 8, y: top + 16, text: "contradicted", verdict: "contradicted" },
    { x: 100, y: top + 16, text: "cannot tell", verdict: "cannot tell" },
  ];
  const mark = point({ size: 44, strokeWidth: 1, stroke: palette.ink });
  return key(samples, mark, verdictLooks("verdict"));
}
