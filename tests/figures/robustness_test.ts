import { assert, assertAlmostEquals, assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow, Figure } from "../../pipeline/figures/draw/figure.ts";
import { renderSvg } from "../../pipeline/figures/draw/render_svg.ts";
import { robustness } from "../../pipeline/figures/robustness/figure.ts";
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
  finding: "one",
  part: null,
  estimate: 0.7,
  units: 12,
  unit: "share",
  over: "issue",
  low: 0.45,
  high: 0.8,
  supported_from: 0.6,
  not_supported_up_to: 0.5,
  verdict: "supported",
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
    { finding: "one", kind: "ally", left_out: "AUS", verdict: "undecided", flips: true },
    { finding: "one", kind: "ally", left_out: "NZL", verdict: "supported", flips: false },
  ],
  "robustness/fragility": [10, 20].map((limit) => ({
    finding: "one",
    limit,
    at_least: 5,
    found: 5,
    exact: true,
    becomes: limit === 20 ? "undecided" : "not supported",
  })),
};
const made = (change: Readonly<Record<string, readonly DataRow[]>> = {}) =>
  robustness((name) => change[name] ?? tables[name]!);
const ofFindings = (...changes: readonly object[]) =>
  made({
    "findings/findings": changes.map((change, at) => ({ ...finding, finding: `${at}`, ...change })),
    "robustness/robustness": changes.map((change, at) => ({
      ...withstood,
      finding: `${at}`,
      ...change,
    })),
  });

Deno.test("an estimate is rescaled by the marks of its own claim", () => {
  const [row] = made().rows;
  assertAlmostEquals(Number(row!["at"]), 2);
  assertAlmostEquals(Number(row!["at_low"]), -0.5);
  assertAlmostEquals(Number(row!["at_high"]), 3);
  const points = { unit: "points", estimate: 2, supported_from: 5, not_supported_up_to: 0 };
  const [other] = made({ "findings/estimates": [{ ...estimate, ...points }] }).rows;
  assertAlmostEquals(Number(other!["at"]), 0.4);
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
  assertEquals(figure.rows[0]!["becomes"], "undecided");
  assertStringIncludes(
    wholeCaption(figure.caption),
    "for 1 of 1 claims it is undecided",
  );
});

Deno.test("what belongs to a finding is drawn once however many estimates it has", () => {
  const figure = made({
    "findings/estimates": [
      { ...estimate, part: "raw" },
      { ...estimate, part: "normalised", verdict: "undecided", estimate: 0.55 },
    ],
  });
  assertEquals(figure.rows.map(({ part }) => part), ["raw", "normalised"]);
  assertEquals(figure.rows.map(({ estimate_verdict }) => estimate_verdict), [
    "supported",
    "undecided",
  ]);
  assertEquals(figure.rows.map(({ leave_outs }) => leave_outs), [2, null]);
  assertEquals(figure.rows.map(({ noise_all }) => noise_all), [0.75, null]);
  assert(Number(figure.rows[0]!["y"]) < Number(figure.rows[1]!["y"]));
});

Deno.test("the title counts verdicts, and those that five cells overturn", () => {
  const six = { fewest_cells_at_least: 6, fewest_cells_found: 6 };
  assertEquals(
    ofFindings({}, six, { ...six, verdict: "undecided" }, { verdict: "not supported" }).title,
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
  const figure = made({ "findings/findings": [{ ...finding, claim }] });
  const lines = String(figure.rows[0]!["lines"]).split("\n");
  assert(lines.length > 1);
  assertEquals(lines.join(" "), claim);
  assertEquals(
    Number(figure.rows[0]!["y"]) - Number(made().rows[0]!["y"]),
    13 * (lines.length - 1),
  );
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
  assertEquals([row!["low"], row!["at_low"], row!["at_high"]], [null, null, null]);
  assertEquals(row!["estimate_text"], "70%");
  assertStringIncludes(
    wholeCaption(figure.caption),
    "1 of 1 estimates are made of all the evidence at once",
  );
  const ruled = async (each: Figure) =>
    [...(await renderSvg(each)).matchAll(/stroke-width="1.2"/g)].length;
  assertEquals(await ruled(made()) - await ruled(figure), 1);
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
  assertEquals(figure.rows[0]!["cells_text"], "none");
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

Deno.test("a chapter is named above its first claim, and a claim that speaks against says so", () => {
  const claims = [
    { chapter: "1", claim: "First" },
    { chapter: "1", claim: "Second" },
    { chapter: "3", claim: "Third", bearing: "against" },
  ];
  const all = made({
    "findings/findings": claims.map((each, at) => ({ ...finding, ...each, finding: `${at}` })),
    "findings/estimates": claims.map((_, at) => ({ ...estimate, finding: `${at}` })),
  });
  assertEquals(all.rows.map(({ heading }) => heading), ["1 Unforced concession", "", "3 SEATO"]);
  assertEquals(all.rows.map(({ lines }) => lines), [
    "First",
    "Second",
    "Third (speaks against the argument)",
  ]);
  const [first, second, third] = all.rows.map(({ y }) => Number(y));
  assertEquals((third! - second!) - (second! - first!), 15);
});

Deno.test("marks of one unit stand together at the foot", async () => {
  const third = { supported_from: 1 / 3, not_supported_up_to: 0.25 };
  const svg = await renderSvg(made({
    "findings/estimates": [
      { ...estimate, part: "a" },
      { ...estimate, part: "b", unit: "tau-b", supported_from: 0.2, not_supported_up_to: 0 },
      { ...estimate, part: "c", ...third },
    ],
  }));
  const places = ["share: 50%", "share: 25%", "tau-b: 0"].map((text) => svg.indexOf(`>${text}<`));
  assert(places.every((place) => place > 0));
  assertEquals(places, places.toSorted((a, b) => a - b));
});
