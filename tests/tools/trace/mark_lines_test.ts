import { assertEquals } from "@std/assert";
import type { DataRow, MakeFigure } from "../../../pipeline/figures/draw/figure.ts";
import { text } from "../../../pipeline/tables/kind.ts";
import {
  column,
  type DerivedTable,
  describeDerived,
} from "../../../pipeline/tables/derived/derived_table.ts";
import type { ReadTable } from "../../../pipeline/tables/derived/read_derived.ts";
import { figureLines, markLines, marksWithout } from "../../../pipeline/tools/trace/mark_lines.ts";

const words = column(text, "Words");
const described = (name: string, key: readonly string[], more: Partial<DerivedTable> = {}) => ({
  ...describeDerived({
    name,
    stage: "findings",
    title: "T",
    description: "D",
    reads: [],
    key: [],
    columns: { place: words, year: words, value: words, claims: words },
  }),
  key,
  ...more,
});
const depths = described("depths", ["place", "year"]);
const titles = described("titles", ["value"]);
const totals = described("totals", ["claims"]);
const names = described("names", ["place"], { namesOnly: true });
const claims = described("claims", ["place"]);
const about = described("about", ["year"], {
  columns: { year: words, value: words, claims: column(text, "Claims", { refersTo: claims }) },
});

interface Line {
  readonly place?: string;
  readonly year?: string;
  readonly value?: string;
  readonly claims?: string;
}

const lines = new Map<DerivedTable, readonly Line[]>([
  [depths, [
    { place: "A", year: "1950", value: "1" },
    { place: "A", year: "1951", value: "2" },
    { place: "B", year: "1950", value: "3" },
  ]],
  [titles, [{ value: "x" }]],
  [totals, [{ claims: "p" }, { claims: "q" }]],
  [names, [{ place: "A", value: "Aland" }]],
  [about, [{ year: "1", claims: "A;B" }, { year: "2", claims: "B" }]],
]);
const read = ((table: DerivedTable) => lines.get(table)!) as unknown as ReadTable;
const linesIn = (from: ReadTable, table: DerivedTable) => from(table) as unknown as readonly Line[];

/** A figure of rows that a function makes of what it reads. */
function figure(rows: (read: ReadTable) => readonly DataRow[], asks: readonly DerivedTable[] = []) {
  const make: MakeFigure = (from) => {
    for (const table of asks) from(table);
    return { id: "f", title: "t", caption: { reading: "r" }, alt: "a", rows: rows(from), spec: {} };
  };
  return make;
}
const found = (make: MakeFigure, at: number) =>
  markLines(make, read, make(read).rows[at]!).map(({ table, at, by }) => [table.name, at, by]);

const points = (from: ReadTable) =>
  linesIn(from, depths).map(({ place, year, value }) => ({
    place: place!,
    year: year!,
    value: value!,
  }));

Deno.test("a mark is drawn from the line with its key", () => {
  assertEquals(found(figure(points), 1), [["depths", [1], ["place", "year"]]]);
});

Deno.test("a mark that counts over years is drawn from all lines of its place", () => {
  const make = figure((from) =>
    points(from).map((point) => ({
      ...point,
      known: points(from).filter(({ place }) => place === point.place).length,
    }))
  );
  assertEquals(found(make, 0), [["depths", [0, 1], ["place"]]]);
});

Deno.test("a table that the title alone reads is no part of a mark, nor is one of names", () => {
  const make = figure((from) => {
    linesIn(from, titles)[0]!.value!.length;
    return points(from).map((point) => ({
      ...point,
      name: linesIn(from, names).find(({ place }) => place === point.place)?.value ?? null,
    }));
  });
  assertEquals(found(make, 0), [["depths", [0], ["place", "year"]]]);
});

Deno.test("a mark is drawn from every line of a table that it shares no key with", () => {
  const make = figure((from) => {
    const total = linesIn(from, totals).length;
    return points(from).map((point) => ({ ...point, total }));
  });
  assertEquals(found(make, 2)[0], ["totals", [0, 1], []]);
});

Deno.test("where a figure cannot do with few lines, more of a shared key are taken, else its key tells", () => {
  const needing = (least: number) =>
    figure((from) => {
      if (linesIn(from, depths).length < least) throw new Error("too few to draw");
      return points(from);
    });
  assertEquals(found(needing(2), 0), [["depths", [0, 1], ["place"]]]);
  assertEquals(found(needing(3), 0), [["depths", [0], ["place", "year"]]]);
});

Deno.test("a column that names what a mark is about leads to lines, in a list too", () => {
  const make = figure((from) =>
    ["A", "B"].map((place) => ({
      place,
      known: linesIn(from, about).filter((line) => line.claims!.split(";").includes(place)).length,
    }))
  );
  assertEquals(found(make, 0), [["about", [0], ["place"]]]);
  assertEquals(found(make, 1), [["about", [0, 1], ["place"]]]);
});

Deno.test("a figure shows the lines that share keys with its marks", () => {
  const make = figure((from) => points(from).filter(({ place }) => place === "A"), [titles]);
  assertEquals(figureLines(make, read).map(({ table, at }) => [table.name, at]), [
    ["depths", [0, 1]],
  ]);
});

Deno.test("without lines the marks that are others or gone are told", () => {
  const make = figure((from) => points(from).map((point) => ({ ...point, of: point.place })));
  assertEquals(marksWithout(make, read, new Map([[depths, new Set([1])]])), [1]);
  assertEquals(marksWithout(make, read, new Map()), []);
  const counting = figure((from) =>
    points(from).map((each) => ({ ...each, n: points(from).length }))
  );
  assertEquals(marksWithout(counting, read, new Map([[depths, new Set([1])]])), [0, 1, 2]);
  const needing = figure((from) => [{ first: linesIn(from, depths)[2]!.value! }]);
  assertEquals(marksWithout(needing, read, new Map([[depths, new Set([0])]])), undefined);
});
