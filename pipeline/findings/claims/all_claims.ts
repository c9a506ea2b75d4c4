/**
 * Every claim, in the order of the argument.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { aheadOnForm } from "./ahead_on_form.ts";
import { alliesAhead } from "./allies_ahead.ts";
import { alliesFirstChoice } from "./allies_first_choice.ts";
import { alliesInitiated } from "./allies_initiated.ts";
import { alliesMoreBilateral } from "./allies_more_bilateral.ts";
import { controlOfTheRash } from "./control_of_the_rash.ts";
import { formAgainstControl } from "./form_against_control.ts";
import { formEitherWay } from "./form_either_way.ts";
import { imposedAgainstNash } from "./imposed_against_nash.ts";
import { intensityAtEqualWeights } from "./intensity_at_equal_weights.ts";
import { intensityAtPowerWeights } from "./intensity_at_power_weights.ts";
import { investedAfterShock } from "./invested_after_shock.ts";
import { linkagesKeptTies } from "./linkages_kept_ties.ts";
import { looseDesignsDie } from "./loose_designs_die.ts";
import { looserSideWins } from "./looser_side_wins.ts";
import { regionShapedSeato } from "./region_shaped_seato.ts";
import { regionWantedLooser } from "./region_wanted_looser.ts";
import { salienceGap } from "./salience_gap.ts";
import { seatoLoose } from "./seato_loose.ts";
import { topIssue } from "./top_issue.ts";
import { usBeganWider } from "./us_began_wider.ts";
import { usConceded, usConcededOnForm } from "./us_conceded.ts";
import { usDrewBack } from "./us_drew_back.ts";
import { usKeptControl } from "./us_kept_control.ts";
import { usMovedMore } from "./us_moved_more.ts";
import { usTurned } from "./us_turned.ts";
import { widerFromAllies } from "./wider_from_allies.ts";
import { widerProposalsFaded } from "./wider_proposals_faded.ts";

/** The claims in the order in which pages show them: by chapter. */
export const claims: readonly Claim[] = [
  alliesMoreBilateral,
  alliesFirstChoice,
  usBeganWider,
  usTurned,
  usConceded,
  usConcededOnForm,
  usMovedMore,
  formEitherWay,
  alliesAhead,
  aheadOnForm,
  formAgainstControl,
  imposedAgainstNash,
  intensityAtEqualWeights,
  intensityAtPowerWeights,
  topIssue,
  salienceGap,
  regionShapedSeato,
  regionWantedLooser,
  seatoLoose,
  looseDesignsDie,
  alliesInitiated,
  linkagesKeptTies,
  investedAfterShock,
  widerFromAllies,
  widerProposalsFaded,
  looserSideWins,
  usKeptControl,
  controlOfTheRash,
  usDrewBack,
];
