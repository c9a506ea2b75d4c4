/**
 * All tables of the stage `findings`, made of the clean tables. Nothing here knows of files, so
 * that a page can run it.
 *
 * @module
 */
import { standingFinder } from "../measures/bargaining/openings.ts";
import { cellRegister } from "../measures/coding/coded_cells.ts";
import { claims } from "./claims/all_claims.ts";
import type { Claim } from "./claims/claim.ts";
import { datedParts } from "./evidence/dated_parts.ts";
import { codedEvidence, evidenceOf } from "./evidence/evidence.ts";
import type { FindingRows } from "./evidence/finding_rows.ts";
import { twiceReadColumns } from "./evidence/twice_read_columns.ts";
import { measuredClaims, verdictUnder } from "./claims/measured_claim.ts";
import { describedFindings as described } from "../tables/derived/findings/all.ts";
import { made, type MadeTable } from "../tables/derived/made_table.ts";
import { adjustedPLines } from "./tables/adjusted_p.ts";
import { ballotCoverageLines } from "./tables/ballot_coverage.ts";
import { bilateralLeanLines } from "./tables/bilateral_lean.ts";
import { bindingOpeningLines } from "./tables/binding_openings.ts";
import { bindingSpeakerLines } from "./tables/binding_speakers.ts";
import { chainLines } from "./tables/chains.ts";
import { concessionLines } from "./tables/concessions.ts";
import { groupLines } from "./tables/concessions_by_group.ts";
import { conditionIssueLines } from "./tables/condition_issues.ts";
import { conditionLines } from "./tables/conditions.ts";
import { designCellLines } from "./tables/design_cells.ts";
import { designDistanceLines } from "./tables/design_distances.ts";
import { designFateLines } from "./tables/design_fates.ts";
import { designPlaceLines } from "./tables/design_places.ts";
import { designRankLines, designScoreLines } from "./tables/designs.ts";
import { drewBackLines } from "./tables/drew_back.ts";
import { cellLines, estimateLines, findingLines } from "./tables/findings.ts";
import { firstChoiceLines, firstChoiceShareLines } from "./tables/first_choices.ts";
import {
  firstDeepLinkageLines,
  initiatorLines,
  institutionLines,
  replacementLines,
} from "./tables/linkages.ts";
import { fieldOf } from "./tables/model_field.ts";
import { pairLines } from "./tables/model_pairs.ts";
import { predictionLines, raceLines } from "./tables/model_race.ts";
import { moveLines } from "./tables/moves.ts";
import { movesByTypeLines } from "./tables/moves_by_type.ts";
import { openingLines } from "./tables/openings.ts";
import { reliabilityLines } from "./tables/reliability.ts";
import { ballotLines, hitLines, ruleLines } from "./tables/rules.ts";
import { seatoActivityLines } from "./tables/seato_activity.ts";
import { seatoEventLines } from "./tables/seato_events.ts";
import { seatoShaperLines } from "./tables/seato_shapers.ts";
import { eveOfShockLines, shockAllyLines, shockTestLines } from "./tables/shocks.ts";
import { findingSourceLines } from "./tables/sources.ts";
import { usBallotLines } from "./tables/us_ballots.ts";
import { depthByYearLines } from "./tables/depth_by_year.ts";
import { evePairLines } from "./tables/eve_pairs.ts";
import { investmentLines } from "./tables/investment_after_shock.ts";
import { proposalsByDepthLines } from "./tables/proposals_by_depth.ts";
import { thinAllyLines } from "./tables/thin_allies.ts";
import { proposalAnswerLines, widerProposalLines } from "./tables/wider_proposals.ts";
import { survivalLines, survivalTestLines } from "./tables/survival.ts";

/**
 * Makes every table of the stage.
 *
 * @param argued the claims; those of the argument without it
 */
export function findingTables(
  rows: FindingRows,
  argued: readonly Claim[] = claims,
): MadeTable[] {
  const dated = datedParts(rows);
  const register = cellRegister();
  const evidence = evidenceOf(rows, undefined, dated, register);
  // Other readings of it take over what they leave as it is.
  const whole = { rows, dated, register, evidence };
  const coded = codedEvidence(evidence);
  const measured = measuredClaims(argued, evidence, coded);
  const verdicts = measured.map((each) => verdictUnder(each, coded));
  const estimates = estimateLines(measured, coded);
  const conditionIssues = conditionIssueLines(evidence, coded, rows);
  const field = fieldOf(evidence, coded, "earliest");
  const preferences = rows.preferences.filter(({ evidence }) => evidence !== "known");
  const unknown = evidenceOf({ ...rows, preferences }, undefined, dated, register, whole);
  const military = { earliest: "military", coded: "military" } as const;
  const soldiers = evidenceOf(rows, military, dated, register, whole);
  const openings = bindingOpeningLines(
    { evidence, coded },
    { evidence: soldiers, coded: codedEvidence(soldiers) },
    rows,
  );
  const hits = hitLines(evidence, coded, { evidence: unknown, coded: codedEvidence(unknown) });
  const firstChoices = firstChoiceLines(evidence, coded, rows);
  const data = [
    made(described.findings, findingLines(measured, verdicts)),
    made(described.estimates, estimates),
    made(described.adjustedP, adjustedPLines(estimates)),
    made(described.cells, cellLines(measured, evidence)),
    made(
      described.openings,
      openingLines(
        evidence,
        coded,
        soldiers,
        standingFinder(rows.voices),
        new Map(rows.sources.map(({ source, archive_countries: of }) => [source, of ?? []])),
      ),
    ),
    made(described.concessions, concessionLines(evidence, coded)),
    made(described.concessionsByGroup, groupLines(evidence, coded)),
    made(described.moves, moveLines(evidence, coded)),
    made(described.movesByType, movesByTypeLines(evidence, coded)),
    made(described.conditionIssues, conditionIssues),
    made(described.conditions, conditionLines(conditionIssues, evidence, coded, rows.periods)),
    made(described.modelPredictions, predictionLines(field)),
    made(described.modelRace, raceLines(field)),
    made(described.modelPairs, pairLines(evidence, coded)),
    made(described.ballotCoverage, ballotCoverageLines(rows, evidence)),
    made(described.ballots, ballotLines(evidence, coded)),
    made(described.bilateralLean, bilateralLeanLines(evidence, coded)),
    made(described.firstChoices, firstChoices),
    made(described.firstChoiceShares, firstChoiceShareLines(firstChoices)),
    made(described.usBallots, usBallotLines(evidence, coded)),
    made(described.ruleHits, hits),
    made(described.rules, ruleLines(hits)),
    made(described.designCells, designCellLines(rows)),
    made(described.designScores, designScoreLines(rows)),
    made(described.designRanks, designRankLines(rows)),
    made(described.designDistances, designDistanceLines(rows)),
    made(described.designPlaces, designPlaceLines(rows)),
    made(described.designFates, designFateLines(rows)),
    made(described.bindingOpenings, openings),
    made(described.bindingSpeakers, bindingSpeakerLines(openings)),
    made(described.seatoShapers, seatoShaperLines(evidence, coded)),
    made(described.drewBack, drewBackLines(evidence, coded)),
    made(described.seatoActivity, seatoActivityLines(rows)),
    made(described.seatoEvents, seatoEventLines(rows)),
    made(described.chains, chainLines(rows)),
    made(described.survival, survivalLines(rows)),
    made(described.survivalTests, survivalTestLines(rows)),
    made(described.institutionsBegun, institutionLines(rows)),
    made(described.initiators, initiatorLines(rows)),
    made(described.firstDeepLinkage, firstDeepLinkageLines(rows)),
    made(described.replacements, replacementLines(rows)),
    made(described.eveOfShock, eveOfShockLines(rows)),
    made(described.shockAllies, shockAllyLines(rows)),
    made(described.shockTest, shockTestLines(rows)),
    made(described.evePairs, evePairLines(rows, evidence, coded)),
    made(described.depthByYear, depthByYearLines(rows, dated.ties)),
    made(described.thinAllies, thinAllyLines(rows, dated.ties)),
    made(described.investmentAfterShock, investmentLines(dated.ties)),
    made(described.widerProposals, widerProposalLines(dated.ties.proposals)),
    made(described.proposalAnswers, proposalAnswerLines(dated.ties.proposals)),
    made(described.proposalsByDepth, proposalsByDepthLines(evidence, coded)),
    made(described.reliability, reliabilityLines(twiceReadColumns(rows))),
  ];
  const sources = findingSourceLines(rows, evidence, data.map(({ table }) => table));
  return [...data, made(described.findingSources, sources)];
}
