/**
 * Every claim, in the order of the argument.
 *
 * @module
 */
import type { Claim } from "./claim.ts";
import { alliesAhead } from "./claims/allies_ahead.ts";
import { concededOnForm } from "./claims/conceded_on_form.ts";
import { imposedAgainstCompromise } from "./claims/imposed_against_compromise.ts";
import { imposedAgainstConstant } from "./claims/imposed_against_constant.ts";
import { imposedAgainstMean } from "./claims/imposed_against_mean.ts";
import { imposedAgainstNash } from "./claims/imposed_against_nash.ts";
import { intensityNamesForm } from "./claims/intensity_names_form.ts";
import { lostOnRestraint } from "./claims/lost_on_restraint.ts";
import { lostOnScope } from "./claims/lost_on_scope.ts";
import { lostOnStrength } from "./claims/lost_on_strength.ts";
import { outsideOption } from "./claims/outside_option.ts";
import { salienceGap } from "./claims/salience_gap.ts";

/** The claims in the order in which the README shows them. */
export const claims: readonly Claim[] = [
  alliesAhead,
  concededOnForm,
  lostOnStrength,
  lostOnScope,
  lostOnRestraint,
  imposedAgainstMean,
  imposedAgainstCompromise,
  imposedAgainstNash,
  imposedAgainstConstant,
  intensityNamesForm,
  salienceGap,
  outsideOption,
];
