/**
 * Figure: what linked allies on the eves of shocks, and what followed.
 *
 * @module
 */
import { flowing } from "../../base/words/flowing.ts";
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { ShockTestLine } from "../../tables/derived/findings/shock_test.ts";
import { median } from "../../base/inference/median.ts";
import type { MakeFigure } from "../draw/figure.ts";
import { shortName, stateNames } from "../draw/reader_names.ts";
import { shockRows } from "./rows.ts";
import { shocksSpec } from "./spec.ts";
import { fixed, ifKnown, pEquation, percent, pValue } from "../../base/words/numbers.ts";
import { percentRange, range } from "../../base/words/ranges.ts";

/** A larger p is not called evidence of an association. */
const clearUpTo = 0.05;

/** Depth-weighted linkages on the eves of shocks by what followed, and the means of the allies. */
export const shocksAndOutcomes: MakeFigure = (read) => {
  const lines = read(describedFindings.eveOfShock);
  const [main, ...others] = read(describedFindings.shockTest);
  if (main === undefined) throw new RangeError("The table of the shock test has no line");
  const name = stateNames(read, shortName);
  const states = lines.filter(({ organisation }) => !organisation);
  const shocks = shockRows(lines, name);
  const apart = shocks.filter(({ organisation }) => organisation);
  const struck = [...new Set(apart.map((row) => row.name))].join(", ");
  const means = read(describedFindings.shockAllies)
    .map((line) => ({ ...line, name: `${name(line.ally)} (${line.ally})` }))
    .sort((a, b) =>
      Number(b.mostly_kept) - Number(a.mostly_kept) || b.weighted_low - a.weighted_low
    );
  const few = states.filter(({ misfit }) => misfit === "few but kept").length;
  const many = states.filter(({ misfit }) => misfit === "many but lost").length;
  const known = states.filter(({ evidence }) => evidence === "known").length;
  const share = ifKnown(main.statistic, percent, "none");
  const contested = states.filter((line) => line.contested).length;
  const apartText = flowing`The ${apart.length} shocks to ${struck} as an organisation stand apart
    and in no test; its bodies are not counted as its members’ own.`;
  return {
    id: "shocks_and_outcomes",
    title: titleOf(main, few + many, states.length),
    caption: {
      reading: flowing`Above: shocks to allies by the institutions surely in force on 31 December of
        the year before, by their depths, and by what became of the tie within ten years, judged by
        treaty, forces and exercises. Hollow: a careful reader could judge otherwise (${contested}
        of ${states.length}; ${known} rest on no opened source). Labelled: kept or deepened with
        fewer than the median (${few}), reduced or ended with more (${many}). Below: means over an
        ally’s shocks; bars reach to institutions only possibly in force; circle: kept or deepened
        after more than half; hollow: all its shocks are contested.`,
      leftOut: flowing`${apart.length > 0 && apartText}
        Linkages surely in force only: those with open dates enter under other readings.`,
      caution: flowing`The test ${main.exact ? "tries all" : "draws"} ${main.assignments} ways to
        choose ${main.mostly_kept} of ${main.allies} allies. ${othersText(others)}
        Shocks of one ally share their institutions, and several are steps of one decline; linkages
        grow with time, and ties that ended receive no later shocks, so that survivors accumulate.
        An association would be no proof that linkages keep ties: what makes a tie strong may make
        both.`,
    },
    alt: flowing`Points in bands by what followed a shock, and mean depth-weighted institutions by
      ally. Allies mostly kept had more in ${share} of ${main.pairs} pairs with the others,
      ${pOf(main.p)}, smallest attainable ${pOf(main.smallest_p)}. Means:
      ${means.map((line) => `${line.name} ${fixed(line.weighted_low, 1)}`).join(", ")}.`,
    rows: shocks,
    spec: shocksSpec(shocks, means, median(states.map((line) => line.weighted_low)), [
      `Kept allies had more in ${share} of ${main.pairs} pairs:`,
      `exact ${pOf(main.p)}, smallest attainable ${ifKnown(main.smallest_p, pValue, "unknown")}`,
    ]),
  };
};

function titleOf(test: ShockTestLine, misfits: number, shocks: number): string {
  const { statistic, p, smallest_p, allies } = test;
  const verdict = p !== null && p <= clearUpTo
    ? "more than chance easily gives"
    : smallest_p === null || smallest_p > clearUpTo
    ? `too few to tell from chance among ${allies} allies`
    : "which chance may give";
  return flowing`Allies kept after most shocks had more linkages than others in
    ${ifKnown(statistic, percent, "none")} of pairs, ${verdict} (${pOf(p)}); ${misfits} of ${shocks}
    shocks do not fit`;
}

const pOf = (p: number | null) => ifKnown(p, pEquation, "p unknown");

/** How far the share and its p move under the other readings. */
function othersText(others: readonly ShockTestLine[]): string | false {
  if (others.length === 0) return false;
  const shares = others.flatMap(({ statistic }) => statistic ?? []);
  return flowing`Under ${others.length} other readings the share is ${percentRange(shares)},
    p ${range(others.flatMap(({ p }) => p ?? []), pValue)}.`;
}
