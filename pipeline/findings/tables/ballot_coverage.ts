/**
 * What each episode has of ballots, and why it says nothing of the rules where it does not count.
 *
 * @module
 */
import {
  type BallotCase,
  type BallotRows,
  forms,
  type Unusable,
} from "../../measures/social_choice/ballots.ts";
import type { Evidence } from "../evidence/evidence.ts";

/** An episode and its ballots. */
export interface BallotCoverageLine {
  readonly episode: string;
  /** Coded rows of preferences, whoever speaks. */
  readonly preferences: number;
  /** States with a ballot. */
  readonly states: string;
  /** Forms that can win: at least half of these states rank them. */
  readonly candidates: string;
  /** Form that resulted; empty where none did. */
  readonly resulting_form: string | null;
  /** Why the episode is not counted; empty where it is. */
  readonly unusable: Unusable | NoBallot | null;
}

/** Why an episode has no ballot. */
export type NoBallot = "no preferences coded" | "no ballot of a leading voice in time";

/** Every episode, in the order of the table. */
export function ballotCoverageLines(
  { episodes, preferences }: Pick<BallotRows, "episodes" | "preferences">,
  { ballots }: Evidence,
): BallotCoverageLine[] {
  const cases = new Map(ballots.map((each) => [each.episode, each]));
  const coded = Map.groupBy(preferences, ({ episode }) => episode);
  return episodes.map(({ episode, resulting_form }): BallotCoverageLine => {
    const ballot = cases.get(episode);
    const rows = coded.get(episode)?.length ?? 0;
    return {
      episode,
      preferences: rows,
      states: ballot?.states.join(";") ?? "",
      candidates: ballot ? candidatesOf(ballot) : "",
      resulting_form,
      unusable: ballot
        ? ballot.unusable ?? null
        : rows === 0
        ? "no preferences coded"
        : "no ballot of a leading voice in time",
    };
  });
}

function candidatesOf({ candidates }: BallotCase): string {
  return forms.filter((_, form) => (candidates & (1 << form)) !== 0).join(";");
}
