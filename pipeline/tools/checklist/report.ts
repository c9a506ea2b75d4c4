/**
 * The report on a package in the order and the words of the AEA Data Editor's replication report
 * (https://github.com/AEADataEditor/replication-template).
 *
 * @module
 */
import { counted } from "../../base/words/lists.ts";
import type { Check } from "../verify/check.ts";

/** A part of the report. */
export interface ReportPart {
  readonly title: string;
  /** What is said before the checks, a line each. */
  readonly remarks?: readonly string[];
  readonly checks?: readonly Check[];
}

/** Faults of a check that are shown. */
const shownFaults = 20;

/** The report as Markdown: the sum with what is to be done, then part after part. */
export function reportText(title: string, parts: readonly ReportPart[]): string {
  const checks = parts.flatMap(({ checks = [] }) => checks);
  const failed = checks.filter(({ ok }) => !ok);
  return [
    `# ${title}`,
    "",
    "## SUMMARY",
    "",
    `${checks.length - failed.length} of ${counted(checks.length, "check")} hold.`,
    ...(failed.length > 0
      ? ["", "### Action Items", "", ...failed.map(({ name }) => `- [REQUIRED] ${name}`)]
      : []),
    ...parts.flatMap(({ title, remarks = [], checks = [] }) => [
      "",
      `## ${title}`,
      "",
      ...remarks.map((remark) => `- ${remark}`),
      ...checks.flatMap(checkLines),
    ]),
    "",
  ].join("\n");
}

function checkLines({ name, ok, detail }: Check): string[] {
  if (ok) return [`- ✔ ${name}: ${detail.join("; ")}`];
  const more = detail.length - shownFaults;
  return [
    `- ✘ ${name}: ${counted(detail.length, "fault")}`,
    ...detail.slice(0, shownFaults).map((fault) => `  - ${fault.replaceAll("\n", " ")}`),
    ...(more > 0 ? [`  - and ${more} more`] : []),
  ];
}
