/**
 * How the figure of preferences is drawn: tables of shaded cells in one view, placed by pixels.
 *
 * @module
 */
import { forms } from "../../measures/social_choice/ballots.ts";
import { figureWidth } from "../draw/figure.ts";
import { white, words } from "../draw/marks.ts";
import { palette } from "../draw/palette.ts";
import { fixed, layer, type Part, where, worked } from "../draw/part.ts";
import { either, pixels } from "../draw/scales.ts";
import { cornerOf, size, type Table, tablesOf } from "./places.ts";
import type { IntensityRow } from "./rows.ts";

/** Ends of the scale of intensity, and from where a cell is so dark that words on it are white. */
const shades = ["#eef4fa", "#08306b"];
const whiteFrom = 55;
const { cell } = size;
const boldFirst = { expr: "datum.first ? 600 : 400" };
const number = words({ align: "center", fontSize: 10, fontWeight: boldFirst });
const numbered = worked("label", "'' + datum.intensity");
const known = where("datum.evidence === 'known'");
const dot = { type: "circle", size: 11, opacity: 1 };
const frame = { type: "rect", filled: false, stroke: palette.green, strokeWidth: 2.4, opacity: 1 };

/** What columns of cells are called where the table's name of the form is too long for them. */
const shortForms: Readonly<Record<string, string>> = {
  "declaration": "declar.",
  "bilateral": "bilat.",
  "trilateral": "trilat.",
  "regional-small": "reg. small",
  "regional-full": "reg. full",
};

/** Why an episode is not counted, where the reason is too long for the head of its table. */
const shortReasons: Readonly<Record<string, string>> = {
  "repeats the ballots of another episode": "ballots as in another",
  "resulting form ranked by fewer than half of the states": "result ranked by too few",
};

/** All tables, one an episode, and the scale of their shades. */
export function preferencesSpec(rows: readonly IntensityRow[]): object {
  const tables = tablesOf(rows);
  const placed = tables.flatMap((table) =>
    table.rows.map((row) => ({ ...row, ...cornerOf(table, row.state, row.form) }))
  );
  const width = figureWidth - 20;
  const height = Math.max(0, ...placed.map(({ y }) => y + cell.height));
  const [x, y] = [pixels("x", width), pixels("y", height, { reverse: true })];
  const box = { x, x2: { field: "right" }, y, y2: { field: "bottom" } };
  const label = { x, y, text: { field: "label" } };
  const text = (mark: Part, values: readonly object[]) => fixed(words(mark), label, values);
  const shift = (right: number, down: number) => [
    worked("x", `datum.x + ${right}`),
    worked("y", `datum.y + ${down}`),
  ];
  const limit = size.step - size.gap;
  const color = either(`datum.intensity >= ${whiteFrom}`, white, palette.ink);
  return {
    data: { name: "plotted", values: placed },
    width,
    height,
    layer: [
      layer(
        [worked("right", `datum.x + ${cell.width}`), worked("bottom", `datum.y + ${cell.height}`)],
        { type: "rect", stroke: white, strokeWidth: 1 },
        { ...box, color: intensity },
      ),
      layer([...shift(cell.width / 2, cell.height / 2), numbered], number, { ...label, color }),
      layer([known, ...shift(cell.width - 5, 4.5)], dot, { x, y, color }),
      fixed(frame, box, tables.flatMap(frameOf)),
      ...[true, false].map((counted) => {
        const own = tables.filter(({ rows: [first] }) => (first!.unusable === null) === counted);
        return text(
          { baseline: "alphabetic", fontWeight: counted ? 600 : 400, limit },
          own.map(headOf),
        );
      }),
      text({ align: "center", baseline: "alphabetic", fontSize: 9 }, tables.flatMap(formsOf)),
      text({ align: "right", limit: size.names - 5 }, tables.flatMap(namesOf)),
    ],
  };
}

/** What the shade of a cell shows, and the key to that and to the other marks. */
const intensity = {
  field: "intensity",
  type: "quantitative",
  scale: { domain: [0, 100], range: shades },
  legend: {
    title: "Intensity (bold: first choice; dot: grade “known”; frame: form that resulted)",
    ...{ titleLimit: 600, orient: "top", direction: "horizontal", titleOrient: "left" },
    ...{ gradientLength: 160, gradientThickness: 10, values: [0, 25, 50, 75, 100] },
  },
};

/** Name of the negotiation, with the form that resulted or why it is not counted. */
function headOf({ rows, left, top }: Table): object {
  const { episode_name, unusable } = rows[0]!;
  const form = rows.find(({ resulted }) => resulted)?.form ?? "no form";
  const said = unusable === null
    ? form.replace(/^regional-(.*)$/, "regional, $1")
    : shortReasons[unusable] ?? unusable;
  return { label: `${episode_name}: ${said}`, x: left, y: top + 10 };
}

/** The frame around the cells of the form that resulted, where a ballot ranks it. */
function frameOf(table: Table): object[] {
  const form = table.rows.find(({ resulted }) => resulted)?.form;
  if (form === undefined) return [];
  const { x, y } = cornerOf(table, table.states[0]!, form);
  return [{ x, y, right: x + cell.width, bottom: y + table.states.length * cell.height }];
}

/** The names of the forms above their cells. */
function formsOf({ left, top }: Table): object[] {
  return forms.map((form, at) => ({
    label: shortForms[form] ?? form,
    x: left + size.names + (at + 0.5) * cell.width,
    y: top + size.head - 6,
  }));
}

/** The names of the states left of their cells. */
function namesOf({ rows, states, left, top }: Table): object[] {
  return states.map((state, at) => ({
    label: rows.find((row) => row.state === state)!.state_name,
    x: left + size.names - 5,
    y: top + size.head + (at + 0.5) * cell.height,
  }));
}
