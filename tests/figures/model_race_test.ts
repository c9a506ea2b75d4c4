import { readerOf, realTable } from "../fixtures/real_tables.ts";
import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { modelRace } from "../../pipeline/figures/model_race/figure.ts";
import { drawn, like, wordsOf } from "./drawn.ts";
import { wholeCaption } from "./whole_caption.ts";

const real = realTable;

/** A line of the race: mean error with its interval; the median is half of it. */
function line(model: string, bounds: readonly [number, number, number], scope = "all"): DataRow {
  const [mean_error_low, mean_error, mean_error_high] = bounds;
  return {
    scope,
    model,
    name: `Name of ${model}`,
    baseline: model.startsWith("base"),
    issues: 4,
    mean_error,
    mean_error_low,
    mean_error_high,
    median_error: mean_error / 2,
    median_error_low: mean_error_low / 2,
    median_error_high: mean_error_high / 2,
  };
}

function pair(model: string, other: string, differ: number | null, p: number): DataRow {
  return {
    reading: "earliest",
    scope: "all",
    model,
    other,
    issues: 4,
    differ,
    p,
    smallest_p: 0.25,
  };
}

const prediction = (family: string, states: number) => ({ family, states });

/** A race of hand-made rows in two families. */
function race(lines: readonly DataRow[], pairs: readonly DataRow[] = []) {
  const tables: Readonly<Record<string, readonly DataRow[]>> = {
    "findings/model_race": lines,
    "findings/model_pairs": pairs,
    "findings/model_predictions": [prediction("a", 2), prediction("b", 3), prediction("b", 2)],
  };
  return modelRace(readerOf((name) => tables[name]!));
}

const imposed = line("us-imposed", [10, 20, 30]);
const good = line("good", [8, 12, 19]);
const baselines = [line("base-low", [20, 22, 24]), line("base-high", [30, 32, 34])];

const unclear = "No model clearly beats the best baseline: mean error 22.0 points over 4 issues, ";
const errors = "Name of good 12.0, Name of us-imposed 20.0";

Deno.test("a lead is clear where the interval ends below the best baseline and p is small", () => {
  const { title } = race([imposed, good, ...baselines], [pair("good", "base-low", 4, 0.04)]);
  assertEquals(
    title,
    "One model clearly beats the best baseline: mean error 22.0 points over 4 issues, " +
      errors,
  );
  const { title: ofTwo } = race([imposed, good, line("fair", [9, 13, 21]), ...baselines], [
    pair("good", "base-low", 4, 0.04),
    pair("fair", "base-low", 4, 0.01),
  ]);
  assert(ofTwo.startsWith("2 models clearly beat the best baseline: mean error 22.0"), ofTwo);
});

Deno.test("a lead is not clear where p is large, whichever the pair names first", () => {
  for (const [one, other] of [["good", "base-low"], ["base-low", "good"]] as const) {
    const { title, caption: below, rows } = race([imposed, good, ...baselines], [
      pair(one, other, 4, 0.06),
    ]);
    assertEquals(title, unclear + errors);
    assertStringIncludes(
      wholeCaption(below),
      "over all issues it ends below for Name of good (p = 0.060).",
    );
    assertEquals(
      rows.map(({ model, p_best_baseline }) => [model, p_best_baseline]),
      [["good", 0.06], ["us-imposed", null], ["base-low", null], ["base-high", null]],
    );
  }
});

Deno.test("p of another baseline than the best does not make a lead clear", () => {
  const { title, caption: below } = race([imposed, good, ...baselines], [
    pair("good", "base-high", 4, 0.001),
  ]);
  assertEquals(title, unclear + errors);
  assertStringIncludes(wholeCaption(below), "Name of good (p unknown)");
});

Deno.test("an interval that reaches the best baseline is no lead", () => {
  const near = line("good", [8, 12, 22]);
  const { title, caption: below } = race([imposed, near, ...baselines], [
    pair("good", "base-low", 4, 0.01),
  ]);
  assertEquals(title, unclear + errors);
  assertStringIncludes(wholeCaption(below), "over all issues it ends below for none.");
});

Deno.test("the title names the US-imposed model once where it errs least", () => {
  const { title } = race([line("good", [20, 21, 30]), imposed, ...baselines]);
  assertEquals(title, `${unclear}Name of us-imposed 20.0`);
});

Deno.test("a race without the US-imposed model is refused", () => {
  assertThrows(() => race([good, ...baselines]), RangeError, "us-imposed");
});

Deno.test("lines of every panel follow the mean error over all issues", () => {
  const lines = [imposed, good, ...baselines];
  const turned = lines.map((row): DataRow => ({
    ...row,
    scope: "two-state",
    mean_error: 100 - Number(row["mean_error"]),
  }));
  const { rows } = race([...lines, ...turned], [pair("good", "us-imposed", 3, 0.5)]);
  const order = ["good", "us-imposed", "base-low", "base-high"];
  assertEquals(rows.map(({ model }) => model), [...order, ...order]);
  assertEquals(rows.map(({ best_baseline }) => best_baseline), [
    ...[false, false, true, false],
    ...[false, false, false, true],
  ]);
  assertEquals(rows.map(({ differ }) => differ), [3, ...Array(7).fill(null)]);
  assertEquals(
    new Set(rows.map(({ scope, issues, families }) => `${scope} ${issues} ${families}`)),
    new Set(["all 4 2", "two-state 4 2"]),
  );
});

Deno.test("the caption names the models that nowhere differ, and no baseline", () => {
  const lines = [imposed, good, ...baselines];
  const two = lines.map((row): DataRow => ({ ...row, scope: "two-state" }));
  const { caption: below } = race([...lines, ...two], [
    pair("us-imposed", "good", 3, 1),
    pair("good", "base-low", 0, 1),
    { ...pair("us-imposed", "good", 0, 1), scope: "two-state" },
  ]);
  assertStringIncludes(
    wholeCaption(below),
    "Nowhere 5 points apart, so one model: Name of us-imposed and Name of good (two-state issues). ",
  );
});

Deno.test("every plotted number stands in the tables", () => {
  const { rows, alt } = modelRace(readerOf(real));
  const lines = real("findings/model_race");
  const pairs = real("findings/model_pairs").filter(({ reading }) => reading === "earliest");
  assertEquals(rows.length, lines.length);
  for (const row of rows) {
    const found = lines.find((each) =>
      each["scope"] === row["scope"] && each["model"] === row["model"]
    )!;
    for (const measure of ["mean_error", "median_error"]) {
      for (const column of [measure, `${measure}_low`, `${measure}_high`]) {
        assertEquals(row[column], found[column]);
      }
    }
    const names = ["us-imposed", row["model"]];
    const own = pairs.find((each) =>
      each["scope"] === row["scope"] && each["model"] !== each["other"] &&
      names.includes(each["model"]!) && names.includes(each["other"]!)
    );
    assertEquals([row["differ"], row["p"]], [own?.["differ"] ?? null, own?.["p"] ?? null]);
    const best = rows.find((each) => each["scope"] === row["scope"] && each["best_baseline"])!;
    const withBest = [best["model"], row["model"]];
    const other = row === best
      ? undefined
      : pairs.find((each) =>
        each["scope"] === row["scope"] && withBest.includes(each["model"]!) &&
        withBest.includes(each["other"]!)
      );
    assertEquals(row["p_best_baseline"], other?.["p"] ?? null);
    if (row["scope"] === "all") {
      assertStringIncludes(alt, `${row["name"]} ${Number(row["mean_error"]).toFixed(1)}`);
    }
  }
});

Deno.test("one baseline of each real panel is the best, and none is better", () => {
  const { rows } = modelRace(readerOf(real));
  for (const ofPanel of Map.groupBy(rows, ({ scope }) => scope).values()) {
    const baselines = ofPanel.filter(({ baseline }) => baseline);
    const errors = baselines.map((row) => Number(row["mean_error"]));
    const best = ofPanel.filter((row) => row["best_baseline"]);
    assertEquals(best.map((row) => row["mean_error"]), [Math.min(...errors)]);
  }
});

const [ink, red, gray, white] = ["#222222", "#d55e00", "#6e6e6e", "#ffffff"];

Deno.test("means and medians of models and baselines are told apart, each with its interval", async () => {
  const { marks } = await drawn(race([imposed, good, ...baselines]));
  const points = like(marks, { kind: "symbol", role: "mark" });
  assertEquals(
    points.map(({ shape, stroke, fill }) => `${shape} ${stroke} ${fill}`).toSorted(),
    [
      ...Array(2).fill(`circle ${ink} ${ink}`),
      ...Array(4).fill(`diamond ${gray} ${white}`),
      ...Array(2).fill(`square ${red} ${red}`),
    ],
  );
  const intervals = like(marks, { kind: "rule", width: "1.7" });
  assertEquals(intervals.map(({ stroke }) => stroke).toSorted(), [
    ...Array(2).fill(ink),
    ...Array(4).fill(gray),
    ...Array(2).fill(red),
  ]);
  // The interval of the US-imposed model is as long from 10 to 20 as from 20 to 30.
  const own = like(intervals, { stroke: ink }).find(({ path }) => parseFloat(path) > 100)!;
  const [mean] = like(points, { y: own.y });
  assertEquals(Math.round(2 * (mean!.x - own.x)), Math.round(parseFloat(own.path)));
});

Deno.test("baselines are shaded, and the mean of the best is a dashed line across the panel", async () => {
  const { marks } = await drawn(race([imposed, good, ...baselines]));
  assertEquals(like(marks, { kind: "rect", fill: "#efefef" }).length, 2);
  const [best, ...others] = like(marks, { kind: "rule", dash: "4,3", stroke: red });
  assertEquals(others, []);
  const means = like(marks, { shape: "square", role: "mark" }).map(({ x }) => x);
  assertEquals(Math.round(best!.x), Math.round(Math.min(...means)));
});

Deno.test("names, numbers, heads, key and axis are in words, and what is missing a dash", async () => {
  const picture = await drawn(
    race([imposed, good, ...baselines], [
      pair("good", "us-imposed", 3, 0.5),
      pair("good", "base-low", 4, 0.04),
      pair("us-imposed", "base-low", null, 0.25),
    ]),
  );
  const ends = like(picture.texts, { role: "mark", anchor: "end", size: 11 });
  const lines = [...Map.groupBy(ends, ({ y }) => y)].sort(([a], [b]) => a - b)
    .map(([, own]) => own.toSorted((a, b) => a.x - b.x).map(({ text }) => text));
  assertEquals(lines, [
    ["Name of good", "12.0", "3", "0.500", "0.040"],
    ["Name of us-imposed", "20.0", "–", "–", "0.250"],
    ["Name of base-low", "22.0", "–", "0.250", "–"],
    ["Name of base-high", "32.0", "–", "–", "–"],
  ]);
  const words = wordsOf(picture);
  for (
    const text of [
      ...["All issues (4, 2 families)", "mean", "error", "issues", "5+ apart", "p"],
      ...["against Name of us-imposed:", "against best", "baseline: p"],
      ...["mean of a model", "mean of a baseline", "median"],
      "Absolute error in points (dashed: mean of the best baseline)",
    ]
  ) assertEquals(words.filter((each) => each === text).length, 1, text);
});

Deno.test("the picture shows every line's name once a panel", async () => {
  const figure = modelRace(readerOf(real));
  const panels = new Set(figure.rows.map(({ scope }) => scope)).size;
  const words = wordsOf(await drawn(figure));
  for (const { name } of figure.rows) {
    assertEquals(words.filter((text) => text === name).length, panels, `${name}`);
  }
});
