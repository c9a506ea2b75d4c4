import { readerOf } from "../fixtures/real_tables.ts";
import { assert, assertAlmostEquals, assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow, Figure } from "../../pipeline/figures/draw/figure.ts";
import { robustness } from "../../pipeline/figures/robustness/figure.ts";
import { placed } from "../../pipeline/figures/robustness/places.ts";
import type { RobustnessRow } from "../../pipeline/figures/robustness/rows.ts";
import { drawn, like, wordsOf } from "./drawn.ts";
import { wholeCaption } from "./whole_caption.ts";

const finding = {
  ...{ finding: "one", chapter: "1", claim: "The allies were ahead, all in all" },
  ...{ short: "Allies were ahead", bearing: "for", verdict: "supported" },
};
const withstood = {
  ...{ finding: "one", noise_same_verdict: 0.75, noise_draws: 40, leave_outs: 9 },
  ...{
    leave_outs_flipping: 3,
    leave_outs_too_few: 4,
    fewest_cells_at_least: 5,
    fewest_cells_found: 5,
  },
  fewest_cells_exact: true,
};
const estimate = {
  ...{ finding: "one", part: null, verdict: "supported", units: 12, unit: "share", over: "issue" },
  ...{ estimate: 0.7, low: 0.45, high: 0.8, supported_from: 0.6, contradicted_up_to: 0.5 },
  ...{ deciding_units: 12, fewest_units: 6 },
};
const noisy = (layer: string, draws: number) => ({ finding: "one", layer, draws });
const leftOut = (left_out: string) => ({ finding: "one", kind: "ally", left_out, flips: true });
const cell = (row: string, findings: string) => ({ row, findings });
const tables: Readonly<Record<string, readonly DataRow[]>> = {
  "findings/findings": [finding],
  "findings/estimates": [estimate],
  "findings/cells": [cell("a", "one;0;1;2;3"), cell("b", "one"), cell("c", "another")],
  "robustness/robustness": [withstood],
  "robustness/noise": [noisy("all", 40), noisy("outcomes", 20)],
  "robustness/leave_outs": ["AUS", "JPN", "KOR"].map(leftOut),
};
const made = (change: Readonly<Record<string, readonly DataRow[]>> = {}) =>
  robustness(readerOf((name) => change[name] ?? tables[name]!));
const placesOf = ({ rows }: Figure) => placed(rows as unknown as RobustnessRow[]);
const ofFindings = (...changes: readonly object[]) => {
  const changed = (table: object) =>
    changes.map((change, at) => ({ ...table, ...change, finding: `${at}` }));
  return made({
    "findings/findings": changed(finding),
    "robustness/robustness": changed(withstood),
    "findings/estimates": changed(estimate),
  });
};

Deno.test("an estimate is rescaled by the marks of its own claim", () => {
  const [own] = placesOf(made()).estimates;
  assertAlmostEquals(own!.shown!, 2);
  assertAlmostEquals(own!.shown_low!, -0.5);
  assertAlmostEquals(own!.shown_high!, 3);
  const points = { unit: "points", estimate: 2, supported_from: 5, contradicted_up_to: 0 };
  const [other] = placesOf(made({ "findings/estimates": [{ ...estimate, ...points }] })).estimates;
  assertAlmostEquals(other!.shown!, 0.4);
});

Deno.test("an interval is cut where the strip ends, and only there an arrow stands", async () => {
  const arrows = async (change: object) => {
    const figure = made({ "findings/estimates": [{ ...estimate, ...change }] });
    const [own] = placesOf(figure).estimates;
    const drawnArrows = like((await drawn(figure)).marks, { kind: "symbol", shape: "triangle" });
    return [own!.shown_low, own!.shown_high, own!.more_left, own!.more_right, drawnArrows.length];
  };
  assertEquals(await arrows({ low: 0.3, high: 0.8 }), [-2, 3, false, false, 0]);
  assertEquals(await arrows({ low: 0.29, high: 0.8 }), [-2, 3, true, false, 1]);
  assertEquals(await arrows({ low: 0, high: 1 }), [-2, 3, true, true, 2]);
});

Deno.test("leave-outs that flip a verdict stand apart from those that leave too few", async () => {
  const { texts } = await drawn(made());
  const [flipping, tooFew, of] = ["3", "4", "9"].map((text) => like(texts, { text }));
  assertEquals([flipping!.length, tooFew!.length, of!.length], [1, 1, 1]);
  const heads = ["flipped", "too few"].map((text) => like(texts, { text })[0]!.x);
  assertEquals([flipping![0]!.x, tooFew![0]!.x], heads);
});

Deno.test("what belongs to a finding is drawn once however many estimates it has", async () => {
  const figure = made({
    "findings/estimates": [
      { ...estimate, part: "raw" },
      { ...estimate, part: "normalised", verdict: "between", estimate: 0.55 },
    ],
  });
  assertEquals(figure.rows.map(({ part }) => part), ["raw", "normalised"]);
  assertEquals(figure.rows.map(({ estimate_verdict }) => estimate_verdict), [
    "supported",
    "between",
  ]);
  const { texts, marks } = await drawn(figure);
  for (const text of ["Allies were ahead", "for", "75%", "5"]) {
    assertEquals(like(texts, { text }).length, 1, text);
  }
  const [raw, normalised] = like(marks, { kind: "symbol", width: "1" });
  assertEquals([raw!.shape, raw!.fill], ["circle", "#222222"]);
  assertEquals([normalised!.shape, normalised!.fill], ["diamond", "#ffffff"]);
  assertEquals([normalised!.y - raw!.y, normalised!.x < raw!.x], [7, true]);
});

Deno.test("each verdict has a shape and a filling of its own, in the key and on its line", async () => {
  const verdicts = ["supported", "between", "contradicted", "cannot tell"];
  const figure = ofFindings(...verdicts.map((verdict) => ({ verdict })));
  const { marks, texts } = await drawn(figure);
  const looks = like(marks, { kind: "symbol", width: "1.2" }).map(({ shape, fill, path }) =>
    `${shape} ${fill} ${path}`
  );
  assertEquals(looks.length, 2 * verdicts.length);
  assertEquals(looks.slice(4), looks.slice(0, 4), "lines after the key, in the same order");
  assertEquals(new Set(looks).size, 4);
  const dark = like(marks, { kind: "symbol", width: "1.2", fill: "#222222" });
  assertEquals(dark.map(({ shape }) => shape), ["circle", "circle"]);
  // The strip's sides and the key; "between" stands in the key alone.
  assertEquals(like(texts, { text: "supported" }).length, 2);
  assertEquals(like(texts, { text: "between the marks, or its tests differ" }).length, 1);
});

Deno.test("intervals, the band, shares of draws and heads are drawn", async () => {
  const { marks, texts } = await drawn(made());
  const [band, ...others] = like(marks, { kind: "rect" });
  assertEquals([band!.fill, others], ["#dcdcdc", []]);
  const [interval] = like(marks, { kind: "rule", stroke: "#222222" });
  // From −0.5 to 3 on a strip of 120 pixels from −2 to 3.
  assertEquals(interval!.path, "84,0");
  const [ground, share] = like(marks, { kind: "rule", width: "6" });
  assertEquals(parseFloat(share!.path) / parseFloat(ground!.path), 0.75);
  const words = texts.map(({ text }) => text);
  for (
    const head of [
      ...["Verdict and claim, in short", "Bearing", "Estimates, 95% intervals", "Same verdict"],
      ...["under noise", "Leave-outs", "flipped", "too few", "Cells that", "flip it"],
    ]
  ) assertEquals(words.filter((text) => text === head).length, 1, head);
  assertEquals(words.filter((text) => text === "of").length, 2);
  assertEquals(words.filter((text) => text === "contradicted").length, 2, "key and strip");
});

Deno.test("the title counts verdicts by bearing, and those that five cells flip", () => {
  const six = { fewest_cells_at_least: 6, fewest_cells_found: 6 };
  assertEquals(
    ofFindings({}, six, { ...six, verdict: "between" }, { verdict: "contradicted" }).title,
    "Of 4 claims for the argument 2 are supported and 1 contradicted. Recoding 5 cells or fewer " +
      "changes 2 of 4 verdicts",
  );
  assertStringIncludes(
    ofFindings({}, { bearing: "rival" }, { bearing: "against", verdict: "contradicted" }).title,
    "Of 1 claim for the argument 1 is supported and 0 contradicted; of 2 against it or for a " +
      "rival, 1 and 1.",
  );
});

Deno.test("the title gives a range where it is open whether five cells suffice", () => {
  const open = { fewest_cells_at_least: 5, fewest_cells_found: 6, fewest_cells_exact: false };
  const unfound = { ...open, fewest_cells_at_least: 2, fewest_cells_found: null };
  const beyond = { ...unfound, fewest_cells_at_least: 6 };
  assertStringIncludes(ofFindings({}, open, unfound, beyond).title, "changes 1 to 3 of 4 verdicts");
});

Deno.test("the caption counts what was left out by its kind, and the draws", () => {
  const { caption, alt } = made();
  assertStringIncludes(wholeCaption(caption), "read otherwise 3 allies.");
  assertStringIncludes(wholeCaption(caption), "share of 40 draws");
  assertStringIncludes(
    alt,
    "Claims supported: Allies were ahead (for; 75% of noisy draws agree; cells that flip it: 5). " +
      "No claim is contradicted.",
  );
});

Deno.test("an estimate of all the evidence at once stands alone: no interval, no line", async () => {
  const figure = made({ "findings/estimates": [{ ...estimate, low: null, high: null }] });
  assertStringIncludes(
    wholeCaption(figure.caption),
    "1 of 1 estimates are taken of all the evidence at once",
  );
  const ruled = async (each: Figure) =>
    like((await drawn(each)).marks, { kind: "rule", stroke: "#222222" }).length;
  assertEquals([await ruled(made()), await ruled(figure)], [1, 0]);
});

Deno.test("a claim without coded cells is named, and is neither fragile nor open", () => {
  const none = { fewest_cells_at_least: null, fewest_cells_found: null };
  const figure = made({
    "findings/cells": [],
    "robustness/robustness": [{ ...withstood, ...none }],
  });
  assertEquals(placesOf(figure).findings[0]!.fewest, "–");
  assertStringIncludes(figure.title, "changes 0 of 1 verdict");
  const said = "No coded cell enters “Allies were ahead”";
  assertStringIncludes(wholeCaption(figure.caption), said);
  assert(!wholeCaption(made().caption).includes("No coded cell"));
});

Deno.test("the caption says why nothing can be told of a claim", () => {
  const captionOf = (change: object) =>
    wholeCaption(ofFindings({ verdict: "cannot tell", ...change }).caption);
  assertStringIncludes(
    captionOf({ deciding_units: 5 }),
    "Nothing can be told of “Allies were ahead”: fewer than 6 units in a test.",
  );
  assertStringIncludes(captionOf({}), "“Allies were ahead”: data of this size could not reach");
  assert(!captionOf({ verdict: "between" }).includes("Nothing can be told"));
});

Deno.test("a chapter is named above its first claim, and lines of one estimate stand evenly", async () => {
  const all = ofFindings(
    { chapter: "1", short: "First" },
    { chapter: "1", short: "Second" },
    { chapter: "3", short: "Third", bearing: "against" },
  );
  const { chapters, findings } = placesOf(all);
  assertEquals(chapters.map(({ text }) => text), ["1 Unforced concession", "3 SEATO"]);
  const [first, second, third] = findings.map(({ y }) => y);
  assertEquals([second! - first!, third! - second!], [17, 17 + 17]);
  const words = wordsOf(await drawn(all));
  for (const text of ["1 Unforced concession", "3 SEATO", "First", "Second", "against"]) {
    assertEquals(words.filter((each) => each === text).length, 1, text);
  }
});
