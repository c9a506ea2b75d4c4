/**
 * Whether institutions were begun at a higher rate after shocks than in other years.
 *
 * @module
 */
import { type FreeStratum, largestRatio, ratioShares } from "../../base/inference/rate_ratio.ts";
import {
  type ShockWindow,
  sinceShock,
  standOf,
} from "../../measures/persistence/years_after_shocks.ts";
import type { LinkReading } from "../evidence/dated_ties.ts";
import { byAlly, byUs, initiatorStep } from "../evidence/institution_cases.ts";
import type { BegunCase, TieCase } from "../evidence/tie_cases.ts";
import { countedTies, tieUnits } from "../evidence/units.ts";
import type { SumStatistic } from "./statistic.ts";

/** How institutions begun after shocks are counted. */
export interface InvestmentChoices {
  /** What is after a shock; the five years that follow that of the shock unless told otherwise. */
  readonly window?: ShockWindow;
  /** Who began them; the ally unless told otherwise. */
  readonly by?: "ally" | "us";
  /** Which count; all unless told otherwise. */
  readonly links?: LinkReading;
  /** Which year counts of several in which one may have begun; the first unless told otherwise. */
  readonly year?: "first" | "last";
  /** Whether the years before an ally's first shock are left out. */
  readonly sinceFirst?: boolean;
  /** Whether allies with few coded institutions are let in. */
  readonly thin?: boolean;
}

/** Five years from the one after the shock on. */
export const fiveYears: ShockWindow = { years: 5, ofShock: false };

/** An ally's years after shocks and its others, with the institutions that came in them. */
interface Stratum {
  readonly after: readonly BegunCase[];
  readonly other: readonly BegunCase[];
  readonly times: { readonly exposedTime: number; readonly unexposedTime: number };
}

/**
 * Yearly rate of institutions begun after shocks over that in other years as an ally, compared
 * within allies: the Mantel-Haenszel rate ratio. An ally's amount and weight are what it adds to
 * the two sums of the ratio. The year of a shock, which lies on either side of it, counts to
 * neither.
 */
export function investedRatio(
  ties: readonly TieCase[],
  choices: InvestmentChoices = {},
): SumStatistic {
  const places = countedTies(ties, choices.thin);
  const strata = ties.map((tie) => stratumOf(tie, choices));
  const shares = strata.map(({ times }) => ratioShares(times));
  const step = choices.by === "us" ? byUs : byAlly;
  const begun = (of: readonly BegunCase[], cells: Float64Array) => {
    let count = 0;
    for (const institution of of) if (initiatorStep(institution, cells) === step) count++;
    return count;
  };
  const free = places.map((at): FreeStratum => ({
    ...strata[at]!.times,
    mostExposed: strata[at]!.after.length,
    mostUnexposed: strata[at]!.other.length,
  }));
  return {
    kind: "sum",
    units: tieUnits(ties, places, (at) =>
      [...strata[at]!.after, ...strata[at]!.other]
        .flatMap(({ first }) => first.map(({ cell }) => cell))),
    range: [0, Infinity],
    ownWeights: true,
    measure: ({ cells }, at, into) => {
      into[0] = begun(strata[at]!.after, cells) * shares[at]!.numerator;
      into[1] = begun(strata[at]!.other, cells) * shares[at]!.denominator;
    },
    attainable: () => [0, largestRatio(free, false)],
  };
}

function stratumOf(
  { years: all, shocks, begun }: TieCase,
  { window = fiveYears, links = "all", year = "first", sinceFirst = false }: InvestmentChoices,
): Stratum {
  const years = sinceFirst ? all.filter((each) => sinceShock(each, shocks) !== undefined) : all;
  const stands = new Map(years.map((each) => [each, standOf(each, shocks, window)]));
  const count = (stand: string) => years.filter((each) => stands.get(each) === stand).length;
  const institutions = (stand: string) =>
    begun[links].filter((each) => stands.get(each.years[year === "first" ? 0 : 1]) === stand);
  return {
    after: institutions("after"),
    other: institutions("other"),
    times: { exposedTime: count("after"), unexposedTime: count("other") },
  };
}
