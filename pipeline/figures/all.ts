/**
 * Every figure, in the order of the argument.
 *
 * @module
 */
import { centralization } from "./centralization.ts";
import { commitmentsByForm } from "./commitments_by_form.ts";
import { concessions } from "./concessions.ts";
import { designMatrix } from "./design_matrix.ts";
import { evidenceBase } from "./evidence_base.ts";
import type { MakeFigure } from "./figure.ts";
import { hubAndSpokes } from "./hub_and_spokes.ts";
import { initiators } from "./initiators.ts";
import { linkagesByAlly } from "./linkages_by_ally.ts";
import { modelRace } from "./model_race.ts";
import { openingsToOutcome } from "./openings_to_outcome.ts";
import { preferences } from "./preferences.ts";
import { robustness } from "./robustness.ts";
import { ruleHits } from "./rule_hits.ts";
import { seatoActivity } from "./seato_activity.ts";
import { shocksAndOutcomes } from "./shocks_and_outcomes.ts";
import { survival } from "./survival.ts";
import { whoWantedWhat } from "./who_wanted_what.ts";

/** The figures in the order in which `figures/README.md` shows them. */
export const figures: readonly MakeFigure[] = [
  hubAndSpokes,
  commitmentsByForm,
  centralization,
  openingsToOutcome,
  concessions,
  modelRace,
  preferences,
  ruleHits,
  designMatrix,
  whoWantedWhat,
  seatoActivity,
  linkagesByAlly,
  initiators,
  survival,
  shocksAndOutcomes,
  robustness,
  evidenceBase,
];
