import { readerOf, realTable } from "../fixtures/real_tables.ts";
import { assert, assertEquals } from "@std/assert";
import type { DataRow, Figure } from "../../pipeline/figures/draw/figure.ts";
import { robustness } from "../../pipeline/figures/robustness/figure.ts";
import { placed } from "../../pipeline/figures/robustness/places.ts";
import { firstRows, type RobustnessRow } from "../../pipeline/figures/robustness/rows.ts";
import { cellsText } from "../../pipeline/figures/robustness/words.ts";
import { drawn } from "./drawn.ts";

const real = realTable;
const typed = ({ rows }: Figure) => rows as unknown as RobustnessRow[];
const firstsOf = (figure: Figure) => firstRows(typed(figure));

Deno.test("none of the claims called without cells has one in the table of cells", () => {
  const entered = new Set(
    real("findings/cells").flatMap(({ findings }) => `${findings}`.split(";")),
  );
  const figure = robustness(readerOf(real));
  for (const row of firstsOf(figure)) {
    assertEquals(cellsText(row) === "none", !entered.has(row.finding), row.finding);
  }
});

Deno.test("every claim and estimate of the tables is drawn, in their order", () => {
  const figure = robustness(readerOf(real));
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
  const figure = robustness(readerOf(real));
  const [findings, estimates, withstood, noise, leaveOuts] = [
    "findings/findings",
    "findings/estimates",
    "robustness/robustness",
    "robustness/noise",
    "robustness/leave_outs",
  ].map(real) as [DataRow[], DataRow[], DataRow[], DataRow[], DataRow[]];
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
  for (const row of figure.rows) {
    const own = (each: DataRow) => each["finding"] === row["finding"];
    const same = { ...findings.find(own), ...withstood.find(own) };
    for (const column of ["claim", "verdict", "fewest_cells_at_least", "fewest_cells_found"]) {
      assertEquals(row[column], same[column]);
    }
    const recounts = leaveOuts.filter((each) => own(each) && each["touches"] === true);
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
  const { estimates } = placed(typed(robustness(readerOf(real))));
  for (const [index, { fewest_units }] of real("findings/estimates").entries()) {
    const { at, units, estimate_verdict, finding } = estimates[index]!;
    const side = units < Number(fewest_units)
      ? "between"
      : at! >= 1 - 1e-6
      ? "supported"
      : at! <= 1e-6
      ? "contradicted"
      : "between";
    assertEquals(estimate_verdict, side, `${finding}`);
  }
});

Deno.test("claims stand below one another, and the picture keeps to the width of figures", async () => {
  const figure = robustness(readerOf(real));
  const { findings, estimates } = placed(typed(figure));
  for (
    const down of [
      findings.flatMap(({ y_claim, y }) => [y_claim, y]),
      estimates.map(({ y }) => y),
    ]
  ) {
    assertEquals(down, down.toSorted((a, b) => a - b));
  }
  const { width, height } = await drawn(figure);
  assertEquals(width, 650);
  assert(height <= 950, `${height}`);
});
