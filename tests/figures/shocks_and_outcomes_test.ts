import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/figure.ts";
import { readSummary } from "../../pipeline/figures/read_summary.ts";
import { renderSvg } from "../../pipeline/figures/render_svg.ts";
import { shocksAndOutcomes } from "../../pipeline/figures/shocks_and_outcomes.ts";
import { shockRows } from "../../pipeline/figures/shocks_and_outcomes_rows.ts";
import {
  type EveOfShockLine,
  eveOfShockLines,
  shockAllyLines,
  shockTestLines,
} from "../../pipeline/findings/tables/shocks.ts";
import { rounded } from "../../pipeline/sheets/rounded.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";

const clean = readCleanRows(
  ["shocks", "states", "linkages", "institutions"],
  (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
);
const tables: Record<string, readonly DataRow[]> = {
  "findings/eve_of_shock": eveOfShockLines(clean).map(rounded) as DataRow[],
  "findings/shock_allies": shockAllyLines(clean).map(rounded) as DataRow[],
  "findings/shock_test": shockTestLines(clean).map(rounded) as DataRow[],
  "state_names": readSummary(Deno.readTextFileSync("data-clean/summaries/state_names.csv")),
};
const figure = (changed: Record<string, readonly DataRow[]> = {}) =>
  shocksAndOutcomes((name) => changed[name] ?? tables[name]!);

const sizes = { symbol: 1, label: 4 };
const eve = (ally: string, weighted_low: number, cells: Partial<EveOfShockLine> = {}) =>
  ({
    shock: "s",
    ally,
    organisation: false,
    eve: 1970,
    followed: "kept",
    weighted_low,
    weighted_high: weighted_low,
    misfit: null,
    ...cells,
  }) as EveOfShockLine;

Deno.test("points and labels of a lane leave each other room", () => {
  const rows = shockRows([
    eve("A", 5, { misfit: "few but kept" }),
    eve("B", 5.5),
    eve("C", 10),
    eve("D", 6.5),
  ], sizes);
  // A with its label reaches from 4.5 to 9.5; B from 5 and D from 6 go below, 1 apart from each other.
  assertEquals(rows.map(({ ally, lane }) => [ally, lane]), [["A", 0], ["B", 1], ["D", 1], [
    "C",
    0,
  ]]);
  assertEquals(rows.map(({ label }) => label), ["A 1971", "", "", ""]);
});

Deno.test("no two real marks of a lane overlap", () => {
  const rows = shockRows(eveOfShockLines(clean), sizes);
  assertEquals(rows.length, clean.shocks.length);
  for (const own of Map.groupBy(rows, ({ band, lane }) => `${band} ${lane}`).values()) {
    for (const [at, row] of own.slice(1).entries()) {
      const before = own[at]!;
      const reach = before.label === "" ? sizes.symbol : sizes.symbol + sizes.label;
      assert(row.low - before.low >= reach, `${before.label} and ${row.ally}`);
    }
  }
});

Deno.test("bands run from deepened to ended, organisations apart", () => {
  const rows = shockRows([
    eve("O", 1, { organisation: true }),
    eve("E", 1, { followed: "ended-or-suspended" }),
    eve("D", 1, { followed: "deepened" }),
  ], sizes);
  assertEquals(rows.map(({ band }) => band), ["deepened", "ended-or-suspended", "organisations"]);
});

Deno.test("the title goes by p and by what p the allies allow", () => {
  const title = (p: number, smallest_p: number) =>
    figure({
      "findings/shock_test": [{ ...tables["findings/shock_test"]![0]!, p, smallest_p }],
    }).title;
  assertStringIncludes(title(0.05, 0.01), "more than chance explains easily");
  assertStringIncludes(title(0.06, 0.01), "which chance may well give");
  assertStringIncludes(title(0.1, 0.1), "too few to tell that from chance (p = 0.10)");
});

Deno.test("every shock and ally is plotted with its numbers; labels are the misfits", () => {
  const { rows, title } = figure();
  const shocks = rows.filter(({ panel }) => panel === "shocks");
  for (const line of tables["findings/eve_of_shock"]!) {
    const own = shocks.find(({ shock, ally }) => shock === line["shock"] && ally === line["ally"])!;
    assertEquals([own["low"], own["high"], own["contested"], own["followed"]], [
      line["weighted_low"],
      line["weighted_high"],
      line["contested"],
      line["followed"],
    ]);
    assertEquals(own["label"] !== "", line["misfit"] !== null);
  }
  const misfits = tables["findings/eve_of_shock"]!
    .filter((line) => line["misfit"] !== null && !line["organisation"]);
  assertStringIncludes(title, `${misfits.length} of `);
  assertEquals(
    rows.filter(({ panel }) => panel === "allies").length,
    tables["findings/shock_allies"]!.length,
  );
});

Deno.test("the picture prints p and the smallest attainable one", async () => {
  const svg = await renderSvg(figure());
  const main = tables["findings/shock_test"]![0]!;
  assertStringIncludes(svg, `exact p = ${Number(main["p"]).toFixed(2)}`);
  assertStringIncludes(svg, `smallest attainable ${Number(main["smallest_p"]).toFixed(3)}`);
});
