/**
 * Task `readme`: fills the marked parts of README.md and docs/methods.md with the numbers of the
 * run.
 *
 * @module
 */
import { readingsOf, readingSummaries } from "../measures/networks/network_readings.ts";
import { readByName, tablePath } from "../tables/package/read_by_name.ts";
import { runStage, type StageReport } from "../stages/run_stage.ts";
import { removeIfPresent, requireStages } from "../stages/stage_files.ts";
import { findingsStage, robustnessStage, summariseStage } from "../stages/stages.ts";
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

/** Tables whose numbers the pages state. */
const pageTables: readonly string[] = [
  "bilateral_share",
  "network_measures",
  ...readingSummaries,
  "evidence_base",
  "findings/findings",
  "findings/estimates",
  "robustness/robustness",
  "robustness/alternatives",
  "robustness/leave_outs",
  "findings/concessions",
  "findings/concessions_by_group",
  "findings/openings",
  "findings/rules",
];

/** The pages that state numbers of the run. */
export const pages = ["README.md", "docs/methods.md"] as const;

/** Where a new page is written before it takes the place of the old one. */
export function nextPage(page: string): string {
  return `${page}.next`;
}

/**
 * Texts for the marked parts of the pages, by page and name of the part.
 *
 * @param text CSV text of a summary, or of a table of the findings, by its name
 */
export function pageTexts(
  text: (name: string) => string,
): ReadonlyMap<typeof pages[number], ReadonlyMap<string, string>> {
  const rows = (name: string) => readByName(name, text(name));
  const findings = {
    findings: testedFindings(rows("findings/findings"), rows("robustness/robustness")),
    estimates: rows("findings/estimates"),
    alternatives: rows("robustness/alternatives"),
  };
  return new Map([
    [
      "README.md",
      new Map([
        ["bilateral", bilateralText(rows("bilateral_share"))],
        ["networks", networkText(rows("network_measures"), readingsOf(rows))],
        ["findings", findingText(findings)],
        ["archives", archiveText({ ...findings, leaveOuts: rows("robustness/leave_outs") })],
        [
          "concessions",
          concessionText(
            rows("findings/concessions_by_group"),
            rows("findings/concessions"),
            rows("findings/openings"),
          ),
        ],
        [
          "rules",
          ruleText(rows("findings/rules"), findings.estimates, findings.alternatives),
        ],
        ["evidence", evidenceText(rows("evidence_base"))],
      ]),
    ],
    [
      "docs/methods.md",
      new Map([
        ["criteria", criteriaText(findings.estimates)],
        ["alternatives", alternativesText(findings.alternatives)],
      ]),
    ],
  ]);
}

async function run(): Promise<StageReport> {
  // A run that was killed may have left them.
  await Promise.all(pages.map((page) => removeIfPresent(nextPage(page))));
  await requireStages(summariseStage, findingsStage, robustnessStage);
  const texts = new Map(
    await Promise.all(
      pageTables.map(async (name) => [name, await Deno.readTextFile(tablePath(name))] as const),
    ),
  );
  const changed: string[] = [];
  for (const [page, parts] of pageTexts((name) => texts.get(name)!)) {
    const old = await Deno.readTextFile(page);
    const filled = fillMarked(old, parts);
    if (filled === old) continue;
    await Deno.writeTextFile(nextPage(page), filled);
    await Deno.rename(nextPage(page), page);
    changed.push(page);
  }
  const rows = [...texts.values()].reduce((sum, text) => sum + text.split("\n").length - 2, 0);
  return { rowsIn: rows, rowsOut: 0, written: { total: pages.length, changed } };
}

if (import.meta.main) await runStage("readme", run);
