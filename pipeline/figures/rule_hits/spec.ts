/**
 * Drawing of the rules of social choice: cells by negotiation, totals at the right, a key above.
 *
 * @module
 */
import { brief } from "../../base/words/numbers.ts";
import { label, point, tick, white, written } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import { fixed, layer, type Part, where, worked } from "../draw/part.ts";
import { at, either, pixels } from "../draw/scales.ts";
import { layout, leading, placed } from "./places.ts";
import { type Cell, type Total, totalled } from "./rows.ts";

const [from, to] = layout.hits;
const outlined = { type: "rect", opacity: 1, fill: white, stroke: "#b0b0b0", strokeWidth: 0.8 };
const filled = { type: "rect", fill: palette.green, opacity: 0.5 };
const names = { align: "center", fontSize: 9, fontWeight: 600, lineBreak: "\n" };
const upwards = { angle: 270, lineBreak: "\n" };
const hit = point({ size: 52, strokeWidth: 1.6, stroke: palette.green });
const chance = tick({ orient: "vertical", thickness: 2, size: 11, color: palette.ink });
const lead = { type: "rule", strokeWidth: 1.5, color: palette.faint };
/** Right end of the part of a cell that is filled. */
const filledTo = worked("x2", "datum.x + (datum.x2 - datum.x) * datum.hits");
const isFirst = `datum.ballots === '${totalled[0]}'`;

/** Specification of the figure. */
export function ruleHitsSpec(cellRows: readonly Cell[], totalRows: readonly Total[]): object {
  const { cells, heads, headings, totals, width, height } = placed(cellRows, totalRows);
  const x = (field: string) => pixels(field, layout.width);
  const y = (field: string) => pixels(field, height, { reverse: true });
  const place = (across: string, down: string) => ({ x: x(across), y: y(down) });
  const box = { x: x("x"), x2: { field: "x2" }, y: y("y1"), y2: { field: "y2" } };
  const headMark = { ...upwards, fontWeight: 600, lineHeight: leading.head };
  const nameMark = { ...names, lineHeight: leading.names };
  const cellNames = written("label", place("middle", "top"), nameMark);
  return {
    data: { name: "plotted", values: [...cells, ...totals] },
    width: layout.width,
    height,
    resolve: { scale: { x: "independent" }, axis: { x: "independent" } },
    layer: [
      {
        transform: [where("datum.p === null")],
        layer: [
          { mark: outlined, encoding: box },
          layer([where("datum.hits > 0"), filledTo], filled, box),
          { ...cellNames, transform: [where("datum.label !== ''")] },
        ],
      },
      {
        layer: [
          written("label", place("left", "bottom"), headMark, heads),
          written("form", place("middle", "forms"), upwards, heads),
          written("text", place("x", "y"), { fontSize: 11, fontWeight: 600 }, headings),
          ...cellKey(box, width),
        ],
      },
      {
        transform: [where("datum.p !== null")],
        layer: totalLayers(y, Math.max(1, ...totals.map(({ episodes }) => episodes))),
      },
      ...totalKey(totalRows),
    ],
  };
}

/** Hits beside those of chance, what they come to, and the names of the rules. */
function totalLayers(y: (field: string) => Part, most: number): Part[] {
  const axis = {
    ...{ values: [0, most], format: "d", title: "hits", titleFontSize: 10, titlePadding: -6 },
    ...{ labelFontSize: 10, grid: false, labelFlush: false },
  };
  const scale = { domain: [0, most], range: [from, to], nice: false };
  const x = (field: string) => ({ field, type: "quantitative", scale, axis });
  const fill = either(isFirst, palette.green, white);
  const named = { fontSize: 11, lineBreak: "\n", lineHeight: leading.rule };
  return [
    { mark: lead, encoding: { x: x("chance"), x2: { field: "hits" }, y: y("y") } },
    { mark: chance, encoding: { x: x("chance"), y: y("y") } },
    { mark: hit, encoding: { x: x("hits"), y: y("y"), fill } },
    written("said", at(layout.numbers, y("y")), { fontSize: 10 }),
    { ...written("named", at(8, y("first")), named), transform: [where(isFirst)] },
  ];
}

/** What the cells mean, left of the heads. */
function cellKey(box: Part, width: number): Part[] {
  const samples = [
    { hits: 1, text: "named alone" },
    { hits: 0.5, text: "named with another" },
    { hits: 0, text: "not named" },
  ].map((sample, place) => {
    const y = 8 + 21 * place;
    return { ...sample, x: 1, x2: 1 + width, y, y1: y - 9, y2: y + 9 };
  });
  return [
    fixed(outlined, box, samples),
    { ...fixed(filled, box, samples), transform: [filledTo] },
    ...samples.map(({ text, y }) => label(text, width + 8, y)),
    label("USA", 1 + width / 2, 71, names),
    label("turns without the", width + 8, 71),
    label("ballot of that state", width + 8, 83),
    label("Form that resulted:", 40, layout.forms - 5),
  ];
}

/** What the marks at the right mean. */
function totalKey(totals: readonly Total[]): Part[] {
  const top = layout.forms - 41;
  const ofBallots = totalled.map((ballots) => totals.find((each) => each.ballots === ballots));
  const chances = ofBallots.map((first) => first ? brief(first.chance, 1) : "none");
  const rows = (place: number) => place === 0 ? "all rows" : totalled[place];
  return [
    label("Hits, and the chance p that", from - 2, top - 43),
    label("random picks have as many or more", from - 2, top - 30),
    ...ofBallots.flatMap((first, place) => {
      const y = top + 17 * place;
      return [
        fixed({ ...hit, fill: place === 0 ? palette.green : white }, at(from + 4, y)),
        label(`${rows(place)}, of ${first?.episodes ?? 0}`, from + 14, y),
      ];
    }),
    fixed(chance, at(from + 4, top + 34)),
    label(`chance: ${chances.join(" and ")}`, from + 14, top + 34),
  ];
}
