/**
 * Whose opening on each binding issue of SEATO lay nearest to the outcome.
 *
 * @module
 */
import { mean } from "../../base/inference/mean.ts";
import { median } from "../../base/inference/median.ts";
import { type StandingReading, standingReadings } from "../../measures/bargaining/openings.ts";
import { turned } from "../../measures/bargaining/orientation.ts";
import {
  membersAhead,
  nearestAhead,
  nearestAheadByChance,
} from "../../measures/seato/nearest_member.ts";
import type { SeatoShaperLine } from "../../tables/derived/findings/seato_shapers.ts";
import type { BindingCase } from "../evidence/binding_cases.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import {
  opened,
  type OpeningsOf,
  openingsOf,
  type Voice,
  voicesOn,
} from "../evidence/voices_on_questions.ts";

/** Issues under each reading of openings, in their own talks and carried back, in their order. */
export function seatoShaperLines(evidence: Evidence, coded: CodedEvidence): SeatoShaperLine[] {
  return standingReadings.flatMap((reading) =>
    openingsOf.flatMap((openings) =>
      evidence.binding.map((issue) => shaperLine(evidence, coded, reading, openings, issue))
    )
  );
}

function shaperLine(
  evidence: Evidence,
  coded: CodedEvidence,
  reading: StandingReading,
  openings: OpeningsOf,
  binding: BindingCase,
): SeatoShaperLine {
  const { episode, issue } = evidence.bargaining[reading].issues[binding.issue]!;
  const outcome = turned(coded.issues[reading][binding.issue]!.outcome, binding.orientation);
  const { hub, members, others } = voicesOn(evidence, reading, binding, openings);
  const distanceOf = (voice: Voice) => Math.abs(outcome - opened(coded, reading, voice));
  const us = opened(coded, reading, hub);
  const theirs = members.map((voice) => opened(coded, reading, voice));
  const nearest = nearestOf(members, distanceOf);
  const ahead = nearestAhead(outcome, us, theirs);
  return {
    reading,
    openings,
    episode,
    issue,
    question: binding.question,
    outcome,
    nearest: namesOf(nearestOf([...hub ? [hub] : [], ...members, ...others], distanceOf)),
    us_opening: us,
    us_distance: Math.abs(outcome - us),
    members: members.length,
    nearest_members: namesOf(nearest),
    nearest_opening: mean(nearest.map((voice) => opened(coded, reading, voice))),
    nearest_distance: nearest[0] ? distanceOf(nearest[0]) : NaN,
    nearer: ahead === 1 ? "region" : ahead === 0 ? "us" : ahead === 0.5 ? "alike" : null,
    by_chance: nearestAheadByChance(outcome, us, theirs),
    median_distance: Math.abs(outcome - median(theirs)),
    members_nearer: membersAhead(outcome, us, theirs),
  };
}

/** Those whose distance is the smallest. */
function nearestOf(voices: readonly Voice[], distanceOf: (voice: Voice) => number): Voice[] {
  const least = Math.min(...voices.map(distanceOf));
  return voices.filter((voice) => distanceOf(voice) === least);
}

function namesOf(voices: readonly Voice[]): string {
  return voices.map(({ state }) => state).sort().join(";");
}
