import { realRead } from "../fixtures/real_tables.ts";
import { assert, assertEquals } from "@std/assert";
import { compile } from "vega-lite";
import { figures } from "../../pipeline/figures/all.ts";
import { specOf } from "../../pipeline/figures/draw/figure.ts";
import { theme, typeface } from "../../pipeline/figures/draw/palette.ts";
import { drawn, like } from "./drawn.ts";
import { outside, overlaps } from "./room.ts";

const made = figures.map((make) => make(realRead));
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
const noPlaces: Readonly<Record<string, string>> = {
  "reliability.column": "column of a clean table that was read twice",
  "seato_activity.row": "id of the row of the clean tables that an event stands in",
};

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

  Deno.test(`${id}: browsers find the typeface by its name in the picture`, () => {
    // Without quotes a name is a row of identifiers, and none begins with a figure.
    const name = /^(?:'([^']*)'|((?:[a-z][\w-]*\s?)+))(?:,|$)/i;
    const found = picture.texts.map(({ family }) => family.match(name));
    assertEquals(new Set(found.map((match) => match?.[1] ?? match?.[2])), new Set([typeface]));
  });

  Deno.test(`${id}: the published columns hold data and no places`, () => {
    const columns = Object.keys(rows[0]!);
    const placed = columns.filter((column) =>
      column.split("_").some((word) => places.has(word)) && !noPlaces[`${id}.${column}`]
    );
    assertEquals(placed, []);
    for (const row of rows) assertEquals(Object.keys(row).toSorted(), columns.toSorted());
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
    assertEquals(outside(picture), []);
    assertEquals(overlaps(picture), []);
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
