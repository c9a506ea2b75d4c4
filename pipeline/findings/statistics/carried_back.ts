/**
 * Openings carried back to the negotiation in which a question was first raised.
 *
 * @module
 */
import { medianOfFew } from "../../base/inference/median.ts";
import type { IssueCase } from "../../measures/bargaining/issue_cases.ts";
import type { StandingReading } from "../../measures/bargaining/openings.ts";
import {
  firstOpening,
  linesOfQuestions,
  type OpeningPlace,
} from "../../measures/seato/questions.ts";
import { hub } from "../../tables/states.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import type { Sides } from "./contested_issues.ts";

/**
 * Makes the function that says where the sides of the issue at a place first opened on its question:
 * each state of the table at its opening on the earliest issue of the line that the issue carries
 * on. A side is `NaN` where nobody of it spoke on any. Positions from a line that runs the other way
 * are turned.
 */
export function carriedBack(
  evidence: Evidence,
  reading: StandingReading,
): (coded: CodedEvidence, at: number) => Sides {
  const { issues } = evidence.bargaining[reading];
  const lines = linesOfQuestions(issues);
  const allies = alliesByEpisode(issues);
  const places = issues.map(({ episode }, at) => {
    const firstOf = (state: string) => firstOpening(issues, lines[at]!, state) ?? [];
    return { us: [firstOf(hub)].flat(), allies: [...allies.get(episode)!].flatMap(firstOf) };
  });
  const medianAt = (coded: CodedEvidence, at: number, of: readonly OpeningPlace[]) =>
    medianOfFew(Float64Array.from(of, (place) => {
      const opening = coded.issues[reading][place.issue]!.openings[place.at]!;
      return bindsUpwards(issues[place.issue]!) === bindsUpwards(issues[at]!)
        ? opening
        : 100 - opening;
    }));
  return (coded, at) => ({
    hub: medianAt(coded, at, places[at]!.us),
    ally: medianAt(coded, at, places[at]!.allies),
    outcome: coded.issues[reading][at]!.outcome,
  });
}

/** The allied states that have an opening on some issue of an episode. */
function alliesByEpisode(issues: readonly IssueCase[]): ReadonlyMap<string, ReadonlySet<string>> {
  const episodes = Map.groupBy(issues, ({ episode }) => episode);
  return new Map([...episodes].map(([episode, of]) => [
    episode,
    new Set(of.flatMap(({ openings, alliesAt }) => alliesAt.map((at) => openings[at]!.state))),
  ]));
}

function bindsUpwards({ orientation }: IssueCase): boolean {
  return orientation !== "less-binding";
}
