/**
 * Whether an ally gets its way on the issue that it cares about most.
 *
 * @module
 */
import { gotItsWay } from "../../measures/bargaining/moves.ts";
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import { waysRange } from "../../measures/bargaining/ways_range.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import type { Unit } from "../evidence/units.ts";
import { type AllyIssue, allyIssues, allyIssueUnits } from "./ally_issues.ts";
import { contestedFrom } from "./contested_issues.ts";
import type { Attainable, ContrastStatistic, SumStatistic } from "./statistic.ts";

/** What an issue is to an ally; out where it is not contested, or where no other is less dear. */
type Rank = "top" | "other" | "out";

/**
 * Share of an ally's contested issues of highest salience in a negotiation on which it is ahead, by
 * its own opening, less that of its other contested issues there. Of several that share the highest
 * salience all count; an ally with one issue, or with issues that are all as dear to it, compares
 * none.
 *
 * @param reading how openings are read
 * @param threshold least distance in points between the openings of the ally and of the United
 * States on a contested issue
 */
export function topIssueContrast(
  evidence: Evidence,
  reading: StandingReading,
  threshold: number = contestedFrom,
): ContrastStatistic {
  const all = allyIssues(evidence, reading);
  const units = allyIssueUnits(evidence, reading, all);
  const rankOf = rankFinder(all, reading, threshold);
  return {
    kind: "contrast",
    first: sumOver("top", { all, units, reading, rankOf }),
    second: sumOver("other", { all, units, reading, rankOf }),
    exchange: {
      by: "within allies and negotiations",
      stratum: ({ at }) => all[at]!.ally,
      block: ({ at }) => `${at}`,
    },
  };
}

/** Finds what an issue is to an ally under a coding; it allocates nothing. */
function rankFinder(all: readonly AllyIssue[], reading: StandingReading, threshold: number) {
  const issueOf = Int32Array.from(all, ({ issue }) => issue);
  const placeOf = Int32Array.from(all, ({ place }) => place);
  const fellowsOf = all.map(({ fellows }) => Int32Array.from(fellows));
  return (coded: CodedEvidence, at: number): Rank => {
    const issues = coded.issues[reading];
    const own = issues[issueOf[at]!]!;
    if (!(Math.abs(own.openings[placeOf[at]!]! - own.hub) >= threshold)) return "out";
    // Next to the mean of the same ally's saliences: their order is that of the saliences.
    const care = own.salience[placeOf[at]!]!;
    const fellows = fellowsOf[at]!;
    let isAlike = true;
    for (let each = 0; each < fellows.length; each++) {
      const fellow = issues[issueOf[fellows[each]!]!]!;
      const place = placeOf[fellows[each]!]!;
      const other = fellow.salience[place]!;
      if (other === care || !(Math.abs(fellow.openings[place]! - fellow.hub) >= threshold)) {
        continue;
      }
      if (other > care) return "other";
      isAlike = false;
    }
    return isAlike ? "out" : "top";
  };
}

/** Share of the issues of one rank on which their ally is ahead. */
function sumOver(
  rank: Rank,
  { all, units, reading, rankOf }: {
    readonly all: readonly AllyIssue[];
    readonly units: readonly Unit[];
    readonly reading: StandingReading;
    readonly rankOf: (coded: CodedEvidence, at: number) => Rank;
  },
): SumStatistic {
  return {
    kind: "sum",
    units,
    range: [0, 1],
    attainable: (coded) => {
      const counted = all.filter((_, at) => rankOf(coded, at) === rank);
      return shareRange(counted, coded, reading);
    },
    measure: (coded, at, into) => {
      const { issue, place } = all[at]!;
      const { outcome, openings, hub } = coded.issues[reading][issue]!;
      const counts = rankOf(coded, at) === rank;
      into[0] = counts ? gotItsWay(outcome, openings[place]!, hub) : 0;
      into[1] = counts ? 1 : 0;
    },
  };
}

/** Least and greatest share that outcomes could give: allies of one issue share its outcome. */
function shareRange(
  counted: readonly AllyIssue[],
  { issues }: CodedEvidence,
  reading: StandingReading,
): Attainable {
  if (counted.length === 0) return [0, 1];
  let [fewest, most] = [0, 0];
  for (const [issue, of] of Map.groupBy(counted, ({ issue }) => issue)) {
    const { hub, openings } = issues[reading][issue]!;
    const [least, greatest] = waysRange(hub, of.map(({ place }) => openings[place]!));
    fewest += least;
    most += greatest;
  }
  return [fewest / counted.length, most / counted.length];
}
