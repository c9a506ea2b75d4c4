import { assert, assertAlmostEquals, assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow, Figure } from "../../pipeline/figures/figure.ts";
import { readSummary, tablePath } from "../../pipeline/figures/read_summary.ts";
import { renderSvg } from "../../pipeline/figures/render_svg.ts";
import { robustness } from "../../pipeline/figures/robustness.ts";

const real = (name: string) =>
  readSummary(Deno.readTextFileSync(new URL(`../../${tablePath(name)}`, import.meta.url)));
const firstsOf = ({ rows }: Figure) => rows.filter(({ y_claim }) => y_claim !== null);

const finding = {
  finding: "one",
  chapter: "1",
  claim: "The allies were ahead",
  verdict: "supported",
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
  "findings/estimates": [estimate],
  "findings/noise": [noisy("all", 40, 0.75), noisy("outcomes", 20, 0.8), noisy("salience", 20, 1)],
  "findings/leave_outs": [
    { finding: "one", kind: "ally", left_out: "AUS", verdict: "undecided", flips: true },
    { finding: "one", kind: "ally", left_out: "NZL", verdict: "supported", flips: false },
  ],
  "findings/fragility": [10, 20].map((limit) => ({
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
    figure.caption,
    "for 1 of 1 claims the cells that were found lead to undecided",
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
      "overturned by recoding 5 cells or fewer, each by at most 20 points",
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
  const { caption, alt } = made();
  assertStringIncludes(caption, "(2 allies)");
  assertStringIncludes(caption, "of 40 draws");
  assertStringIncludes(caption, "(outcomes, salience; 20 draws each)");
  assertStringIncludes(
    alt,
    "The allies were ahead: supported; estimate 0.7 (share, 0.45 to 0.8); same verdict in 75% of " +
      "noisy draws; 1 of 2 leave-outs change it; 5 cells overturn it",
  );
});

Deno.test("every claim and estimate of the tables is drawn, in their order", () => {
  const figure = robustness(real);
  assertEquals(
    firstsOf(figure).map(({ finding }) => finding),
    real("findings/findings").map(({ finding }) => finding),
  );
  assertEquals(
    figure.rows.map(({ finding, part }) => [finding, part || null]),
    real("findings/estimates").map(({ finding, part }) => [finding, part ?? null]),
  );
});

Deno.test("every plotted number stands in the tables", () => {
  const figure = robustness(real);
  const [findings, estimates, noise, leaveOuts] = ["findings", "estimates", "noise", "leave_outs"]
    .map((name) => real(`findings/${name}`)) as [DataRow[], DataRow[], DataRow[], DataRow[]];
  const plain = [
    "estimate",
    "low",
    "high",
    "units",
    "unit",
    "supported_from",
    "not_supported_up_to",
  ];
  for (const row of figure.rows) {
    const same = estimates.find((each) =>
      each["finding"] === row["finding"] && (each["part"] ?? "") === row["part"]
    )!;
    assertEquals(plain.map((column) => row[column]), plain.map((column) => same[column]));
    assertEquals(row["estimate_verdict"], same["verdict"]);
  }
  for (const row of firstsOf(figure)) {
    const own = (each: DataRow) => each["finding"] === row["finding"];
    const same = findings.find(own)!;
    for (const column of ["claim", "verdict", "fewest_cells_at_least", "fewest_cells_found"]) {
      assertEquals(row[column], same[column]);
    }
    const recounts = leaveOuts.filter(own);
    assertEquals(row["leave_outs"], recounts.length);
    assertEquals(row["leave_outs_flipping"], recounts.filter(({ flips }) => flips).length);
    const shares = noise.filter((each) => own(each) && each["layer"] !== "all")
      .map((each) => Number(each["same_verdict"]));
    assertEquals([row["noise_least"], row["noise_most"]], [
      Math.min(...shares),
      Math.max(...shares),
    ]);
    const all = noise.find((each) => own(each) && each["layer"] === "all")!;
    assertEquals(row["noise_all"], all["same_verdict"]);
  }
});

Deno.test("an estimate lies on the side of the marks that its verdict says", () => {
  const { rows } = robustness(real);
  for (const [index, { fewest_units }] of real("findings/estimates").entries()) {
    const { at, units, estimate_verdict, finding } = rows[index]!;
    const side = Number(units) < Number(fewest_units)
      ? "undecided"
      : Number(at) >= 1 - 1e-6
      ? "supported"
      : Number(at) <= 1e-6
      ? "not supported"
      : "undecided";
    assertEquals(estimate_verdict, side, `${finding}`);
  }
});

Deno.test("claims stand below one another, and the picture keeps to the width of figures", async () => {
  const figure = robustness(real);
  const down = figure.rows.flatMap(({ y_claim, y }) => y_claim === null ? [y] : [y_claim, y]).map(
    Number,
  );
  assertEquals(down, down.toSorted((a, b) => a - b));
  const [, width] = /<svg[^>]* width="(\d+)"/.exec(await renderSvg(figure))!;
  assertEquals(Number(width), 650);
});
