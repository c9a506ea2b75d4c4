/**
 * Whether allies proposed wider pacts less often once their links had grown deep.
 *
 * @module
 */
import { firstYear } from "../../base/dates/spans.ts";
import { largestRatio, ratioShares, type Stratum } from "../../base/inference/rate_ratio.ts";
import type { LinkReading } from "../evidence/dated_ties.ts";
import type { TieCase } from "../evidence/tie_cases.ts";
import { countedTies, tieUnits } from "../evidence/units.ts";
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
  const courses = ties.map((tie) => courseOf(tie, choices));
  const places = countedTies(ties, choices.thin);
  return {
    kind: "sum",
    units: tieUnits(ties, places, (at) => courses[at]!.cells),
    range: [-Infinity, 1],
    ownWeights: true,
    measure: ({ cells }, at, into) => {
      const found = courses[at]!.read(cells);
      const { numerator, denominator } = ratioShares(found);
      const before = found.unexposed * denominator;
      into[0] = before - found.exposed * numerator;
      into[1] = before;
    },
    attainable: ({ cells }) => {
      const free = places.map((at) => {
        const found = courses[at]!.read(cells);
        const all = found.exposed + found.unexposed;
        return { ...found, mostExposed: all, mostUnexposed: all };
      });
      return [1 - largestRatio(free, true), 1];
    },
  };
}

/** An ally's years, told apart by the depths of a coding: those of deep links are exposed. */
interface Course {
  /** Numbers of the cells that it rests on. */
  readonly cells: readonly number[];
  readonly read: (cells: Float64Array) => Stratum;
}

function courseOf(
  { years, atEnd, proposals }: TieCase,
  { links = "bilateral", weigh, seen = "before", sinceWar = false }: FadingChoices,
): Course {
  const counted = sinceWar ? [...earlierYears(years), ...years] : years;
  const standing = counted.map((year) => atEnd[links].get(seen === "before" ? year - 1 : year)!);
  const made = counted.map((year) => proposals.filter((each) => each === year).length);
  // Years alike share one list, whose depth is summed once.
  const lists = [...new Set(standing)];
  const listOf = standing.map((each) => lists.indexOf(each));
  const readDepths = depthsStanding(lists, weigh);
  const ofLists = new Float64Array(lists.length);
  const sorted = new Float64Array(counted.length);
  return {
    cells: lists.flat(2),
    read: (cells) => {
      readDepths(cells, ofLists);
      for (let at = 0; at < sorted.length; at++) sorted[at] = ofLists[listOf[at]!]!;
      const middle = medianOfRising(sorted);
      const found = { exposed: 0, exposedTime: 0, unexposed: 0, unexposedTime: 0 };
      for (let at = 0; at < listOf.length; at++) {
        if (ofLists[listOf[at]!]! > middle) {
          found.exposedTime++;
          found.exposed += made[at]!;
        } else {
          found.unexposedTime++;
          found.unexposed += made[at]!;
        }
      }
      return found;
    },
  };
}

/**
 * The median of values that mostly rise, which it sorts in place: links deepen from year to year,
 * so that few change places.
 */
function medianOfRising(values: Float64Array): number {
  for (let at = 1; at < values.length; at++) {
    const value = values[at]!;
    let place = at;
    for (; place > 0 && values[place - 1]! > value; place--) values[place] = values[place - 1]!;
    values[place] = value;
  }
  const middle = (values.length - 1) / 2;
  return (values[Math.floor(middle)]! + values[Math.ceil(middle)]!) / 2;
}

/** Years since the war before the first of some. */
function earlierYears([first = firstYear]: readonly number[]): number[] {
  return Array.from({ length: first - firstYear }, (_, at) => firstYear + at);
}
