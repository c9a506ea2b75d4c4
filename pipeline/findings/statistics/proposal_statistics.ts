/**
 * Who proposed wider pacts, and whether allies did so less once their links had grown deep.
 *
 * @module
 */
import { median } from "../../base/inference/median.ts";
import { largestRatio, ratioShares } from "../../base/inference/rate_ratio.ts";
import { isOfSecurity, type WiderProposal } from "../../measures/persistence/wider_proposals.ts";
import type { LinkReading } from "../evidence/dated_ties.ts";
import type { TieCase } from "../evidence/tie_cases.ts";
import { depthStanding, type Weigh } from "./depth_standing.ts";
import type { SumStatistic } from "./statistic.ts";

/** How proposals are counted by who made them. */
export interface ProposerChoices {
  /** Whether bodies that promise no security count too. */
  readonly nonSecurity?: boolean;
  /** Whether what both sides proposed counts half for each. */
  readonly joint?: boolean;
}

/**
 * Share of wider proposals that allies made, among those made by allies or by the United States.
 * Proposals answer one another and the same events, so that those of one year are one cluster. They
 * are no coded cells.
 */
export function widerShare(
  proposals: readonly WiderProposal[],
  { nonSecurity = false, joint = false }: ProposerChoices = {},
): SumStatistic {
  const worth = { ally: 1, us: 0, joint: joint ? 0.5 : undefined, other: undefined } as const;
  const places = [...proposals.keys()].filter((at) =>
    worth[proposals[at]!.side] !== undefined && (nonSecurity || isOfSecurity(proposals[at]!))
  );
  return {
    kind: "sum",
    units: places.map((at) => ({
      at,
      cluster: `${proposals[at]!.year ?? proposals[at]!.proposal}`,
      clusteredBy: "year",
      cells: [],
    })),
    range: [0, 1],
    measure: (_, at, into) => {
      into[0] = worth[proposals[at]!.side] ?? 0;
      into[1] = 1;
    },
  };
}

/** How an ally's years are told apart by its links. */
export interface FadingChoices {
  /** Which links count; those of two parties unless told otherwise. */
  readonly links?: LinkReading;
  /** What an institution adds by its depth; the depth itself unless told otherwise. */
  readonly weigh?: Weigh;
  /** Whether links count that stood when the year began, as is done unless told otherwise, or ended. */
  readonly seen?: "before" | "after";
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
  { links = "bilateral", weigh, seen = "before", thin = false }: FadingChoices = {},
): SumStatistic {
  const courses = ties.map(({ ally, years, atEnd, proposals, ...tie }) => ({
    ally,
    thin: tie.thin,
    standing: years.map((year) => atEnd[links].get(seen === "before" ? year - 1 : year)!),
    proposals: years.map((year) => proposals.filter((each) => each === year).length),
    depths: new Float64Array(years.length),
  }));
  const places = [...courses.keys()].filter((at) => thin || !courses[at]!.thin);
  const stratum = (at: number, cells: Float64Array) => {
    const { standing, proposals, depths } = courses[at]!;
    for (let year = 0; year < depths.length; year++) {
      depths[year] = depthStanding(standing[year]!, cells, weigh);
    }
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
