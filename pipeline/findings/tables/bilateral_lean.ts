/**
 * How far each ally and the United States beside it leaned to a bilateral tie.
 *
 * @module
 */
import type { BilateralLeanLine } from "../../tables/derived/findings/bilateral_lean.ts";
import { forms } from "../../measures/social_choice/ballots.ts";
import {
  bilateralPlace,
  widerPlaces,
  type WiderReading,
} from "../../measures/social_choice/breadths.ts";
import { formGap } from "../../measures/social_choice/form_gap.ts";
import type { AlliedBallot } from "../evidence/allied_ballots.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { weakestGrade } from "../evidence/weakest_grade.ts";

/** Every allied ballot, those that are not compared among them, in the order of the ballots. */
export function bilateralLeanLines(
  evidence: Evidence,
  coded: CodedEvidence,
): BilateralLeanLine[] {
  return evidence.alliedBallots.map((allied): BilateralLeanLine => {
    const { episode, state, at, usAt } = allied;
    const both = compared(evidence, coded, allied, "trilateral counted as wider");
    const without = compared(evidence, coded, allied, "trilateral left out");
    const ofAlly = seen(evidence, coded, episode, at);
    const ofUs = seen(evidence, coded, episode, usAt);
    return {
      episode: evidence.ballots[episode]!.episode,
      ally: state,
      ally_lean: both.ally,
      ally_wider: ofAlly.wider,
      ally_evidence: ofAlly.evidence,
      us_lean: both.us,
      us_wider: ofUs.wider,
      us_evidence: ofUs.evidence,
      difference: both.leftOut === null ? both.ally - both.us : NaN,
      left_out: both.leftOut,
      ally_lean_without: without.ally,
      us_lean_without: without.us,
      difference_without: without.leftOut === null ? without.ally - without.us : NaN,
      left_out_without: without.leftOut,
    };
  });
}

/** The two leans under a reading, and why they are not compared. */
function compared(
  { ballots }: Evidence,
  coded: CodedEvidence,
  { episode, at, usAt }: AlliedBallot,
  reading: WiderReading,
): { ally: number; us: number; leftOut: BilateralLeanLine["left_out"] } {
  const { cells, repeats } = ballots[episode]!;
  const wider = widerPlaces[reading];
  const { intensity } = coded.ballots[episode]!;
  const lacks = (ballot: number, places: readonly number[]) =>
    places.every((form) => cells[ballot * forms.length + form]!.length === 0);
  const leftOut = repeats !== null
    ? "repeats the ballots of another episode"
    : usAt === -1
    ? "no US ballot"
    : lacks(at, [bilateralPlace])
    ? "no bilateral form on the ally's ballot"
    : lacks(at, wider)
    ? "no wider form on the ally's ballot"
    : lacks(usAt, [bilateralPlace])
    ? "no bilateral form on the US ballot"
    : lacks(usAt, wider)
    ? "no wider form on the US ballot"
    : null;
  const us = usAt === -1 ? NaN : formGap(intensity, wider, usAt);
  return { ally: formGap(intensity, wider, at), us, leftOut };
}

/** The best wider forms of a ballot that ranks the bilateral one too, and what its lean rests on. */
function seen(
  { ballots }: Evidence,
  coded: CodedEvidence,
  episode: number,
  ballot: number,
): { wider: string; evidence: BilateralLeanLine["ally_evidence"] } {
  if (ballot === -1) return { wider: "", evidence: null };
  const { rows } = ballots[episode]!;
  const { intensity } = coded.ballots[episode]!;
  const wider = widerPlaces["trilateral counted as wider"];
  const worth = (form: number) => intensity[ballot * forms.length + form]!;
  const ranked = wider.filter((form) => !Number.isNaN(worth(form)));
  const most = Math.max(...ranked.map(worth));
  const best = ranked.filter((form) => worth(form) === most);
  const bilateral = rows[ballot * forms.length + bilateralPlace]!;
  const behind = ranked.flatMap((form) => rows[ballot * forms.length + form]!);
  return {
    wider: best.map((form) => forms[form]!).join(";"),
    evidence: bilateral.length === 0 || behind.length === 0
      ? null
      : weakestGrade([...bilateral, ...behind]),
  };
}
