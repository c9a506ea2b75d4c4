import { assert, assertEquals } from "@std/assert";
import { compile } from "vega-lite";
import { figures } from "../../pipeline/figures/all.ts";
import { fonts } from "../../pipeline/figures/draw/fonts.ts";
import { specOf } from "../../pipeline/figures/draw/figure.ts";
import { theme } from "../../pipeline/figures/draw/palette.ts";
import { readSummary, tablePath } from "../../pipeline/tables/read_summary.ts";
import { drawn, type DrawnText, like } from "./drawn.ts";

const made = figures.map((make) =>
  make((name) =>
    readSummary(Deno.readTextFileSync(new URL(`../../${tablePath(name)}`, import.meta.url)))
  )
);
const pictures = new Map(
  await Promise.all(made.map(async (figure) => [figure.id, await drawn(figure)] as const)),
);

/** Words of columns that say where or how something is drawn; they are the drawing's, not data. */
const places = new Set(
  ("x y x1 x2 y1 y2 dx dy top bottom left right upper lower middle width height angle offset " +
    "pixel pixels px line lines lane lanes column columns row place mark color colour shape dash")
    .split(" "),
);
/** Columns whose name sounds like a place and is none, with what they mean. */
const noPlaces: Readonly<Record<string, string>> = {};
/** To be mended: figures that still publish places. */
const toBeMended = [
  "hub_and_spokes",
  "centralization",
  "openings_to_outcome",
  "design_matrix",
  "seato_activity",
  "shocks_and_outcomes",
];

Deno.test("every figure has a name of its own, a title, a caption and rows", () => {
  assertEquals(new Set(made.map(({ id }) => id)).size, made.length);
  for (const { id, title, caption, rows } of made) {
    assert(title && caption.reading && rows.length > 0, id);
  }
});

for (const figure of made) {
  const { id, rows } = figure;
  const picture = pictures.get(id)!;

  Deno.test(`${id}: compiles without a warning or an error`, () => {
    const said: unknown[] = [];
    compile(specOf(figure), { logger: noting(said) });
    assertEquals(said, []);
  });

  Deno.test(`${id}: the specification carries theme, description and its data`, () => {
    const whole = JSON.parse(JSON.stringify(specOf(figure)));
    assertEquals(whole.config, theme);
    assertEquals(whole.description, figure.alt);
    assert(figure.alt.length > 60, figure.alt);
    assert(whole.data.values.length > 0);
  });

  Deno.test(`${id}: the published columns hold data and no places`, () => {
    if (toBeMended.includes(id)) return;
    const columns = Object.keys(rows[0]!);
    const placed = columns.filter((column) =>
      column.split("_").some((word) => places.has(word)) && !noPlaces[`${id}.${column}`]
    );
    assertEquals(placed, []);
    for (const row of rows) assertEquals(Object.keys(row), columns);
    const broken = rows.flatMap((row) => Object.values(row))
      .filter((cell) => `${cell}`.includes("\n"));
    assertEquals(broken, [], "lines are broken for the drawing alone");
  });

  Deno.test(`${id}: no layer is empty, and every row is drawn`, () => {
    const empty = [...picture.layers].filter(([, marks]) => marks === 0).map(([layer]) => layer);
    assertEquals(empty, []);
    const places = picture.marks.filter(({ role }) => role === "mark").reduce(
      (sum, { kind, path }) =>
        sum + (kind === "line" || kind === "area" ? path.match(/[MLHV]/g)!.length : 1),
      0,
    );
    const words = like(picture.texts, { role: "mark" }).length;
    assert(
      places + words >= rows.length,
      `${places} marks and ${words} texts, ${rows.length} rows`,
    );
  });

  Deno.test(`${id}: words lie inside the picture, and none over others`, () => {
    const boxes = picture.texts.map((text) => [text, boxOf(text)] as const);
    const outside = boxes.filter(([, [left, top, right, bottom]]) =>
      left < 0 || top < 0 || right > picture.width || bottom > picture.height
    );
    assertEquals(outside.map(([{ text }]) => text), []);
    const over = boxes.flatMap(([{ text, x, y }, box], at) =>
      boxes.slice(0, at).filter(([other, its]) =>
        // A text is drawn twice in one place where it stands on a halo.
        !(text === other.text && x === other.x && y === other.y) && overlap(box, its)
      ).map(([other]) => [other.text, text])
    );
    assertEquals(over, []);
  });

  Deno.test(`${id}: no words are those of a missing value`, () => {
    const odd = picture.texts.map(({ text }) => text)
      .filter((text) =>
        text.trim() === "" || /\b(NaN|undefined|null|Infinity|true|false)\b/.test(text)
      );
    assertEquals(odd, []);
    assert(!picture.marks.some(({ path, x, y }) => /NaN|Infinity/.test(`${path} ${x} ${y}`)));
  });
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** What a text covers, by the font; letters rise some 0.7 of their size above the base line. */
function boxOf({ lines, x, y, size, weight, anchor, angle }: DrawnText): Box {
  const { measure } = fonts[weight >= 600 ? 1 : 0];
  const width = Math.max(...lines.map((line) => measure(line, size)));
  const before = anchor === "start" ? 0 : anchor === "end" ? width : width / 2;
  const rise = 0.7 * size;
  const fall = (lines.length - 1) * size;
  // Where a text is turned, it is so by a quarter to the left: its lines run upwards.
  return angle === 0
    ? [x - before, y - rise, x - before + width, y + fall]
    : [x - rise, y + before - width, x + fall, y + before];
}

/** Whether two boxes share more than half a pixel in both directions. */
function overlap(a: Box, b: Box): boolean {
  const shared = (from: 0 | 1) =>
    Math.min(a[from + 2]!, b[from + 2]!) - Math.max(a[from]!, b[from]!);
  return shared(0) > 0.5 && shared(1) > 0.5;
}

/** A logger of Vega that notes what it is told as warnings and errors. */
function noting(said: unknown[]) {
  const note = (...words: unknown[]) => {
    said.push(...words);
    return logger;
  };
  const logger = {
    level: () => logger,
    error: note,
    warn: note,
    info: () => logger,
    debug: () => logger,
  };
  return logger as never;
}
