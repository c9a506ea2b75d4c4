/**
 * Each state's opening on each issue.
 *
 * @module
 */
import type { OpeningLine } from "../../tables/derived/findings/openings.ts";
import type { Standing } from "../../measures/bargaining/openings.ts";
import { medianOfFew } from "../../base/inference/median.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { inAmericanArchivesOnly } from "../evidence/american_archives.ts";
import { weakestGrade } from "../evidence/weakest_grade.ts";

/**
 * Openings in the order of the issues.
 *
 * @param military evidence in which military voices speak for their states
 * @param standingOf standing of a voice
 * @param archives countries of the archives that hold each source
 */
export function openingLines(
  evidence: Evidence,
  coded: CodedEvidence,
  military: Evidence,
  standingOf: (voice: string) => Standing,
  archives: ReadonlyMap<string, readonly string[]>,
): OpeningLine[] {
  const soldiers = new Map(
    military.bargaining.earliest.issues.flatMap(({ episode, issue, openings }) =>
      openings.filter(({ rows }) => rows.some(({ voice }) => standingOf(voice) === "military"))
        .map((opening) => [
          `${episode}/${issue}/${opening.state}`,
          medianOfFew(military.asCoded, opening.positions),
        ])
    ),
  );
  return evidence.bargaining.earliest.issues.flatMap(({ episode, issue, openings }, at) =>
    openings.map(({ state, side, rows, salience, power }, place): OpeningLine => ({
      episode,
      issue,
      state,
      side,
      opening: coded.issues.earliest[at]!.openings[place]!,
      military_opening: soldiers.get(`${episode}/${issue}/${state}`) ?? null,
      stage: rows[0]!.stage,
      date: rows[0]!.date,
      evidence: weakestGrade(rows),
      reported: rows.every(({ reported_by }) => reported_by !== null),
      american_records_only: rows.every(({ source }) => inAmericanArchivesOnly(source, archives)),
      relative_salience: salience ? coded.issues.earliest[at]!.salience[place]! : null,
      capability: power,
      rows: rows.map(({ row_id }) => row_id).join(";"),
    }))
  );
}
