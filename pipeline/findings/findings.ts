/**
 * All tables of the stage `findings`, made of the clean tables. Nothing here knows of files, so
 * that a page can run it.
 *
 * @module
 */
import { standingFinder } from "../measures/bargaining/openings.ts";
import { claims } from "./claims/all_claims.ts";
import type { Claim } from "./claims/claim.ts";
import { datedParts } from "./evidence/dated_parts.ts";
import { codedEvidence, evidenceOf } from "./evidence/evidence.ts";
import type { FindingRows } from "./evidence/finding_rows.ts";
import { measuredClaims, verdictUnder } from "./claims/measured_claim.ts";
import { type FindingTable, findingTablePlans } from "./table_plans.ts";
import { ballotCoverageLines } from "./tables/ballot_coverage.ts";
import { bindingOpeningLines } from "./tables/binding_openings.ts";
import { bindingSpeakerLines } from "./tables/binding_speakers.ts";
import { chainLines } from "./tables/chains.ts";
import { concessionLines } from "./tables/concessions.ts";
import { groupLines } from "./tables/concessions_by_group.ts";
import { designCellLines } from "./tables/design_cells.ts";
import { designDistanceLines } from "./tables/design_distances.ts";
import { designRankLines, designScoreLines } from "./tables/designs.ts";
import { cellLines, estimateLines, findingLines } from "./tables/findings.ts";
import {
  firstDeepLinkageLines,
  initiatorLines,
  institutionLines,
  replacementLines,
} from "./tables/linkages.ts";
import { raceTables } from "./tables/models.ts";
import { openingLines } from "./tables/openings.ts";
import { ballotLines, hitLines, ruleLines } from "./tables/rules.ts";
import { seatoActivityLines } from "./tables/seato_activity.ts";
import { seatoEventLines } from "./tables/seato_events.ts";
import { eveOfShockLines, shockAllyLines, shockTestLines } from "./tables/shocks.ts";
import { findingSources } from "./tables/sources.ts";
import { survivalLines, survivalTestLines } from "./tables/survival.ts";

/**
 * Makes every table of the stage.
 *
 * @param argued the claims; those of the argument without it
 */
export function findingTables(
  rows: FindingRows,
  argued: readonly Claim[] = claims,
): FindingTable[] {
  const dated = datedParts(rows);
  const evidence = evidenceOf(rows, "earliest", dated);
  const coded = codedEvidence(evidence);
  const measured = measuredClaims(argued, evidence, coded);
  const verdicts = measured.map((each) => verdictUnder(each, coded));
  const race = raceTables(evidence, coded);
  const preferences = rows.preferences.filter(({ evidence }) => evidence !== "known");
  const unknown = evidenceOf({ ...rows, preferences }, "earliest", dated);
  const soldiers = evidenceOf(rows, "military", dated);
  const openings = bindingOpeningLines(
    { evidence, coded },
    { evidence: soldiers, coded: codedEvidence(soldiers) },
    rows,
  );
  const hits = hitLines(evidence, coded, { evidence: unknown, coded: codedEvidence(unknown) });
  const made: Readonly<Record<typeof findingTablePlans[number]["name"], readonly object[]>> = {
    findings: findingLines(measured, verdicts),
    estimates: estimateLines(measured, coded),
    cells: cellLines(measured, evidence),
    openings: openingLines(
      evidence,
      coded,
      soldiers,
      standingFinder(rows.voices),
      new Map(rows.sources.map(({ source, archive_countries: of }) => [source, of ?? []])),
    ),
    concessions: concessionLines(evidence, coded),
    concessions_by_group: groupLines(evidence, coded),
    model_predictions: race.predictions,
    model_race: race.race,
    model_pairs: race.pairs,
    ballot_coverage: ballotCoverageLines(rows, evidence),
    ballots: ballotLines(evidence, coded),
    rule_hits: hits,
    rules: ruleLines(hits),
    design_cells: designCellLines(rows),
    design_scores: designScoreLines(rows),
    design_ranks: designRankLines(rows),
    design_distances: designDistanceLines(rows),
    binding_openings: openings,
    binding_speakers: bindingSpeakerLines(openings),
    seato_activity: seatoActivityLines(rows),
    seato_events: seatoEventLines(rows),
    chains: chainLines(rows),
    survival: survivalLines(rows),
    survival_tests: survivalTestLines(rows),
    institutions_begun: institutionLines(rows),
    initiators: initiatorLines(rows),
    first_deep_linkage: firstDeepLinkageLines(rows),
    replacements: replacementLines(rows),
    eve_of_shock: eveOfShockLines(rows),
    shock_allies: shockAllyLines(rows),
    shock_test: shockTestLines(rows),
    sources: findingSources(rows, evidence, findingTablePlans),
  };
  return findingTablePlans.map((plan) => ({ ...plan, rows: made[plan.name] }));
}
