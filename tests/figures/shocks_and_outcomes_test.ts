import type { EveOfShockLine } from "../../pipeline/tables/derived/findings/eve_of_shock.ts";
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { readSummary } from "../../pipeline/tables/read_summary.ts";
import { renderSvg } from "../../pipeline/figures/draw/render_svg.ts";
import { shocksAndOutcomes } from "../../pipeline/figures/shocks_and_outcomes/figure.ts";
import { shockRows } from "../../pipeline/figures/shocks_and_outcomes/rows.ts";
import {
  eveOfShockLines,
  shockAllyLines,
  shockTestLines,
} from "../../pipeline/findings/tables/shocks.ts";
import { median } from "../../pipeline/base/inference/median.ts";
import { rounded } from "../../pipeline/base/sheets/rounded.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";
import { wholeCaption } from "./whole_caption.ts";

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
const realMiddle = median(
  eveOfShockLines(clean).filter(({ organisation }) => !organisation)
    .map(({ weighted_low }) => weighted_low),
);
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
  const rows = shockRows(
    [
      eve("A", 5, { misfit: "few but kept" }),
      eve("B", 5.5),
      eve("C", 10),
      eve("D", 6.5),
    ],
    sizes,
    50,
  );
  // A with its label reaches from 4.5 to 9.5; B from 5 and D from 6 go below, 1 apart from each other.
  assertEquals(rows.map(({ ally, lane }) => [ally, lane]), [["A", 0], ["B", 1], ["D", 1], [
    "C",
    0,
  ]]);
  assertEquals(rows.map(({ label }) => label), ["A 1971", "", "", ""]);
});

Deno.test("no two real marks of a lane overlap", () => {
  const rows = shockRows(eveOfShockLines(clean), sizes, realMiddle);
  assertEquals(rows.length, clean.shocks.length);
  const reach = ({ low, label, label_left }: typeof rows[number]) => {
    const side = sizes.symbol / 2;
    const length = label === "" ? 0 : sizes.label;
    return {
      from: low - side - (label_left ? length : 0),
      to: low + side + (label_left ? 0 : length),
    };
  };
  for (const own of Map.groupBy(rows, ({ band, lane }) => `${band} ${lane}`).values()) {
    for (const [at, row] of own.slice(1).entries()) {
      const before = own[at]!;
      assert(reach(row).from >= reach(before).to, `${before.label} and ${row.ally}`);
    }
  }
});

Deno.test("a label stands at the right, unless it would cross the median and has room at the left", () => {
  const leftOf = (low: number, middle: number) =>
    shockRows([eve("A", low, { misfit: "few but kept" })], sizes, middle)[0]!.label_left;
  // At the right the label of a point at 8 reaches from 8.5 to 12.5, at the left from 3.5.
  assertEquals(leftOf(8, 12), true);
  assertEquals(leftOf(8, 13), false);
  assertEquals(leftOf(8, 7), false);
  // A point just right of the median keeps its label at the right.
  assertEquals(leftOf(8, 7.9), false);
  // No room from 0 on.
  assertEquals(leftOf(4, 6), false);
});

Deno.test("no real label of a state crosses the median", () => {
  const labelled = shockRows(eveOfShockLines(clean), sizes, realMiddle)
    .filter(({ label, band }) => label !== "" && band !== "organisations");
  assert(labelled.some(({ label_left }) => label_left));
  for (const { low, label, label_left } of labelled) {
    const reaches = low + (label_left ? -1 : 1) * (sizes.symbol / 2 + sizes.label);
    assert((low < realMiddle) === (reaches < realMiddle), label);
  }
});

Deno.test("bands run from deepened to ended, organisations apart", () => {
  const rows = shockRows(
    [
      eve("O", 1, { organisation: true }),
      eve("E", 1, { followed: "ended-or-suspended" }),
      eve("D", 1, { followed: "deepened" }),
    ],
    sizes,
    50,
  );
  assertEquals(rows.map(({ band }) => band), ["deepened", "ended-or-suspended", "organisations"]);
});

Deno.test("the title goes by p and by what p the allies allow", () => {
  const title = (p: number, smallest_p: number) =>
    figure({
      "findings/shock_test": [{ ...tables["findings/shock_test"]![0]!, p, smallest_p }],
    }).title;
  assertStringIncludes(title(0.05, 0.01), "more than chance easily gives");
  assertStringIncludes(title(0.06, 0.01), "which chance may give (p = 0.060)");
  assertStringIncludes(title(0.1, 0.1), "too few to tell from chance among 11 allies (p = 0.10)");
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
  assertStringIncludes(svg, "labelled: shocks that do not fit");
});

Deno.test("the caption tells how far share and p move under the other readings", () => {
  const others = tables["findings/shock_test"]!.slice(1);
  const of = (column: string) => others.map((line) => Number(line[column]));
  assertStringIncludes(
    wholeCaption(figure().caption),
    `Under ${others.length} other readings the share is ` +
      `${Math.round(100 * Math.min(...of("statistic")))} to ` +
      `${Math.round(100 * Math.max(...of("statistic")))}%, p ` +
      `${Math.min(...of("p")).toFixed(2)} to ${Math.max(...of("p")).toFixed(2)}.`,
  );
  const alone = figure({ "findings/shock_test": tables["findings/shock_test"]!.slice(0, 1) });
  assert(!wholeCaption(alone.caption).includes("other readings the share"));
});
