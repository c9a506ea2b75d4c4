/**
 * Drawing of the rivals: a strip a claim, on the scale of what could come out, with its estimates.
 *
 * @module
 */
import type { Verdict } from "../../findings/claims/verdict.ts";
import { label, point, rule, white, words, written } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import { fixed, layer, type Part, where } from "../draw/part.ts";
import { at, pixels, shown } from "../draw/scales.ts";
import { layout, placed } from "./places.ts";
import type { RivalRow } from "./rows.ts";

/** Verdicts with their looks; no colours, for "supported" is good for a rival only. */
const looks: readonly (readonly [Verdict, shape: string, fill: string])[] = [
  ["supported", "circle", palette.ink],
  ["contradicted", "square", "#cfcfcf"],
  ["between", "diamond", white],
  ["cannot tell", "cross", "#cfcfcf"],
];
/** Grounds beyond the marks: what the rival predicts, and what speaks against it. */
const grounds = { for: "#cfe3f1", against: "#ececec" };
/** Where the columns of text stand. */
const columns = { estimate: layout.to + 12, read: layout.width };
const gray = "#555555";

/** Specification of the figure. */
export function rivalsSpec(rows: readonly RivalRow[]): object {
  const { claims, height } = placed(rows);
  const y = (field: string) => pixels(field, height, { reverse: true });
  const x = (field: string) => pixels(field, layout.width);
  const place = { x: x("x"), y: y("y") };
  const across = { y: y("from"), y2: { field: "to" } };
  const side = { x: x("left"), x2: { field: "right" }, ...across };
  const ground = (color: string, values: readonly object[]) =>
    fixed({ type: "rect", color, opacity: 1 }, side, values);
  const verdict = (field: string) => ({
    shape: shown(field, looks.map(([name, shape]) => [name, shape])),
    fill: shown(field, looks.map(([name, , fill]) => [name, fill])),
  });
  const dot = point({ size: 70, stroke: palette.ink, strokeWidth: 1.4 });
  return {
    data: { name: "plotted", values: claims.flatMap(({ estimates }) => estimates) },
    width: layout.width,
    height,
    layer: [
      ground(
        grounds.against,
        claims.map((each) => ({ ...each, left: layout.from, right: each.lower })),
      ),
      ground(grounds.for, claims.map((each) => ({ ...each, left: each.upper, right: layout.to }))),
      ...["lower", "upper"].map((mark) =>
        fixed(rule({ color: palette.faint, strokeWidth: 1 }), { x: x(mark), ...across }, claims)
      ),
      layer(
        [where("isValid(datum.x_low) && isValid(datum.x_high)")],
        rule({ color: palette.ink, strokeWidth: 1.6 }),
        { x: x("x_low"), x2: { field: "x_high" }, y: y("y") },
      ),
      layer([where("isValid(datum.x)")], dot, { ...place, ...verdict("estimate_verdict") }),
      written("part_text", at(0, y("y")), { fontSize: 10.5 }),
      written("text", at(columns.estimate, y("y_above")), { fontSize: 11 }),
      written("count_text", at(columns.estimate, y("y_below")), { fontSize: 10, color: gray }),
      ...claimTexts(claims, y, dot, verdict("verdict")),
      ...footTexts(claims, place),
      ...heads(dot),
    ],
  };
}

type Claims = ReturnType<typeof placed>["claims"];

/** The claim, its verdict and how many of its openings were read, above its strip. */
function claimTexts(claims: Claims, y: (field: string) => Part, dot: Part, looks: Part): Part[] {
  const { fontSize, line } = layout.claim;
  const bold = { fontSize, fontWeight: 600, lineBreak: "\n", lineHeight: line };
  const read = claims.map((each) => ({
    ...each,
    read_text: `${each.read} openings read in a document`,
  }));
  const foot = { align: "right", fontSize: 10, color: gray };
  const place = (x: number) => at(columns.estimate + x, y("y_claim"));
  return [
    written("claim", at(0, y("y_claim")), bold, claims),
    fixed(dot, { ...place(50), ...looks }, claims),
    written("word", place(60), { fontWeight: 600, fontSize: 11.5 }, claims),
    written("read_text", at(columns.read, y("y_foot")), foot, read),
  ];
}

/** Marks and ends of the strips, below them. */
function footTexts(claims: Claims, place: Part): Part[] {
  return ["left", "right"].flatMap((align) => {
    const marks = claims.flatMap(({ marks, y_foot }) =>
      marks.filter((mark) => mark.align === align).map((mark) => ({ ...mark, y: y_foot }))
    );
    const ends = claims.flatMap(({ ends }) => ends.filter((end) => end.align === align));
    const text = { ...place, text: { field: "text" } };
    return [
      fixed(words({ align, fontSize: 10 }), text, marks),
      fixed(words({ align, fontSize: 10, color: gray }), text, ends),
    ];
  });
}

/** What grounds and signs mean, above the first claim. */
function heads(dot: Part): Part[] {
  const [above, below] = [8, 26];
  const box = (left: number, color: string): Part =>
    fixed({ type: "rect", color, opacity: 1 }, {
      ...{ x: { value: left }, x2: { value: left + 18 } },
      ...{ y: { value: above - 6 }, y2: { value: above + 6 } },
    });
  return [
    box(0, grounds.against),
    label("estimates here speak against the rival", 24, above, { fontSize: 10.5 }),
    box(236, grounds.for),
    label("here they are what it predicts", 260, above, { fontSize: 10.5 }),
    label("estimate, 95% interval", columns.estimate, below, { fontSize: 10.5, color: gray }),
    ...looks.flatMap(([verdict, shape, fill], at_) => [
      fixed({ ...dot, shape, fill }, at(7 + 110 * at_, below)),
      label(verdict, 17 + 110 * at_, below, { fontSize: 10.5 }),
    ]),
  ];
}
