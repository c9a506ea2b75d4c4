import { assertAlmostEquals, assertEquals } from "@std/assert";
import { outsideOption } from "../../../pipeline/measures/bargaining/coded_issues.ts";
import type { BargainingRows } from "../../../pipeline/measures/bargaining/issue_cases.ts";
import { episode, made, placeOf, row, tables, typeOf, valuesOf } from "./made_issues.ts";

Deno.test("sides come from the episode's ally states, and states stand in the order of the alphabet", () => {
  const { bargaining } = made();
  const form = bargaining.issues[placeOf(bargaining, "form")]!;
  assertEquals(form.openings.map(({ state, side }) => [state, side]), [
    ["AUS", "ally"],
    ["GBR", "other"],
    ["NZL", "ally"],
    ["PHL", "ally"],
    ["USA", "us"],
  ]);
  assertEquals([form.usAt, form.alliesAt], [4, [0, 2, 3]]);
  assertEquals(form.family, "made-family");
  assertEquals(form.evidence, "cited");
  assertEquals(bargaining.issues[placeOf(bargaining, "area")]!.carriesOn, "D/area");
});

Deno.test("a joint row gives each of its states a position: one cell behind both", () => {
  const { bargaining, cells } = made();
  const { openings } = bargaining.issues[placeOf(bargaining, "form")]!;
  const [, , newZealand, philippines] = openings;
  assertEquals(newZealand!.positions.map((cell) => cells[cell]!.value), [80, 90]);
  assertEquals(philippines!.positions.map((cell) => cells[cell]!.value), [80]);
  assertEquals(philippines!.positions[0], newZealand!.positions[0]);
  assertEquals(cells[philippines!.positions[0]!]!.row, "form/NZL;PHL/80");
});

Deno.test("each issue tells what it lacks", () => {
  const { bargaining } = made();
  assertEquals(bargaining.issues.map(({ issue, gap }) => [issue, gap]), [
    ["form", undefined],
    ["area", undefined],
    ["term", "no US opening"],
    ["bases", "no ally opening"],
    ["talk", "no US opening"],
  ]);
});

Deno.test("an issue goes with its episode or its type", () => {
  const left = (rows: Partial<BargainingRows>) =>
    made({ ...tables, ...rows }).bargaining.issues.map(({ issue }) => issue);
  assertEquals(left({ episodes: [] }), []);
  assertEquals(left({ issueTypes: ["form", "bases"].map(typeOf) }), ["form", "bases"]);
});

Deno.test("power is that of the year in which the talks opened, NaN where no row holds it", () => {
  const { bargaining } = made();
  const { openings } = bargaining.issues[placeOf(bargaining, "form")]!;
  assertEquals(openings.map(({ power }) => power), [0.007, 0.059, NaN, 0.003, 0.32]);
});

Deno.test("saliences are listed by state and episode: leading voices before the end, one entry an issue", () => {
  const { bargaining, cells } = made();
  const lists = bargaining.actors.map(({ state, episode, entries }) => ({
    state,
    episode,
    entries: entries.map((numbers) => numbers.map((number) => cells[number]!.value)),
  })).sort((a, b) => a.state < b.state ? -1 : 1);
  assertEquals(lists, [
    { state: "AUS", episode: "E", entries: [[90], [30], [30]] },
    // Not the 99 of the final row.
    { state: "GBR", episode: "E", entries: [[30]] },
    { state: "NZL", episode: "E", entries: [[70]] },
    { state: "PHL", episode: "E", entries: [[70], [10]] },
    // Not the 99 of the soldiers.
    { state: "USA", episode: "E", entries: [[40, 60], [100]] },
  ]);
});

Deno.test("saliences of other episodes stay apart", () => {
  const other = { ...episode, row_id: "F", episode: "F" };
  const { bargaining } = made({
    ...tables,
    episodes: [episode, other],
    positions: [...tables.positions, { ...row("AUS", "form", 10, 20), episode: "F" }],
  });
  assertEquals(
    bargaining.actors.filter(({ state }) => state === "AUS")
      .map(({ episode, entries }) => [episode, entries.length]),
    [["E", 3], ["F", 1]],
  );
});

Deno.test("openings are medians of their rows, and the ally side is the median of the allies", () => {
  const form = valuesOf(made(), "form");
  // AUS 60, GBR 45, NZL (80 + 90) / 2, PHL 80, USA (20 + 30) / 2.
  assertEquals([...form.openings], [60, 45, 85, 80, 25]);
  assertEquals(form.hub, 25);
  // Of 60, 80 and 85; Britain is no ally here.
  assertEquals(form.ally, 80);
  assertEquals([form.outcome, form.reference], [60, 10]);
  // Of two allies, 40 and 70: halfway.
  assertEquals(valuesOf(made(), "term").ally, 55);
  assertEquals(valuesOf(made(), "term").hub, NaN);
  assertEquals(valuesOf(made(), "bases").ally, NaN);
});

Deno.test("relative salience is salience over the state's mean in the episode", () => {
  const all = made();
  const close = (name: string, expected: readonly number[]) => {
    const { salience } = valuesOf(all, name);
    assertEquals(salience.length, expected.length);
    expected.forEach((value, at) => assertAlmostEquals(salience[at]!, value, 1e-12, name));
  };
  // AUS 90, 30, 30: mean 50. GBR and NZL have one each: 1. PHL 70, 10: mean 40.
  // USA median of 40 and 60 is 50, and 100: mean 75.
  close("form", [90 / 50, 1, 1, 70 / 40, 50 / 75]);
  close("area", [30 / 50, 100 / 75]);
  close("term", [30 / 50, 10 / 40]);
  // No row tells: average.
  close("bases", [1, 1]);
});

Deno.test("an actor that cares for nothing at all is average on every issue", () => {
  const all = made({
    ...tables,
    positions: [row("USA", "form", 10, 0), row("AUS", "form", 60, 0), row("USA", "area", 10, 0)],
  });
  assertEquals([...valuesOf(all, "form").salience], [1, 1]);
});

Deno.test("the salience gap is the median rank of the allies less that of the United States", () => {
  const all = made();
  // AUS 90 of 90, 30, 30: (2 + 1/2) / 3 = 5/6. PHL 70 of 70, 10: (1 + 1/2) / 2 = 3/4. NZL has one
  // salience and no rank. Median of 5/6 and 3/4: 19/24. USA 50 of 50, 100: (1/2) / 2 = 1/4.
  assertAlmostEquals(valuesOf(all, "form").salienceGap, 19 / 24 - 6 / 24, 1e-9);
  // AUS 30 of 90, 30, 30: (1/2 + 1/2) / 3 = 1/3. USA 100: (1 + 1/2) / 2 = 3/4.
  assertAlmostEquals(valuesOf(all, "area").salienceGap, 1 / 3 - 3 / 4, 1e-9);
  assertEquals(valuesOf(all, "term").salienceGap, NaN);
  assertEquals(valuesOf(all, "bases").salienceGap, NaN);
});

Deno.test("the outside option is the nearness of the reference point", () => {
  const all = made();
  // Reference 10, US 25, allies 80: (15 - 70) / (15 + 70).
  assertAlmostEquals(outsideOption(valuesOf(all, "form")), -55 / 85, 1e-12);
  // Reference 0, US 50, ally 10: (50 - 10) / (50 + 10).
  assertAlmostEquals(outsideOption(valuesOf(all, "area")), 40 / 60, 1e-12);
});

Deno.test("changed cells are read anew: one issue, then one actor's saliences on all its issues", () => {
  const all = made();
  const changed = Float64Array.from(all.asCoded);
  const set = (row: string, column: string, value: number) => {
    const at = all.cells.findIndex((cell) => cell.row === row && cell.column === column);
    changed[at] = value;
  };
  set("form/AUS/60", "position", 100);
  set("E/form", "outcome", 7);
  set("area/AUS/10", "salience", 60);
  const place = placeOf(all.bargaining, "form");
  all.coded.readOne(place, changed);
  const form = valuesOf(all, "form");
  assertEquals([...form.openings], [100, 45, 85, 80, 25]);
  // Of 80, 85 and 100.
  assertEquals([form.ally, form.outcome], [85, 7]);
  // Saliences as last read.
  assertAlmostEquals(form.salience[0]!, 90 / 50, 1e-12);
  all.coded.readActor(all.bargaining.actors.findIndex(({ state }) => state === "AUS"), changed);
  // AUS 90, 60, 30: mean 60.
  assertAlmostEquals(form.salience[0]!, 90 / 60, 1e-12);
  assertAlmostEquals(valuesOf(all, "area").salience[0]!, 60 / 60, 1e-12);
  assertAlmostEquals(valuesOf(all, "term").salience[0]!, 30 / 60, 1e-12);
  // AUS 60 of 90, 60, 30: (1 + 1/2) / 3 = 1/2; USA 3/4.
  assertAlmostEquals(valuesOf(all, "area").salienceGap, 1 / 2 - 3 / 4, 1e-12);
  all.coded.readAll(all.asCoded);
  assertEquals([...form.openings], [60, 45, 85, 80, 25]);
  assertEquals(form.ally, 80);
});

Deno.test("a cell knows its row, its layer and how doubtful it is", () => {
  const { cells } = made();
  const find = (row: string, column: string) =>
    cells.find((cell) => cell.row === row && cell.column === column);
  // Confidence B and evidence `cited` are both of doubt 1.
  assertEquals(find("form/AUS/60", "position"), {
    table: "positions",
    row: "form/AUS/60",
    column: "position",
    value: 60,
    layer: "positions",
    doubt: 1,
  });
  assertEquals(find("form/AUS/60", "salience")!.layer, "salience");
  assertEquals(find("E/form", "reference_point")!.layer, "outcomes");
  assertEquals(find("E/form", "outcome")!.doubt, 1);
  assertEquals(new Set(cells.map(({ row, column }) => `${row} ${column}`)).size, cells.length);
});
