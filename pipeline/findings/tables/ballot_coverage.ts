/**
 * What each episode has of ballots, and why it says nothing of the rules where it does not count.
 *
 * @module
 */
import type { BallotCoverageLine } from "../../tables/derived/findings/ballot_coverage.ts";
import { type BallotCase, type BallotRows, forms } from "../../measures/social_choice/ballots.ts";
import type { Evidence } from "../evidence/evidence.ts";

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
