/**
 * Every claim, in the order of the argument.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { alliesAhead } from "./claims/allies_ahead.ts";
import { alliesInitiated } from "./claims/allies_initiated.ts";
import { concededOnForm } from "./claims/conceded_on_form.ts";
import { europeWantedLooser } from "./claims/europe_wanted_looser.ts";
import { imposedAgainstCompromise } from "./claims/imposed_against_compromise.ts";
import { imposedAgainstConstant } from "./claims/imposed_against_constant.ts";
import { imposedAgainstMean } from "./claims/imposed_against_mean.ts";
import { imposedAgainstNash } from "./claims/imposed_against_nash.ts";
import { intensityNamesForm } from "./claims/intensity_names_form.ts";
import { linkagesKeptAlliances } from "./claims/linkages_kept_alliances.ts";
import { lostOnRestraint } from "./claims/lost_on_restraint.ts";
import { lostOnScope } from "./claims/lost_on_scope.ts";
import { lostOnStrength } from "./claims/lost_on_strength.ts";
import { militaryWantedLooser } from "./claims/military_wanted_looser.ts";
import { multilateralEndedSooner } from "./claims/multilateral_ended_sooner.ts";
import { outsideOption } from "./claims/outside_option.ts";
import { regionWantedLooser } from "./claims/region_wanted_looser.ts";
import { salienceGap } from "./claims/salience_gap.ts";
import { seatoNearLoosePacts } from "./claims/seato_near_loose_pacts.ts";

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
