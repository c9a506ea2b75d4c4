/**
 * Issues as single allies see them, each by its own opening and salience.
 *
 * @module
 */
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Unit } from "../evidence/units.ts";

/** An issue as an ally sees it that has an opening and a salience there. */
export interface AllyIssue {
  /** The ally and the negotiation. */
  readonly ally: string;
  /** Place among the issues, and of the ally among the issue's openings. */
  readonly issue: number;
  readonly place: number;
  /** Places, among the issues of allies, of all those of the same ally and negotiation. */
  readonly fellows: readonly number[];
}

/** Every issue of every ally on which the United States has an opening too. */
export function allyIssues({ bargaining }: Evidence, reading: StandingReading): AllyIssue[] {
  const found = bargaining[reading].issues.flatMap(({ alliesAt, usAt, openings, episode }, issue) =>
    usAt === -1 ? [] : alliesAt
      .filter((place) => openings[place]!.salience !== undefined)
      .map((place) => ({ ally: `${openings[place]!.state} in ${episode}`, issue, place }))
  );
  const fellows = Map.groupBy(found.keys(), (at) => found[at]!.ally);
  return found.map((each) => ({ ...each, fellows: fellows.get(each.ally)! }));
}

/**
 * They as units, clustered by the family of their dispute. Which of them is dearest rests on the
 * openings and saliences of all issues of the same ally and negotiation.
 */
export function allyIssueUnits(
  { bargaining }: Evidence,
  reading: StandingReading,
  all: readonly AllyIssue[],
): Unit[] {
  const { issues } = bargaining[reading];
  const cellsOf = ({ issue, place }: AllyIssue) => {
    const { openings, usAt } = issues[issue]!;
    const { positions, salience } = openings[place]!;
    const { actor, at } = salience!;
    return [...openings[usAt]!.positions, ...positions, ...actor.entries[at]!];
  };
  const ofFellows = new Map<readonly number[], ReadonlySet<number>>();
  for (const { fellows } of all) {
    if (ofFellows.has(fellows)) continue;
    ofFellows.set(fellows, new Set(fellows.flatMap((fellow) => cellsOf(all[fellow]!))));
  }
  return all.map(({ issue, fellows }, at): Unit => {
    const { family, episode, outcome } = issues[issue]!;
    return {
      at,
      cluster: family,
      clusteredBy: "family",
      episode,
      cells: [...new Set([outcome, ...ofFellows.get(fellows)!])],
    };
  });
}
