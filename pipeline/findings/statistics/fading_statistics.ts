/**
 * Whether allies proposed wider pacts less often once their links had grown deep.
 *
 * @module
 */
import { firstYear } from "../../base/dates/spans.ts";
import { median } from "../../base/inference/median.ts";
import { largestRatio, ratioShares } from "../../base/inference/rate_ratio.ts";
import type { LinkReading } from "../evidence/dated_ties.ts";
import type { TieCase } from "../evidence/tie_cases.ts";
import { depthsStanding, type Weigh } from "./depth_standing.ts";
import type { SumStatistic } from "./statistic.ts";

/** How an ally's years are told apart by its links. */
export interface FadingChoices {
  /** Which links count; those of two parties unless told otherwise. */
  readonly links?: LinkReading;
  /** What an institution adds by its depth; the depth itself unless told otherwise. */
  readonly weigh?: Weigh;
  /** Whether links count that stood when the year began, as is done unless told otherwise, or ended. */
  readonly seen?: "before" | "after";
  /** Whether the years since 1945 before its first commitment count too. */
  readonly sinceWar?: boolean;
  /** Whether allies with few coded institutions are let in. */
  readonly thin?: boolean;
}

/**
 * Fall of an ally's yearly rate of wider proposals from its years with links at or below its own
 * median depth to those above it: one less the Mantel-Haenszel rate ratio, as amounts over weights.
 * Dates of proposals are as coded; which years are which rests on the depths.
 */
export function fadedShare(
  ties: readonly TieCase[],
  choices: FadingChoices = {},
): SumStatistic {
  const { links = "bilateral", weigh, seen = "before", sinceWar = false, thin = false } = choices;
  const courses = ties.map(({ ally, years, atEnd, proposals, ...tie }) => {
    const counted = sinceWar ? [...earlierYears(years), ...years] : years;
    const standing = counted.map((year) => atEnd[links].get(seen === "before" ? year - 1 : year)!);
    return {
      ally,
      thin: tie.thin,
      standing,
      readDepths: depthsStanding(standing, weigh),
      proposals: counted.map((year) => proposals.filter((each) => each === year).length),
      depths: new Float64Array(counted.length),
    };
  });
  const places = [...courses.keys()].filter((at) => thin || !courses[at]!.thin);
  const stratum = (at: number, cells: Float64Array) => {
    const { readDepths, proposals, depths } = courses[at]!;
    readDepths(cells, depths);
    const middle = median(depths);
    const found = { exposed: 0, exposedTime: 0, unexposed: 0, unexposedTime: 0 };
    for (let year = 0; year < depths.length; year++) {
      if (depths[year]! > middle) {
        found.exposedTime++;
        found.exposed += proposals[year]!;
      } else {
        found.unexposedTime++;
        found.unexposed += proposals[year]!;
      }
    }
    return found;
  };
  return {
    kind: "sum",
    units: places.map((at) => ({
      at,
      cluster: courses[at]!.ally,
      clusteredBy: "ally",
      cells: [...new Set(courses[at]!.standing.flat(2))],
    })),
    range: [-Infinity, 1],
    ownWeights: true,
    measure: ({ cells }, at, into) => {
      const found = stratum(at, cells);
      const { numerator, denominator } = ratioShares(found);
      const before = found.unexposed * denominator;
      into[0] = before - found.exposed * numerator;
      into[1] = before;
    },
    attainable: ({ cells }) => {
      const free = places.map((at) => {
        const found = stratum(at, cells);
        const all = found.exposed + found.unexposed;
        return { ...found, mostExposed: all, mostUnexposed: all };
      });
      return [1 - largestRatio(free, true), 1];
    },
  };
}

/** Years since the war before the first of some. */
function earlierYears([first = firstYear]: readonly number[]): number[] {
  return Array.from({ length: first - firstYear }, (_, at) => firstYear + at);
}
