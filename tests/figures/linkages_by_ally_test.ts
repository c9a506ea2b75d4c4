import { readerOf, realTable } from "../fixtures/real_tables.ts";
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { linkagesByAlly } from "../../pipeline/figures/linkages_by_ally/figure.ts";
import { allyOfShocks, fewestInstitutions } from "../../pipeline/figures/linkages_by_ally/rows.ts";
import { fonts } from "../../pipeline/base/typeface/fonts.ts";
import { palette } from "../../pipeline/figures/draw/palette.ts";
import { drawn as pictureOf, like, wordsOf } from "./drawn.ts";
import { wholeCaption } from "./whole_caption.ts";

const real = realTable;
const summed = (rows: readonly DataRow[], column: string) =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);

/** Summaries of two invented allies whose institutions in two years are given. */
const invented = (before: number, after: number, followed: string) => (name: string): DataRow[] => {
  if (name === "state_names") return [{ state: "XXA", name: "Alpha (before 1960 Beta)" }];
  if (name === "shocks_by_ally") {
    return ["XXA", "Pact"].map((ally) => ({
      ally,
      shock: "storm",
      year: 1990,
      followed,
      contested: ally === "Pact",
    }));
  }
  return ["XXA", "Pact members"].flatMap((ally) => [
    { ally, year: 1990, domain: "d", depth: 2, low: before, high: before + 1 },
    { ally, year: 1991, domain: "d", depth: 3, low: after, high: after },
  ]);
};

/** Institutions in 1990 and 1991 of the first, the second, … ally. */
const titleOf = (...courses: readonly (readonly [number, number])[]) =>
  linkagesByAlly(
    readerOf((name) =>
      name === "linkages_by_ally"
        ? courses.flatMap(([before, after], at) =>
          [[1990, before], [1991, after]].map(([year, low]) => ({
            ally: `A${at}`,
            year: year!,
            domain: "d",
            depth: 2,
            low: low!,
            high: low!,
          }))
        )
        : []
    ),
  ).title;

Deno.test("the title counts those that rose and names one or two that did not", () => {
  const ofAll = "More institutions are recorded in 1991 than in 1990 for ";
  const better = "; recent ones are better documented";
  assertEquals(titleOf([6, 8], [6, 8]), `${ofAll}each of 2 allies${better}`);
  assertEquals(titleOf([6, 8], [8, 6]), `${ofAll}1 of 2 allies, not A1${better}`);
  assertEquals(titleOf([6, 8], [6, 6], [9, 6]), `${ofAll}1 of 3 allies, not A2 and A1${better}`);
  assertEquals(titleOf([6, 8], [6, 6], [9, 6], [9, 6]), `${ofAll}1 of 4 allies${better}`);
  assertEquals(titleOf([6, 8]), `${ofAll}A0${better}`);
  assertEquals(
    titleOf([8, 6], [6, 6]),
    "No more institutions are recorded in 1991 than in 1990 for any of 2 allies",
  );
  assertEquals(titleOf(), "Institutions that link allies, and the shocks to their ties");
});

Deno.test("an ally without institutions then and now is none that failed to rise", () => {
  const figure = linkagesByAlly(
    readerOf((name) =>
      name === "linkages_by_ally"
        ? [["Old", 1980, 6], ["Old", 1991, 0], ["New", 1990, 6], ["New", 1991, 7]].map((
          [ally, year, low],
        ) => ({ ally: ally!, year: year!, domain: "d", depth: 1, low: low!, high: low! }))
        : []
    ),
  );
  assert(figure.title.endsWith("for New; recent ones are better documented"), figure.title);
});

Deno.test("a count that only an open date may have reached before is no rise", () => {
  assert(linkagesByAlly(readerOf(invented(6, 7, "kept"))).title.startsWith("No more institutions"));
});

Deno.test("shocks to an organisation are told apart from those to states", () => {
  const cautionOf = (followed: string) =>
    wholeCaption(linkagesByAlly(readerOf(invented(6, 8, followed))).caption);
  assertStringIncludes(
    cautionOf("kept"),
    "Of 1 shocks to the states drawn 1 left the tie kept or deepened, 0 of them contested; of " +
      "Pact’s 1, 1.",
  );
  assertStringIncludes(cautionOf("reduced"), "drawn 0 left the tie kept");
  assertStringIncludes(cautionOf("reduced"), "of Pact’s 1, none.");
  const states = real("shocks_by_ally").filter(({ ally }) =>
    linkagesByAlly(readerOf(real)).rows.some((row) => row["ally"] === ally)
  );
  const lasting = states.filter(({ followed }) => followed === "kept" || followed === "deepened");
  assertStringIncludes(
    wholeCaption(linkagesByAlly(readerOf(real)).caption),
    `Of ${states.length} shocks to the states drawn ${lasting.length} left the tie kept or deepened`,
  );
});

Deno.test("exactly the allies with enough institutions at some time are drawn", () => {
  const sums = new Map<string, number>();
  for (const { ally, year, low } of real("linkages_by_ally")) {
    const key = `${ally}/${year}`;
    sums.set(key, (sums.get(key) ?? 0) + Number(low));
  }
  const enough = [...sums].filter(([, low]) => low >= fewestInstitutions)
    .map(([key]) => key.split("/")[0]);
  const drawn = linkagesByAlly(readerOf(real)).rows.map(({ ally }) => String(ally));
  assertEquals(new Set(drawn), new Set(enough));
});

Deno.test("allies below the rule leave no row and are counted in the caption", () => {
  const figure = linkagesByAlly(readerOf(invented(2, 3, "kept")));
  assertEquals(figure.rows, []);
  assert(
    wholeCaption(figure.caption).includes(
      "2 with fewer than 5 institutions surely in force at any time, and with them 2 of 2 pairs",
    ),
  );
});

Deno.test("the plotted rows hold every institution of the allies drawn", () => {
  const { rows } = linkagesByAlly(readerOf(real));
  const drawn = new Set(rows.map(({ ally }) => ally));
  const counts = real("linkages_by_ally").filter(({ ally }) => drawn.has(ally!));
  const stack = rows.filter(({ layer }) => layer !== null);
  const open = stack.filter(({ layer }) => layer === "possibly in force");
  assertEquals(summed(stack, "low"), summed(counts, "low"));
  assertEquals(summed(open, "high"), summed(counts, "high") - summed(counts, "low"));
});

Deno.test("every shock of an ally drawn has a symbol, and no two symbols touch", async () => {
  const figure = linkagesByAlly(readerOf(real));
  const drawn = new Set(figure.rows.map(({ ally }) => allyOfShocks(String(ally))));
  const expected = real("shocks_by_ally").filter(({ ally }) => drawn.has(String(ally)));
  const symbols = like((await pictureOf(figure)).marks, { kind: "symbol", role: "mark" });
  assertEquals(symbols.length, expected.length);
  for (const [at, a] of symbols.entries()) {
    for (const b of symbols.slice(at + 1)) {
      assert(Math.hypot(a.x - b.x, a.y - b.y) > 6, `${a.label} and ${b.label}`);
    }
  }
});

Deno.test("steps are stacked from the deepest, and numbers and symbols stand on them", async () => {
  const picture = await pictureOf(linkagesByAlly(readerOf(invented(6, 8, "kept"))));
  const spans = picture.marks.filter(({ kind }) => kind === "area").map(({ label, fill }) => [
    ...label.match(/(?<=(from|to): )\d+/g)!.map(Number),
    fill,
  ]);
  // In the first year there are 6 of depth 2, and one more possibly in force.
  const ofOne = [[0, 0, "#003f66"], [0, 6, palette.blue], [6, 6, palette.sky], [6, 7, "#dcdcdc"]];
  assertEquals(spans, [...ofOne, ...ofOne]);
  assertEquals(wordsOf(picture, "mark"), ["8", "8"]);
  const symbols = like(picture.marks, { kind: "symbol", role: "mark" });
  assertEquals(symbols.map(({ shape, stroke, fill }) => [shape, stroke, fill]), [
    ["circle", palette.ink, palette.ink],
    ["circle", palette.ink, "#ffffff"],
  ]);
  assertEquals(wordsOf(picture, "legend-label"), [
    ...["3 integrated", "2 plans together", "1 meets or informs", "possibly in force"],
    ...["deepened", "kept", "reduced", "ended or suspended"],
  ]);
});

Deno.test("panels carry the names of the states, without their history", async () => {
  const picture = await pictureOf(linkagesByAlly(readerOf(invented(6, 8, "kept"))));
  const names = picture.texts.filter(({ text }) => text === "Alpha" || text === "Pact members");
  assertEquals(names.map(({ text }) => text), ["Alpha", "Pact members"]);
});

Deno.test("the name of a panel is cut where it would run into the next", async () => {
  const name = "W".repeat(40);
  const tables = invented(6, 8, "kept");
  const { texts } = await pictureOf(
    linkagesByAlly(
      readerOf((table) => table === "state_names" ? [{ state: "XXA", name }] : tables(table)),
    ),
  );
  const [cut, next] = ["W…", "Pact members"].map((end) =>
    texts.find(({ text }) => text.endsWith(end))!
  );
  assertEquals(cut!.y, next!.y);
  assert(Math.abs(next!.x - cut!.x) > fonts[1].measure(cut!.text, cut!.size));
});

Deno.test("the alt text names the institutions and what followed the shocks", () => {
  const { alt, rows } = linkagesByAlly(readerOf(real));
  const last = Math.max(...rows.map(({ year }) => Number(year)));
  const now = rows.filter(({ layer, year }) => layer !== null && year === last);
  for (const [name, layers] of Map.groupBy(now, (row) => row["name"])) {
    assert(alt.includes(`${name} ${summed(layers, "low")}`), String(name));
  }
  const symbols = rows.filter(({ shock }) => shock !== null);
  for (const [followed, group] of Map.groupBy(symbols, (row) => row["followed"])) {
    assert(alt.includes(`${group.length} ${followed}`), String(followed));
  }
});

Deno.test("with a row that is not full every panel has its own years below it", async () => {
  const panels = (count: number) =>
    linkagesByAlly(
      readerOf((name) =>
        name === "linkages_by_ally"
          ? Array.from({ length: count }, (_, at) =>
            [1950, 1990].map((year) => ({
              ally: `A${at}`,
              year,
              domain: "d",
              depth: 2,
              low: 6,
              high: 6,
            }))).flat()
          : []
      ),
    );
  const yearsDrawn = async (count: number) =>
    (await pictureOf(panels(count))).texts.filter(({ text }) => text === "1970").length;
  assertEquals(await yearsDrawn(3), 3);
  assertEquals(await yearsDrawn(4), 4);
});
