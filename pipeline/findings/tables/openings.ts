/**
 * Each state's opening on each issue.
 *
 * @module
 */
import type { Standing } from "../../measures/bargaining/openings.ts";
import { medianOfFew } from "../../base/inference/median.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { inAmericanArchivesOnly } from "../evidence/american_archives.ts";
import { weakestGrade } from "../evidence/weakest_grade.ts";

/** A state's opening, and the rows that it is read from. */
export interface OpeningLine {
  readonly episode: string;
  readonly issue: string;
  readonly state: string;
  /** `us`, `ally` or `other`. */
  readonly side: string;
  /** 0 to 100. */
  readonly opening: number;
  /** What the military of the state wanted first, where a row says so. */
  readonly military_opening: number | null;
  /** Stage of the talks that the rows are from. */
  readonly stage: string;
  readonly date: string | null;
  /** Weakest evidence grade of the rows. */
  readonly evidence: string;
  /** Whether officials of another state report it. */
  readonly reported: boolean;
  /** Whether all its rows rest on documents in American archives alone. */
  readonly american_records_only: boolean;
  /** Next to the mean of the state's saliences in the episode. */
  readonly relative_salience: number | null;
  readonly capability: number;
  /** Ids of the rows of `positions` whose median it is. */
  readonly rows: string;
}

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
    military.bargaining.issues.flatMap(({ episode, issue, openings }) =>
      openings.filter(({ rows }) => rows.some(({ voice }) => standingOf(voice) === "military"))
        .map((opening) => [
          `${episode}/${issue}/${opening.state}`,
          medianOfFew(military.asCoded, opening.positions),
        ])
    ),
  );
  return evidence.bargaining.issues.flatMap(({ episode, issue, openings }, at) =>
    openings.map(({ state, side, rows, salience, power }, place): OpeningLine => ({
      episode,
      issue,
      state,
      side,
      opening: coded.issues[at]!.openings[place]!,
      military_opening: soldiers.get(`${episode}/${issue}/${state}`) ?? null,
      stage: rows[0]!.stage,
      date: rows[0]!.date,
      evidence: weakestGrade(rows),
      reported: rows.every(({ reported_by }) => reported_by !== null),
      american_records_only: rows.every(({ source }) => inAmericanArchivesOnly(source, archives)),
      relative_salience: salience ? coded.issues[at]!.salience[place]! : null,
      capability: power,
      rows: rows.map(({ row_id }) => row_id).join(";"),
    }))
  );
}
