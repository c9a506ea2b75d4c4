/**
 * What linked allies on the eves of shocks, against what followed.
 *
 * @module
 */
import type { EveOfShockLine } from "../../tables/derived/findings/eve_of_shock.ts";
import type { ShockAllyLine } from "../../tables/derived/findings/shock_allies.ts";
import type { ShockTestLine } from "../../tables/derived/findings/shock_test.ts";
import { median } from "../../base/inference/median.ts";
import type { Linkage } from "../../measures/persistence/ally_linkages.ts";
import { codedDepths, evesOfShocks, weighEve } from "../../measures/persistence/eve_of_shock.ts";
import { type ShockRows, shockTests } from "../../measures/persistence/kept_ties.ts";
import { shockAllies } from "../../measures/persistence/shock_allies.ts";
import { byText } from "../../base/words/order.ts";

/** Shocks with what stood on their eves, by ally in the order of time, organisations last. */
export function eveOfShockLines(rows: ShockRows): EveOfShockLine[] {
  const depthOf = codedDepths(rows.linkages);
  const eves = evesOfShocks(rows).map((eve) => ({
    ...eve,
    ...weighEve(eve.institutions, depthOf),
  }));
  const middle = median(
    eves.filter(({ organisation }) => !organisation).map(({ weightedLow }) => weightedLow),
  );
  return eves.map((eve): EveOfShockLine => {
    const surely = eve.institutions.filter((each) => each.surely.length > 0);
    const count = (of: Linkage["domain"]) => surely.filter(({ domain }) => domain === of).length;
    const named = (of: typeof surely) => of.map(({ institution }) => institution).sort().join(";");
    return {
      shock: eve.shock,
      ally: eve.ally,
      organisation: eve.organisation,
      eve: eve.eve,
      followed: eve.followed,
      contested: eve.contested,
      evidence: eve.evidence,
      count_low: eve.countLow,
      count_high: eve.countHigh,
      weighted_low: eve.weightedLow,
      weighted_high: eve.weightedHigh,
      misfit: eve.kept && eve.weightedLow < middle
        ? "few but kept"
        : !eve.kept && eve.weightedLow > middle
        ? "many but lost"
        : null,
      consultation: count("consultation"),
      command: count("command"),
      basing_status: count("basing-status"),
      planning: count("planning"),
      intelligence: count("intelligence"),
      technology_industry: count("technology-industry"),
      exercises: count("exercises"),
      cost_sharing: count("cost-sharing"),
      assistance_training: count("assistance-training"),
      surely: named(surely),
      possibly: named(eve.institutions.filter((each) => each.surely.length === 0)),
    };
  }).sort((a, b) =>
    Number(a.organisation) - Number(b.organisation) || byText(a.ally, b.ally) || a.eve - b.eve ||
    byText(a.shock, b.shock)
  );
}

/** Allies over their shocks, in the order of their codes. */
export function shockAllyLines(rows: ShockRows): ShockAllyLine[] {
  return shockAllies(evesOfShocks(rows), codedDepths(rows.linkages)).map((each) => ({
    ally: each.ally,
    shocks: each.shocks,
    contested: each.contested,
    kept: each.kept,
    share_kept: each.kept / each.shocks,
    mostly_kept: each.mostlyKept,
    count_low: each.mean.countLow,
    count_high: each.mean.countHigh,
    weighted_low: each.mean.weightedLow,
    weighted_high: each.mean.weightedHigh,
  }));
}

/** The permutation test, a line a reading, the main one first. */
export function shockTestLines(rows: ShockRows): ShockTestLine[] {
  return shockTests(rows).map(({ id, mostlyKept, smallestP, ...test }) => ({
    reading: id,
    description: test.description,
    statistic: test.statistic,
    pairs: test.pairs,
    allies: test.allies,
    mostly_kept: mostlyKept,
    assignments: test.assignments,
    exact: test.exact,
    p: test.p,
    smallest_p: smallestP,
  }));
}
