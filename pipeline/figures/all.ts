/**
 * Every figure, in the order of the argument.
 *
 * @module
 */
import { bilateralLinkages } from "./bilateral_linkages/figure.ts";
import { centralization } from "./centralization/figure.ts";
import { commitmentsByForm } from "./commitments_by_form/figure.ts";
import { concessions } from "./concessions/figure.ts";
import { conditions } from "./conditions/figure.ts";
import { designMatrix } from "./design_matrix/figure.ts";
import { evidenceBase } from "./evidence_base/figure.ts";
import type { MakeFigure } from "./draw/figure.ts";
import { hubAndSpokes } from "./hub_and_spokes/figure.ts";
import { initiators } from "./initiators/figure.ts";
import { linkagesByAlly } from "./linkages_by_ally/figure.ts";
import { modelRace } from "./model_race/figure.ts";
import { moves } from "./moves/figure.ts";
import { openingsToOutcome } from "./openings_to_outcome/figure.ts";
import { preferences } from "./preferences/figure.ts";
import { premise } from "./premise/figure.ts";
import { proposals } from "./proposals/figure.ts";
import { rivals } from "./rivals/figure.ts";
import { reliability } from "./reliability/figure.ts";
import { robustness } from "./robustness/figure.ts";
import { ruleHits } from "./rule_hits/figure.ts";
import { seatoActivity } from "./seato_activity/figure.ts";
import { shocksAndOutcomes } from "./shocks_and_outcomes/figure.ts";
import { survival } from "./survival/figure.ts";
import { whoWantedWhat } from "./who_wanted_what/figure.ts";

/** The figures in the order in which `figures/README.md` shows them. */
export const figures: readonly MakeFigure[] = [
  hubAndSpokes,
  commitmentsByForm,
  centralization,
  premise,
  openingsToOutcome,
  moves,
  concessions,
  conditions,
  modelRace,
  preferences,
  ruleHits,
  designMatrix,
  whoWantedWhat,
  seatoActivity,
  linkagesByAlly,
  bilateralLinkages,
  initiators,
  survival,
  shocksAndOutcomes,
  proposals,
  rivals,
  robustness,
  reliability,
  evidenceBase,
];

/** The figures that show what the findings withstand. */
export const robustnessFigures: readonly MakeFigure[] = [ruleHits, robustness];

/** The figures that show summaries and findings alone. */
export const estimateFigures: readonly MakeFigure[] = figures.filter((make) =>
  !robustnessFigures.includes(make)
);
