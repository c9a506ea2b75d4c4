import { readerOf } from "../fixtures/real_tables.ts";
import { assert, assertAlmostEquals, assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow, Figure } from "../../pipeline/figures/draw/figure.ts";
import { robustness } from "../../pipeline/figures/robustness/figure.ts";
import { placed } from "../../pipeline/figures/robustness/places.ts";
import type { RobustnessRow } from "../../pipeline/figures/robustness/rows.ts";
import { drawn, like, wordsOf } from "./drawn.ts";
import { wholeCaption } from "./whole_caption.ts";

const finding = {
  finding: "one",
  chapter: "1",
  claim: "The allies were ahead",
  verdict: "supported",
};
const withstood = {
  finding: "one",
  noise_same_verdict: 0.75,
  noise_draws: 40,
  leave_outs: 2,
  leave_outs_flipping: 1,
  fewest_cells_at_least: 5,
  fewest_cells_found: 5,
  fewest_cells_exact: true,
};
const estimate = {
  ...{ finding: "one", part: null, verdict: "supported", units: 12, unit: "share", over: "issue" },
  ...{ estimate: 0.7, low: 0.45, high: 0.8, supported_from: 0.6, not_supported_up_to: 0.5 },
};
const noisy = (layer: string, draws: number, same_verdict: number) => ({
  finding: "one",
  layer,
  draws,
  same_verdict,
});
const tables: Readonly<Record<string, readonly DataRow[]>> = {
  "findings/findings": [finding],
  "robustness/robustness": [withstood],
  "findings/estimates": [estimate],
  "robustness/noise": [
    noisy("all", 40, 0.75),
    noisy("outcomes", 20, 0.8),
    noisy("salience", 20, 1),
  ],
  "robustness/leave_outs": [
    { finding: "one", kind: "ally", left_out: "AUS", verdict: "between", flips: true },
    { finding: "one", kind: "ally", left_out: "NZL", verdict: "supported", flips: false },
  ],
  "robustness/fragility": [10, 20].map((limit) => ({
    finding: "one",
    limit,
    at_least: 5,
    found: 5,
    exact: true,
    becomes: limit === 20 ? "between" : "contradicted",
  })),
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
  assertAlmostEquals(own!.at!, 2);
  assertAlmostEquals(own!.at_low!, -0.5);
  assertAlmostEquals(own!.at_high!, 3);
  const points = { unit: "points", estimate: 2, supported_from: 5, not_supported_up_to: 0 };
  const [other] = placesOf(made({ "findings/estimates": [{ ...estimate, ...points }] })).estimates;
  assertAlmostEquals(other!.at!, 0.4);
});

Deno.test("the range of noise is that of the single kinds of cell, without all together", () => {
  const [row] = made().rows;
  assertEquals(
    [row!["noise_all"], row!["noise_least"], row!["noise_least_by"], row!["noise_most"]],
    [0.75, 0.8, "outcomes", 1],
  );
});

Deno.test("cells overturn the verdict as they do under the limit of the headline", () => {
  const figure = made();
  assertEquals(figure.rows[0]!["becomes"], "between");
  assertStringIncludes(
    wholeCaption(figure.caption),
    "for 1 of 1 claims it is undecided",
  );
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
  assertEquals(figure.rows.map(({ leave_outs }) => leave_outs), [2, 2]);
  const { texts, marks } = await drawn(figure);
  for (const text of ["Supported", finding.claim, "75%", "1 of 2", "5"]) {
    assertEquals(like(texts, { text }).length, 1, text);
  }
  const [raw, normalised] = ["12 issues, raw", "12 issues, normalised"].map((text) =>
    like(texts, { text })[0]!
  );
  assert(raw!.y < normalised!.y);
  assertEquals(
    like(marks, { kind: "symbol", width: "1.3" }).map(({ shape, fill }) => `${shape} ${fill}`),
    ["circle #222222", "diamond #ffffff", "circle #222222"],
  );
});

Deno.test("verdicts, estimates, intervals, bands and draws are drawn by their looks", async () => {
  const { marks, texts } = await drawn(made());
  const [band, ...others] = like(marks, { kind: "rect" });
  assertEquals([band!.fill, others], ["#d9d9d9", []]);
  const [interval] = like(marks, { kind: "rule", width: "1.2" });
  // From −0.5 to 3 on a scale of 178 pixels that runs so far.
  assertEquals(interval!.path, "178,0");
  const lines = like(marks, { kind: "rule", stroke: "#e4e4e4" }).map(({ path }) => path);
  assertEquals(lines, ["628,0", "56,0"], "above the finding, and behind the draws");
  const [draws] = like(marks, { kind: "rule", width: "4" });
  assertEquals(Math.round(parseFloat(draws!.path)), Math.round(0.2 * (502 - 446)));
  const [dot] = like(marks, { kind: "symbol", shape: "circle", width: "2" });
  assertEquals(Math.round(draws!.x - dot!.x), Math.round(0.05 * (502 - 446)));
  const words = texts.map(({ text }) => text);
  for (
    const head of [
      ...["Verdict, claim, what is estimated over", "Estimate, 95% interval", "In its unit"],
      ...["Same verdict under noise", "Changed by leave-outs", "Cells that overturn it"],
      ...["contradicted", "supported", "70% [45, 80]", "12 issues", "0%", "100%", "60%"],
    ]
  ) assertEquals(words.filter((text) => text === head).length, 1, head);
});

Deno.test("the title counts verdicts, and those that five cells overturn", () => {
  const six = { fewest_cells_at_least: 6, fewest_cells_found: 6 };
  assertEquals(
    ofFindings({}, six, { ...six, verdict: "between" }, { verdict: "contradicted" }).title,
    "Of 4 claims 2 are supported, 1 not supported and 1 undecided; 2 of these verdicts can be " +
      "overturned by recoding 5 cells or fewer",
  );
});

Deno.test("the title gives a range where it is open whether five cells suffice", () => {
  const open = { fewest_cells_at_least: 5, fewest_cells_found: 6, fewest_cells_exact: false };
  const unfound = { ...open, fewest_cells_at_least: 2, fewest_cells_found: null };
  const beyond = { ...unfound, fewest_cells_at_least: 6 };
  const { title } = ofFindings({}, open, unfound, beyond);
  assertStringIncludes(title, "; 1 to 3 of these verdicts");
});

Deno.test("a claim that is too wide for one line is broken and pushes what follows down", () => {
  const claim = Array.from({ length: 40 }, () => "alliance").join(" ");
  const wide = placesOf(made({ "findings/findings": [{ ...finding, claim }] }));
  const lines = wide.findings[0]!.lines.split("\n");
  assert(lines.length > 1);
  assertEquals(lines.join(" "), claim);
  assertEquals(wide.estimates[0]!.y - placesOf(made()).estimates[0]!.y, 13 * (lines.length - 1));
});

Deno.test("the caption counts what was left out by its kind, and the draws", () => {
  const { caption: below, alt } = made();
  assertStringIncludes(wholeCaption(below), "read otherwise 2 allies;");
  assertStringIncludes(wholeCaption(below), "of 40 draws");
  assertStringIncludes(wholeCaption(below), "(outcomes, salience; 20 draws each)");
  assertStringIncludes(
    alt,
    "Supported are “The allies were ahead” (75% of noisy draws agree; cells that overturn it: 5).",
  );
});

Deno.test("an estimate of all the evidence at once stands alone: no interval, no line", async () => {
  const whole = { ...estimate, low: null, high: null };
  const figure = made({ "findings/estimates": [whole] });
  const [row] = figure.rows;
  assertEquals([row!["low"], row!["high"]], [null, null]);
  assertEquals(wordsOf(await drawn(figure)).filter((text) => text === "70%").length, 1);
  assertStringIncludes(
    wholeCaption(figure.caption),
    "1 of 1 estimates are made of all the evidence at once",
  );
  const ruled = async (each: Figure) =>
    like((await drawn(each)).marks, { kind: "rule", width: "1.2" }).length;
  assertEquals([await ruled(made()), await ruled(figure)], [1, 0]);
});

Deno.test("a finding without coded cells has none, and is neither fragile nor open", () => {
  const none = {
    fewest_cells_at_least: null,
    fewest_cells_found: null,
    fewest_cells_exact: false,
  };
  const figure = made({
    "findings/findings": [{ ...finding, claim: "Dates alone" }],
    "robustness/robustness": [{ ...withstood, ...none }],
  });
  assertEquals(placesOf(figure).findings[0]!.cells, "none");
  assertStringIncludes(figure.title, "; 0 of these verdicts");
  assertStringIncludes(wholeCaption(figure.caption), "“Dates alone” rests on dates alone");
  assert(!wholeCaption(made().caption).includes("dates alone"));
});

Deno.test("a claim whose mark no outcomes reach is named in the caption", () => {
  const out = { unit: "points", not_supported_up_to: 0, supported_from: 5 };
  const captionOf = (largest_possible: number | null) =>
    wholeCaption(
      made({ "findings/estimates": [{ ...estimate, ...out, largest_possible }] }).caption,
    );
  assertStringIncludes(
    captionOf(3.885718),
    "“The allies were ahead” could not have been supported: no outcomes give more than 3.9 points, " +
      "and its mark is 5.0 points.",
  );
  for (const reached of [5, 22, null]) {
    assert(!captionOf(reached).includes("could not have been supported"));
  }
});

Deno.test("a chapter is named above its first claim, and a claim that speaks against says so", async () => {
  const all = ofFindings(
    { chapter: "1", claim: "First" },
    { chapter: "1", claim: "Second" },
    { chapter: "3", claim: "Third", bearing: "against" },
  );
  const { chapters, findings, estimates } = placesOf(all);
  assertEquals(chapters.map(({ text }) => text), ["1 Unforced concession", "3 SEATO"]);
  assertEquals(findings.map(({ lines }) => lines), [
    "First",
    "Second",
    "Third (speaks against the argument)",
  ]);
  const [first, second, third] = estimates.map(({ y }) => y);
  assertEquals((third! - second!) - (second! - first!), 15);
  const words = wordsOf(await drawn(all));
  for (const text of ["1 Unforced concession", "3 SEATO", "First", "Second"]) {
    assertEquals(words.filter((each) => each === text).length, 1, text);
  }
});

Deno.test("marks of one unit stand together at the foot", async () => {
  const third = { supported_from: 1 / 3, not_supported_up_to: 0.25 };
  const { texts } = await drawn(made({
    "findings/estimates": [
      { ...estimate, part: "a" },
      { ...estimate, part: "b", unit: "tau-b", supported_from: 0.2, not_supported_up_to: 0 },
      { ...estimate, part: "c", ...third },
    ],
  }));
  const foot = texts.filter(({ text }) => /^(share|tau-b): /.test(text));
  assertEquals(foot.map(({ text }) => text), ["share: 50%", "share: 25%", "tau-b: 0"]);
  const down = foot.map(({ y }) => y);
  assertEquals(down, down.toSorted((a, b) => a - b));
});
