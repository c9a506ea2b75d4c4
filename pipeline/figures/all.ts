/**
 * Every figure, in the order of the argument.
 *
 * @module
 */
import { centralization } from "./centralization.ts";
import { commitmentsByForm } from "./commitments_by_form.ts";
import { concessions } from "./concessions.ts";
import { evidenceBase } from "./evidence_base.ts";
import type { MakeFigure } from "./figure.ts";
import { hubAndSpokes } from "./hub_and_spokes.ts";
import { linkagesByAlly } from "./linkages_by_ally.ts";
import { modelRace } from "./model_race.ts";
import { openingsToOutcome } from "./openings_to_outcome.ts";
import { preferences } from "./preferences.ts";
import { robustness } from "./robustness.ts";
import { ruleHits } from "./rule_hits.ts";

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
  linkagesByAlly,
  robustness,
  evidenceBase,
];
