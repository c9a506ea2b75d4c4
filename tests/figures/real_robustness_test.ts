import { readerOf, realTable } from "../fixtures/real_tables.ts";
import { assert, assertEquals } from "@std/assert";
import type { DataRow, Figure } from "../../pipeline/figures/draw/figure.ts";
import { robustness } from "../../pipeline/figures/robustness/figure.ts";
import { placed } from "../../pipeline/figures/robustness/places.ts";
import { firstRows, type RobustnessRow } from "../../pipeline/figures/robustness/rows.ts";
import { drawn } from "./drawn.ts";

const real = realTable;
const typed = ({ rows }: Figure) => rows as unknown as RobustnessRow[];
const firstsOf = (figure: Figure) => firstRows(typed(figure));

Deno.test("a claim has a dash for the cells that flip it where the table of cells has none of it", () => {
  const entered = new Set(
    real("findings/cells").flatMap(({ findings }) => `${findings}`.split(";")),
  );
  const rows = typed(robustness(readerOf(real)));
  const dashes = placed(rows).findings.map(({ fewest }) => fewest === "–");
  assertEquals(dashes, firstRows(rows).map(({ finding }) => !entered.has(finding)));
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
  const tableOf = (name: string): DataRow[] => real(name);
  const [findings, estimates, withstood, cells] = [
    tableOf("findings/findings"),
    tableOf("findings/estimates"),
    tableOf("robustness/robustness"),
    tableOf("findings/cells"),
  ];
  const plain = [
    ...["estimate", "low", "high", "units", "unit", "over", "supported_from"],
    ...["contradicted_up_to", "deciding_units", "fewest_units"],
  ];
  for (const row of figure.rows) {
    const same = estimates.find((each) =>
      each["finding"] === row["finding"] && (each["part"] ?? "") === row["part"]
    )!;
    assertEquals(plain.map((column) => row[column]), plain.map((column) => same[column]));
    assertEquals(row["estimate_verdict"], same["verdict"]);
    const own = (each: DataRow) => each["finding"] === row["finding"];
    const whole: DataRow = { ...findings.find(own), ...withstood.find(own) };
    for (
      const column of [
        ...["claim", "short", "bearing", "verdict", "noise_same_verdict", "leave_outs"],
        ...["leave_outs_flipping", "leave_outs_too_few"],
        ...["fewest_cells_at_least", "fewest_cells_found"],
      ]
    ) assertEquals(row[column], whole[column], column);
    assertEquals(
      row["coded_cells"],
      cells.filter(({ findings }) => `${findings}`.split(";").includes(`${row["finding"]}`)).length,
    );
  }
});

Deno.test("an estimate lies on the side of the marks that its verdict says", () => {
  for (const { shown, estimate_verdict } of placed(typed(robustness(readerOf(real)))).estimates) {
    if (estimate_verdict === "cannot tell") continue;
    const side = shown! >= 1 - 1e-6 ? "supported" : shown! <= 1e-6 ? "contradicted" : "between";
    assertEquals(estimate_verdict, side);
  }
});

Deno.test("claims stand below one another on one page, as wide as all figures", async () => {
  const figure = robustness(readerOf(real));
  const { findings, estimates } = placed(typed(figure));
  for (const down of [findings.map(({ y }) => y), estimates.map(({ y }) => y)]) {
    assertEquals(down, down.toSorted((a, b) => a - b));
  }
  const { width, height } = await drawn(figure);
  assertEquals(width, 650);
  // A page of 11 inches, with room for margins and the caption's first lines.
  assert(height <= 850, `${height}`);
});
