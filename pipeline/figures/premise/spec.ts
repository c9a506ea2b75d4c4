/**
 * Drawing of the premise: pairs of points by negotiation, and beside them the way of the US words.
 *
 * @module
 */
import { label, point, rule, white, words, written } from "../draw/marks.ts";
import { palette, roles } from "../draw/palette.ts";
import { topAxis } from "../draw/panels.ts";
import { fixed, layer, type Part, rowsOf, where } from "../draw/part.ts";
import { at, either, firstOf, on } from "../draw/scales.ts";
import { fittedText } from "../draw/wrapped_text.ts";
import { pointsText, type PremisePage, premisePage } from "./places.ts";
import type { PremiseRow } from "./rows.ts";

/** Pixels: widths of the panels and of their numbers, left ends of names, ground of the whole. */
const size = { pairs: 160, words: 112, numbers: 44, episodes: -272, allies: -91, right: 376 };
const namesWidth = size.allies - size.episodes - 6;

/** Fillings by evidence grade: full where read, light where cited, none where known only. */
const fills = {
  us: [roles.us, "#8fc4e2", white],
  ally: [roles.ally, "#f4d391", white],
  key: [palette.faint, "#cfcfcf", white],
} as const;

/** What a point's filling shows of the grade in a column. */
function filled(side: keyof typeof fills, grade: string): Part {
  const [read, cited, known] = fills[side];
  return firstOf(
    [[`datum.${grade} === 'read'`, read], [`datum.${grade} === 'cited'`, cited]],
    known,
  );
}

/** Both panels, with the names beside the first and the key above them. */
export function premiseSpec(rows: readonly PremiseRow[]): object {
  const page = premisePage(rows);
  const y = (field: string) => on(field, [0, page.lines], { zero: false, reverse: true });
  const x = (field: string) =>
    on(field, page.ends, {
      axis: topAxis("", { values: page.values, labelExpr: "replace(datum.label, '-', '−')" }),
    });
  const panel = (width: number, layer: readonly Part[]) => ({ width, height: page.height, layer });
  return {
    data: { name: "plotted", values: page.rows },
    spacing: size.numbers + 14,
    bounds: "flush",
    hconcat: [
      panel(size.pairs, [
        bands(page, y),
        even(x),
        ...pairs(x, y),
        ...means(page, x, y),
        names(page, y),
        head(["By their ballots: ally", "beside the United States"], 0),
        ...ends(size.pairs),
        head(["ally", "less US"], size.pairs + size.numbers, "right"),
        ...key(),
      ]),
      panel(size.words, [
        even(x),
        ...ways(x, y),
        ...meanWay(page, x, y),
        head(["By dated words:", "the United States alone"], 0),
        ...ends(size.words),
        head(["", "change"], size.words + size.numbers, "right"),
      ]),
    ],
  };
}

type Place = (field: string) => Part;

/** Ground of every other negotiation, across both panels. */
function bands({ episodes }: PremisePage, y: Place): Part {
  return fixed(
    { type: "rect", color: "#f3f3f3" },
    {
      ...{ x: { value: size.episodes - 6 }, x2: { value: size.right } },
      ...{ y: y("top"), y2: { field: "bottom" } },
    },
    episodes.filter((_, at) => at % 2 === 0),
  );
}

/** The line on which both forms are worth the same. */
function even(x: Place): Part {
  return fixed(rule({ color: palette.faint, strokeWidth: 1.4 }), { x: x("even") }, [{ even: 0 }]);
}

/** The points of each pair, what lies between them, and their difference. */
function pairs(x: Place, y: Place): Part[] {
  const own = [rowsOf("shows", "pair")];
  // The larger one stays in sight where both lean alike.
  const dot = (side: "us" | "ally", size: number) =>
    layer(own, point({ shape: "circle", stroke: roles[side], size }), {
      ...{ x: x(`${side}_lean`), y: y("y"), fill: filled(side, `${side}_evidence`) },
    });
  const name = words({ fontSize: 11, limit: -size.allies - 6 });
  return [
    layer(own, rule({ strokeWidth: 2 }), {
      ...{ x: x("us_lean"), x2: { field: "ally_lean" }, y: y("y") },
      stroke: either("datum.difference >= 0", roles.ally, roles.us),
    }),
    dot("us", 95),
    dot("ally", 42),
    numbers(own, size.pairs, y),
    layer(own, name, { ...at(size.allies, y("y")), text: { field: "ally_name" } }),
  ];
}

/** The way from the earliest to the latest words, and its length. */
function ways(x: Place, y: Place): Part[] {
  const own = [rowsOf("shows", "US words")];
  const moved = [...own, where("datum.change !== null && datum.change !== 0")];
  return [
    layer(moved, rule({ strokeWidth: 2, stroke: roles.us }), {
      ...{ x: x("earliest_lean"), x2: { field: "latest_lean" }, y: y("y") },
    }),
    layer(own, point({ shape: "circle", stroke: roles.us, size: 80 }), {
      ...{ x: x("earliest_lean"), y: y("y"), fill: filled("us", "earliest_evidence") },
    }),
    layer(moved, point({ stroke: roles.us, size: 85 }), {
      ...{ x: x("latest_lean"), y: y("y"), fill: filled("us", "latest_evidence") },
      shape: either("datum.change > 0", "triangle-right", "triangle-left"),
    }),
    numbers(own, size.words, y),
  ];
}

/** Numbers right of a panel. */
function numbers(own: readonly Part[], width: number, y: Place): Part {
  const place = at(width + size.numbers, y("y"));
  return layer(own, words({ align: "right" }), { ...place, text: { field: "number" } });
}

/** Means of the pairs, on the last line. */
function means({ means: { pairs, y: line } }: PremisePage, x: Place, y: Place): Part[] {
  if (pairs === undefined) return [];
  const row = { ...pairs, y: line, text: pointsText(pairs.ally_lean - pairs.us_lean) };
  const text = "Mean of the pairs, and of the changes";
  return [
    meanRule(x("us_lean"), "ally_lean", y("y"), row),
    ...(["us", "ally"] as const).map((side) =>
      meanPoint({ shape: "diamond", fill: roles[side] }, x(`${side}_lean`), y("y"), row)
    ),
    meanNumber(row, size.pairs, y),
    written("text", at(size.episodes, y("y")), { fontWeight: 600, fontSize: 11 }, [
      { y: line, text },
    ]),
  ];
}

/** The mean way, on the last line. */
function meanWay({ means: { words, y: line } }: PremisePage, x: Place, y: Place): Part[] {
  if (words === undefined) return [];
  const change = words.latest_lean - words.earliest_lean;
  const row = { ...words, y: line, text: pointsText(change) };
  const shape = change >= 0 ? "triangle-right" : "triangle-left";
  return [
    meanRule(x("earliest_lean"), "latest_lean", y("y"), row),
    meanPoint({ shape: "circle", fill: roles.us }, x("earliest_lean"), y("y"), row),
    meanPoint({ shape, fill: roles.us }, x("latest_lean"), y("y"), row),
    meanNumber(row, size.words, y),
  ];
}

function meanRule(x: Part, end: string, y: Part, row: object): Part {
  return fixed(rule({ strokeWidth: 2.4, stroke: palette.ink }), { x, x2: { field: end }, y }, [
    row,
  ]);
}

function meanPoint(look: Part, x: Part, y: Part, row: object): Part {
  const mark = point({ size: 95, stroke: palette.ink, strokeWidth: 1.6, ...look });
  return fixed(mark, { x, y }, [row]);
}

function meanNumber(row: object, width: number, y: Place): Part {
  const mark = { align: "right", fontWeight: 600 };
  return written("text", at(width + size.numbers, y("y")), mark, [row]);
}

/** Names of the negotiations. */
function names({ episodes }: PremisePage, y: Place): Part {
  const named = episodes.map((each) => ({ ...each, text: fittedText(each.name, namesWidth, 11) }));
  return written("text", at(size.episodes, y("y")), { fontSize: 11 }, named);
}

/** What the two sides of a panel mean, below it. */
function ends(width: number): Part[] {
  const below = { value: { expr: "height + 5" } };
  return [
    label("wider pact", 0, below, { baseline: "top" }),
    label("bilateral tie", width, below, { baseline: "top", align: "right" }),
  ];
}

/** Words above a panel or a column of numbers. */
function head(text: readonly string[], x: number, align: "left" | "right" = "left"): Part {
  return label(text, x, -26, { align, baseline: "bottom", fontSize: 10.5, lineHeight: 12 });
}

/** The key above both panels: sides and ends, then fillings. */
function key(): Part[] {
  const [above, below] = [-80, -63];
  const sample = (x: number, y: number, mark: Part, text: string): Part[] => [
    fixed(point(mark), at(x, y)),
    label(text, x + 9, y),
  ];
  const round = (stroke: string, fill = stroke) => ({ shape: "circle", stroke, fill });
  const latest = { shape: "triangle-right", size: 85, stroke: roles.us, fill: roles.us };
  const average = { shape: "diamond", size: 80, stroke: palette.ink, fill: palette.faint };
  const [read, cited, known] = fills.key;
  const left = size.episodes + 5;
  return [
    ...sample(left, above, round(roles.ally), "ally"),
    ...sample(left + 48, above, round(roles.us), "United States; right, its earliest words"),
    ...sample(left + 252, above, latest, "its latest words"),
    ...sample(left + 354, above, average, "mean"),
    label("Weakest row behind a point:", left - 5, below),
    ...sample(left + 146, below, round(palette.faint, read), "read in its source"),
    ...sample(left + 256, below, round(palette.faint, cited), "cited at second hand"),
    ...sample(left + 376, below, round(palette.faint, known), "known only, source not opened"),
  ];
}
