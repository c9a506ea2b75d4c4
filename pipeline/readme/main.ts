/**
 * Task `readme`: fills the marked parts of README.md and docs/methods.md with the numbers of the
 * run.
 *
 * @module
 */
import { readingsOf } from "../measures/networks/network_readings.ts";
import { describedFindings } from "../tables/derived/findings/all.ts";
import type { ReadTable } from "../tables/derived/read_derived.ts";
import { describedRobustness } from "../tables/derived/robustness/all.ts";
import { describedSummaries } from "../tables/derived/summaries/all.ts";
import { runStage, type StageReport } from "../stages/run_stage.ts";
import { removeIfPresent, requireStages } from "../stages/stage_files.ts";
import { findingsStage, robustnessStage, summariseStage } from "../stages/stages.ts";
import { tableReader } from "../stages/table_reader.ts";
import { archiveText } from "./archive_text.ts";
import { bilateralText } from "./bilateral_text.ts";
import { concessionText } from "./concession_text.ts";
import { evidenceText } from "./evidence_text.ts";
import { fillMarked } from "./fill.ts";
import { testedFindings } from "./finding_table.ts";
import { findingText } from "./finding_text.ts";
import { alternativesText, criteriaText } from "./method_text.ts";
import { networkText } from "./network_text.ts";
import { ruleText } from "./rule_text.ts";

/** The pages that state numbers of the run. */
export const pages = ["README.md", "docs/methods.md"] as const;

/** Where a new page is written before it takes the place of the old one. */
export function nextPage(page: string): string {
  return `${page}.next`;
}

/**
 * Texts for the marked parts of the pages, by page and name of the part.
 *
 * @param read gives the rows of the tables whose numbers they state
 */
export function pageTexts(
  read: ReadTable,
): ReadonlyMap<typeof pages[number], ReadonlyMap<string, string>> {
  const withstood = read(describedRobustness.robustness);
  const concessions = read(describedFindings.concessions);
  const groups = read(describedFindings.concessionsByGroup);
  const measures = read(describedSummaries.networkMeasuresTable);
  const leaveOuts = read(describedRobustness.leaveOuts);
  const estimates = read(describedFindings.estimates);
  const alternatives = read(describedRobustness.alternatives);
  const findings = testedFindings(read(describedFindings.findings), withstood);
  return new Map([
    [
      "README.md",
      new Map([
        ["bilateral", bilateralText(read(describedSummaries.bilateralShare))],
        ["networks", networkText(measures, readingsOf(read))],
        ["findings", findingText({ findings, estimates, alternatives })],
        ["archives", archiveText({ findings, estimates, leaveOuts })],
        ["concessions", concessionText(groups, concessions, read(describedFindings.openings))],
        ["rules", ruleText(read(describedFindings.rules), estimates, alternatives)],
        ["evidence", evidenceText(read(describedSummaries.evidenceBase))],
      ]),
    ],
    [
      "docs/methods.md",
      new Map([
        ["criteria", criteriaText(estimates)],
        ["alternatives", alternativesText(alternatives)],
      ]),
    ],
  ]);
}

async function run(): Promise<StageReport> {
  // A run that was killed may have left them.
  await Promise.all(pages.map((page) => removeIfPresent(nextPage(page))));
  await requireStages(summariseStage, findingsStage, robustnessStage);
  const { read, rowsRead } = tableReader();
  const changed: string[] = [];
  for (const [page, parts] of pageTexts(read)) {
    const old = await Deno.readTextFile(page);
    const filled = fillMarked(old, parts);
    if (filled === old) continue;
    await Deno.writeTextFile(nextPage(page), filled);
    await Deno.rename(nextPage(page), page);
    changed.push(page);
  }
  return { rowsIn: rowsRead(), rowsOut: 0, written: { total: pages.length, changed } };
}

if (import.meta.main) await runStage("readme", run);
