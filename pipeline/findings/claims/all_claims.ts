/**
 * Every claim, in the order of the argument.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { alliesAhead } from "./allies_ahead.ts";
import { alliesInitiated } from "./allies_initiated.ts";
import { concededOnForm } from "./conceded_on_form.ts";
import { europeWantedLooser } from "./europe_wanted_looser.ts";
import { imposedAgainstCompromise } from "./imposed_against_compromise.ts";
import { imposedAgainstConstant } from "./imposed_against_constant.ts";
import { imposedAgainstMean } from "./imposed_against_mean.ts";
import { imposedAgainstNash } from "./imposed_against_nash.ts";
import { intensityNamesForm } from "./intensity_names_form.ts";
import { linkagesKeptAlliances } from "./linkages_kept_alliances.ts";
import { lostOnRestraint } from "./lost_on_restraint.ts";
import { lostOnScope } from "./lost_on_scope.ts";
import { lostOnStrength } from "./lost_on_strength.ts";
import { militaryWantedLooser } from "./military_wanted_looser.ts";
import { multilateralEndedSooner } from "./multilateral_ended_sooner.ts";
import { outsideOption } from "./outside_option.ts";
import { regionWantedLooser } from "./region_wanted_looser.ts";
import { salienceGap } from "./salience_gap.ts";
import { seatoNearLoosePacts } from "./seato_near_loose_pacts.ts";

/** The claims in the order in which the README shows them: by chapter. */
export const claims: readonly Claim[] = [
  alliesAhead,
  concededOnForm,
  imposedAgainstMean,
  imposedAgainstCompromise,
  imposedAgainstNash,
  imposedAgainstConstant,
  lostOnStrength,
  lostOnScope,
  lostOnRestraint,
  intensityNamesForm,
  salienceGap,
  outsideOption,
  seatoNearLoosePacts,
  regionWantedLooser,
  europeWantedLooser,
  militaryWantedLooser,
  multilateralEndedSooner,
  linkagesKeptAlliances,
  alliesInitiated,
];
