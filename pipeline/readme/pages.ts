/**
 * The texts that a run fills into the pages.
 *
 * @module
 */
import { readingsOf } from "../measures/networks/network_readings.ts";
import { describedFindings } from "../tables/derived/findings/all.ts";
import type { ReadTable } from "../tables/derived/read_derived.ts";
import { describedRobustness } from "../tables/derived/robustness/all.ts";
import { describedSummaries } from "../tables/derived/summaries/all.ts";
import { answerText } from "./answer/answer_text.ts";
import { verdictTable } from "./answer/verdict_table.ts";
import { archiveText } from "./chapters/archive_text.ts";
import { bilateralText } from "./chapters/bilateral_text.ts";
import { chapterText } from "./chapters/chapter_text.ts";
import { conditionText } from "./chapters/condition_text.ts";
import { evidenceText } from "./chapters/evidence_text.ts";
import { firstChoiceText } from "./chapters/first_choice_text.ts";
import { moveText } from "./chapters/move_text.ts";
import { networkText } from "./chapters/network_text.ts";
import { countsText, overviewText } from "./chapters/overview_text.ts";
import { readerText, unlikeSentence } from "./chapters/reader_text.ts";
import { ruleText } from "./chapters/rule_text.ts";
import { alternativesText, criteriaText } from "./method_text.ts";
import { type Prose, say, sentences } from "./prose/prose.ts";

/** The pages that state numbers of the run. */
export const pages = ["README.md", "docs/results.md", "docs/methods.md"] as const;

/** The pages whose numbers are recorded; on the others each line names its row itself. */
export const recordedPages: readonly typeof pages[number][] = ["README.md", "docs/results.md"];

/** Texts for the marked parts of a page, by the name of the part. */
export type PageParts = ReadonlyMap<string, Prose>;

/**
 * Texts for the marked parts of the pages, by page and name of the part, in their order there.
 *
 * @param read gives the rows of the tables whose numbers they state
 */
export function pageTexts(read: ReadTable): ReadonlyMap<typeof pages[number], PageParts> {
  return new Map([
    ["README.md", readmeParts(read)],
    ["docs/results.md", resultParts(read)],
    ["docs/methods.md", methodParts(read)],
  ]);
}

function readmeParts(read: ReadTable): PageParts {
  const [findings, estimates] = [
    read(describedFindings.findings),
    read(describedFindings.estimates),
  ];
  return new Map([
    ["answer", answerText(findings, estimates)],
    ["counts", countsText(findings, read(describedFindings.adjustedP))],
    ["verdicts", verdictTable(findings, estimates)],
    [
      "evidence",
      sentences([
        evidenceText(read(describedSummaries.evidenceBase)),
        unlikeSentence(read(describedFindings.reliability)),
      ]),
    ],
  ]);
}

function resultParts(read: ReadTable): PageParts {
  const findings = read(describedFindings.findings);
  const estimates = read(describedFindings.estimates);
  return new Map([
    ["overview", overviewText(findings, read(describedFindings.adjustedP))],
    ["bilateral", bilateralText(read(describedSummaries.bilateralShare))],
    ["networks", networkText(read(describedSummaries.networkMeasuresTable), readingsOf(read))],
    ["premise", chapterText(read, "premise")],
    ["first-choices", firstChoiceText(read(describedFindings.firstChoiceShares))],
    ["concession", chapterText(read, "1")],
    [
      "moves",
      moveText(
        read(describedFindings.movesByType),
        read(describedFindings.concessionsByGroup),
        read(describedFindings.moves),
      ),
    ],
    ["patchwork", chapterText(read, "2")],
    ["theory", chapterText(read, "theory")],
    ["rules", ruleText(read(describedFindings.rules))],
    ["seato", chapterText(read, "3")],
    ["persistence", chapterText(read, "4")],
    ["rivals", chapterText(read, "rivals")],
    [
      "readers",
      readerText(read(describedFindings.reliability), {
        findings,
        estimates,
        cells: read(describedFindings.cells),
      }),
    ],
    [
      "archives",
      archiveText({ findings, estimates, leaveOuts: read(describedRobustness.leaveOuts) }),
    ],
    [
      "conditions",
      conditionText(read(describedFindings.conditions), read(describedSummaries.stateNames)),
    ],
  ]);
}

function methodParts(read: ReadTable): PageParts {
  return new Map([
    ["criteria", say`${criteriaText(read(describedFindings.estimates))}`],
    ["alternatives", say`${alternativesText(read(describedRobustness.alternatives))}`],
  ]);
}
