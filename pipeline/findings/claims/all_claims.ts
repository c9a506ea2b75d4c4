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
import { imposedAgainstNash } from "./imposed_against_nash.ts";
import { investedAfterShock } from "./invested_after_shock.ts";
import { linkagesKeptTies } from "./linkages_kept_ties.ts";
import { regionWantedLooser } from "./region_wanted_looser.ts";
import { salienceGap } from "./salience_gap.ts";
import { usBeganWider } from "./us_began_wider.ts";
import { usKeptControl } from "./us_kept_control.ts";
import { usTurned } from "./us_turned.ts";
import { widerFromAllies } from "./wider_from_allies.ts";
import { widerProposalsFaded } from "./wider_proposals_faded.ts";

/** The claims in the order in which pages show them: by chapter. */
export const claims: readonly Claim[] = [
  alliesMoreBilateral,
  alliesFirstChoice,
  usBeganWider,
  usTurned,
  alliesAhead,
  aheadOnForm,
  imposedAgainstNash,
  salienceGap,
  regionWantedLooser,
  alliesInitiated,
  linkagesKeptTies,
  investedAfterShock,
  widerFromAllies,
  widerProposalsFaded,
  usKeptControl,
];
