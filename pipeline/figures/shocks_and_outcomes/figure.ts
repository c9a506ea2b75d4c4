/**
 * Figure: what linked allies on the eves of shocks, and what followed.
 *
 * @module
 */
import { eveOfShock } from "../../tables/derived/findings/eve_of_shock.ts";
import { shockAllies } from "../../tables/derived/findings/shock_allies.ts";
import { shockTest } from "../../tables/derived/findings/shock_test.ts";
import { rowsOf } from "../../tables/derived/read_derived.ts";
import type { ShockTestLine } from "../../tables/derived/findings/shock_test.ts";
import { median } from "../../base/inference/median.ts";
import type { MakeFigure } from "../draw/figure.ts";
import { shortName, stateNames } from "../draw/reader_names.ts";
import { shockRows } from "./rows.ts";
import { shocksSpec } from "./spec.ts";
import { fixed, pEquation, percent, pValue } from "../../base/words/numbers.ts";
import { percentRange, range } from "../../base/words/ranges.ts";

/** A larger p is not called evidence of an association. */
export const clearUpTo = 0.05;

/** Depth-weighted linkages on the eves of shocks by what followed, and the means of the allies. */
export const shocksAndOutcomes: MakeFigure = (summary) => {
  const lines = rowsOf(summary, eveOfShock);
  const allies = rowsOf(summary, shockAllies);
  const tests = rowsOf(summary, shockTest);
  const nameOf = stateNames(summary("state_names"));
  const [main, ...others] = tests;
  if (main === undefined) throw new RangeError("The table of the shock test has no line");
  const states = lines.filter(({ organisation }) => !organisation);
  const name = (ally: string) => shortName(nameOf(ally));
  const shocks = shockRows(lines, name);
  const apart = shocks.filter(({ organisation }) => organisation);
  const means = allies.map((line) => ({ ...line, name: `${name(line.ally)} (${line.ally})` }))
    .sort((a, b) =>
      Number(b.mostly_kept) - Number(a.mostly_kept) || b.weighted_low - a.weighted_low
    );
  const few = states.filter(({ misfit }) => misfit === "few but kept");
  const many = states.filter(({ misfit }) => misfit === "many but lost");
  const known = states.filter(({ evidence }) => evidence === "known").length;
  const contested = states.filter((line) => line.contested).length;
  return {
    id: "shocks_and_outcomes",
    title: titleOf(main, few.length + many.length, states.length),
    caption: {
      reading:
        "Above: shocks to allies by the institutions surely in force on 31 December of the " +
        "year before, by their depths, and by what became of the tie within ten years, " +
        "judged by treaty, forces and exercises. Hollow: a careful reader could " +
        `judge otherwise (${contested} of ${states.length}; ${known} rest on no opened source). ` +
        `Labelled: kept or deepened with fewer than the median (${few.length}), reduced or ended ` +
        `with more (${many.length}). Below: means over an ally’s shocks; bars reach to institutions ` +
        "only possibly in force; circle: kept or deepened after more than half; hollow: all its " +
        "shocks are contested.",
      leftOut:
        (apart.length
          ? `The ${apart.length} shocks to ${
            [...new Set(apart.map((row) => row.name))].join(", ")
          } as an organisation stand apart and in no test; its bodies are not counted as its ` +
            "members’ own. "
          : "") +
        "Linkages surely in force only: those with open dates enter under other readings.",
      caution:
        `The test ${
          main.exact ? "tries all" : "draws"
        } ${main.assignments} ways to choose ${main.mostly_kept} of ` +
        `${main.allies} allies. ${
          othersText(others)
        }Shocks of one ally share their institutions, ` +
        "and several are steps of one decline; linkages grow with time, and ties that ended receive " +
        "no later shocks, so that survivors accumulate. An association would be no proof that " +
        "linkages keep ties: what makes a tie strong may make both.",
    },
    alt:
      "Points in bands by what followed a shock, and mean depth-weighted institutions by ally. " +
      `Allies mostly kept had more in ${percent(main.statistic)} of ${main.pairs} pairs with the ` +
      `others, ${pEquation(main.p)}, smallest attainable ${pEquation(main.smallest_p)}. ` +
      `Means: ${means.map((line) => `${line.name} ${fixed(line.weighted_low, 1)}`).join(", ")}.`,
    summaries: [
      "findings/eve_of_shock",
      "findings/shock_allies",
      "findings/shock_test",
      "state_names",
    ],
    rows: shocks,
    spec: shocksSpec(shocks, means, median(states.map((line) => line.weighted_low)), [
      `Kept allies had more in ${percent(main.statistic)} of ${main.pairs} pairs:`,
      `exact ${pEquation(main.p)}, smallest attainable ${pValue(main.smallest_p)}`,
    ]),
  };
};

function titleOf(
  { statistic, p, smallest_p, allies }: ShockTestLine,
  misfits: number,
  shocks: number,
): string {
  const found = `Allies kept after most shocks had more linkages than others in ${
    percent(statistic)
  } of pairs`;
  const verdict = p <= clearUpTo
    ? `more than chance easily gives (${pEquation(p)})`
    : smallest_p > clearUpTo
    ? `too few to tell from chance among ${allies} allies (${pEquation(p)})`
    : `which chance may give (${pEquation(p)})`;
  return `${found}, ${verdict}; ${misfits} of ${shocks} shocks do not fit`;
}

/** How far the share and its p move under the other readings. */
function othersText(others: readonly ShockTestLine[]): string {
  if (others.length === 0) return "";
  return `Under ${others.length} other readings the share is ${
    percentRange(others.map(({ statistic }) => statistic))
  }, p ${range(others.map(({ p }) => p), pValue)}. `;
}
