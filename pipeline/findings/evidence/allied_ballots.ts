/**
 * Ballots of allies, next to that of the United States, and whether an ally had a treaty by then.
 *
 * @module
 */
import { earliestDay } from "../../base/dates/edtf.ts";
import { firstTreaties, type FirstTreaty } from "../../measures/commitments/first_treaties.ts";
import type { BallotCase } from "../../measures/social_choice/ballots.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import { hub } from "../../tables/states.ts";

/** The tables that say when states first had a treaty. */
export type TreatyRows = Pick<CleanRows, "treaties" | "treatyParties" | "commitments">;

/** First treaties by state: of either class of commitment, and pacts with an armed-attack clause. */
export interface FirstTies {
  readonly treaties: ReadonlyMap<string, FirstTreaty>;
  readonly pacts: ReadonlyMap<string, FirstTreaty>;
}

/** Finds the first treaties of states with the United States. */
export function firstTies(rows: TreatyRows): FirstTies {
  return { treaties: firstTreaties(rows, ["A", "B"]), pacts: firstTreaties(rows, ["A"]) };
}

/** The ballot of an ally in an episode. */
export interface AlliedBallot {
  readonly state: string;
  readonly region: CleanRows["states"][number]["region"];
  /** Place of the episode among the ballots. */
  readonly episode: number;
  /** Place of the ally's ballot within the episode. */
  readonly at: number;
  /** Place of the US ballot within the episode; -1 without one. */
  readonly usAt: number;
  /** First treaty with the United States, whenever it came. */
  readonly treaty: FirstTreaty | undefined;
  /** Whether that treaty was signed when the negotiation opened. */
  readonly hadTreaty: boolean;
  /** First pact with an armed-attack clause, whenever it came. */
  readonly pact: FirstTreaty | undefined;
  /** Whether that pact was signed when the negotiation opened. */
  readonly hadPact: boolean;
}

/**
 * The ballots of the states that dealt with the United States, in the order of the ballots. Those
 * of an episode that repeats another's are among them.
 */
export function alliedBallots(
  ballots: readonly BallotCase[],
  rows: Pick<CleanRows, "episodes" | "states">,
  { treaties, pacts }: FirstTies,
): AlliedBallot[] {
  const episodes = new Map(rows.episodes.map((row) => [row.episode, row]));
  const regions = new Map(rows.states.map(({ state, region }) => [state, region]));
  return ballots.flatMap((ballot, episode) => {
    const { ally_states: allies, opens } = episodes.get(ballot.episode)!;
    const day = earliestDay(opens)!;
    return ballot.states.flatMap((state, at): AlliedBallot[] => {
      if (!(allies ?? []).includes(state)) return [];
      const [treaty, pact] = [treaties.get(state), pacts.get(state)];
      return [{
        state,
        region: regions.get(state) ?? "other",
        episode,
        at,
        usAt: ballot.states.indexOf(hub),
        treaty,
        hadTreaty: treaty !== undefined && treaty.day <= day,
        pact,
        hadPact: pact !== undefined && pact.day <= day,
      }];
    });
  });
}
