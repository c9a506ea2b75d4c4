import { assert, assertEquals } from "@std/assert";
import { eveOfShockLines } from "../../../pipeline/findings/tables/shocks.ts";
import { linkagesByAllyRows } from "../../../pipeline/summarise/linkages_by_ally.ts";
import { allyLinkages } from "../../../pipeline/measures/persistence/ally_linkages.ts";
import { readCleanRows } from "../../../pipeline/tables/clean_rows.ts";

const real = readCleanRows(
  ["shocks", "states", "linkages", "institutions"],
  (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
);

Deno.test("real eves agree with the yearly counts of linkages", () => {
  const counts = linkagesByAllyRows(allyLinkages(real));
  for (const { ally, eve, count_low, count_high, organisation } of eveOfShockLines(real)) {
    const own = counts.filter((row) =>
      row.year === eve && row.ally === (organisation ? `${ally} members` : ally)
    );
    assertEquals(own.reduce((sum, { low }) => sum + low, 0), count_low, `${ally} ${eve}`);
    assertEquals(own.reduce((sum, { high }) => sum + high, 0), count_high, `${ally} ${eve}`);
  }
});

Deno.test("real lines: one a shock and ally, domains add up, bounds hold", () => {
  const lines = eveOfShockLines(real);
  assertEquals(lines.length, real.shocks.length);
  for (const line of lines) {
    const domains = line.consultation + line.command + line.basing_status + line.planning +
      line.intelligence + line.technology_industry + line.exercises + line.cost_sharing +
      line.assistance_training;
    assertEquals(domains, line.count_low);
    assertEquals(line.surely.split(";").filter(Boolean).length, line.count_low);
    assertEquals(
      line.possibly.split(";").filter(Boolean).length,
      line.count_high - line.count_low,
    );
    assert(line.weighted_low >= line.count_low && line.weighted_low <= 3 * line.count_low);
    assert(line.weighted_high >= line.weighted_low);
  }
});
