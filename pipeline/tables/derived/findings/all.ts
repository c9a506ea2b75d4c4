/**
 * Every table that the stage `findings` makes.
 *
 * @module
 */
import { adjustedP } from "./adjusted_p.ts";
import { ballotCoverage } from "./ballot_coverage.ts";
import { ballots } from "./ballots.ts";
import { bilateralLean } from "./bilateral_lean.ts";
import { bindingOpenings } from "./binding_openings.ts";
import { bindingSpeakers } from "./binding_speakers.ts";
import { cells } from "./cells.ts";
import { chains } from "./chains.ts";
import { concessions } from "./concessions.ts";
import { concessionsByGroup } from "./concessions_by_group.ts";
import { conditionIssues } from "./condition_issues.ts";
import { conditions } from "./conditions.ts";
import { depthByYear } from "./depth_by_year.ts";
import { designCells } from "./design_cells.ts";
import { designDistances } from "./design_distances.ts";
import { designFates } from "./design_fates.ts";
import { designPlaces } from "./design_places.ts";
import { designRanks } from "./design_ranks.ts";
import { designScores } from "./design_scores.ts";
import { drewBack } from "./drew_back.ts";
import { estimates } from "./estimates.ts";
import { eveOfShock } from "./eve_of_shock.ts";
import { evePairs } from "./eve_pairs.ts";
import { findings } from "./findings.ts";
import { firstChoiceShares } from "./first_choice_shares.ts";
import { firstChoices } from "./first_choices.ts";
import { firstDeepLinkage } from "./first_deep_linkage.ts";
import { initiators } from "./initiators.ts";
import { institutionsBegun } from "./institutions_begun.ts";
import { investmentAfterShock } from "./investment_after_shock.ts";
import { modelPairs } from "./model_pairs.ts";
import { modelPredictions } from "./model_predictions.ts";
import { modelRace } from "./model_race.ts";
import { moves } from "./moves.ts";
import { movesByType } from "./moves_by_type.ts";
import { openings } from "./openings.ts";
import { proposalAnswers } from "./proposal_answers.ts";
import { proposalsByDepth } from "./proposals_by_depth.ts";
import { reliability } from "./reliability.ts";
import { replacements } from "./replacements.ts";
import { ruleHits } from "./rule_hits.ts";
import { rules } from "./rules.ts";
import { seatoActivity } from "./seato_activity.ts";
import { seatoEvents } from "./seato_events.ts";
import { seatoShapers } from "./seato_shapers.ts";
import { shockAllies } from "./shock_allies.ts";
import { shockTest } from "./shock_test.ts";
import { findingSources } from "./sources.ts";
import { survival } from "./survival.ts";
import { survivalTests } from "./survival_tests.ts";
import { thinAllies } from "./thin_allies.ts";
import { usBallots } from "./us_ballots.ts";
import { widerProposals } from "./wider_proposals.ts";

/** The tables of the findings, in the order of the argument. */
export const describedFindings = {
  findings,
  estimates,
  adjustedP,
  cells,
  openings,
  concessions,
  concessionsByGroup,
  moves,
  movesByType,
  conditionIssues,
  conditions,
  modelPredictions,
  modelRace,
  modelPairs,
  ballotCoverage,
  ballots,
  bilateralLean,
  firstChoices,
  firstChoiceShares,
  usBallots,
  ruleHits,
  rules,
  designCells,
  designScores,
  designRanks,
  designDistances,
  designPlaces,
  designFates,
  bindingOpenings,
  bindingSpeakers,
  seatoShapers,
  drewBack,
  seatoActivity,
  seatoEvents,
  chains,
  survival,
  survivalTests,
  institutionsBegun,
  initiators,
  firstDeepLinkage,
  replacements,
  eveOfShock,
  shockAllies,
  shockTest,
  evePairs,
  depthByYear,
  thinAllies,
  investmentAfterShock,
  widerProposals,
  proposalAnswers,
  proposalsByDepth,
  reliability,
  findingSources,
} as const;
