/**
 * How far all coders must have leaned one way for a verdict to be another.
 *
 * @module
 */
import { type MeasuredClaim, verdictUnder } from "../findings/claims/measured_claim.ts";
import type { CodedEvidence, Evidence } from "../findings/evidence/evidence.ts";
import { cellsOfStatistic } from "../findings/statistics/statistic.ts";
import { standingReadings } from "../measures/bargaining/openings.ts";
import type { CleanRows } from "../tables/clean_rows.ts";
import type { LeaningLine } from "../tables/derived/robustness/leaning.ts";
import { hub } from "../tables/states.ts";

/** Most points that all cells are shifted by. */
const mostPoints = 50;

/** What leans together, in the order in which a claim takes the first that it rests on. */
const kinds = ["outcomes", "allied wishes", "us wishes", "us openings"] as const;

/** A kind of cells, and by how many points each goes where all lean a point towards the allies. */
interface Leaning {
  readonly of: typeof kinds[number];
  readonly cells: ReadonlyMap<number, number>;
}

/**
 * The smallest common shift, in points, that changes each verdict, in both directions. A claim leans
 * by the first of these that it rests on: outcomes, nearer to the openings of one side; how much
 * other states want a bilateral tie; how much the United States wants one; its openings. A claim that
 * rests on none of them, such as on codes, has no line.
 *
 * @param coded the evidence as coded; it is read anew in between and left as coded
 */
export function leaningLines(
  measured: readonly MeasuredClaim[],
  evidence: Evidence,
  coded: CodedEvidence,
  rows: Pick<CleanRows, "preferences">,
): LeaningLine[] {
  const leanings = leaningsOf(evidence, coded, rows);
  const leaningOf = (claim: MeasuredClaim) => {
    const cells = new Set(
      claim.tests.flatMap(({ statistic }) => cellsOfStatistic(evidence, statistic)),
    );
    return leanings.find((leaning) => [...leaning.cells.keys()].some((cell) => cells.has(cell)));
  };
  const together = Map.groupBy(measured, leaningOf);
  const found = new Map(
    [...together].flatMap(([leaning, claims]) =>
      leaning ? [...linesOf(leaning, claims, evidence, coded)] : []
    ),
  );
  coded.readAll(evidence.asCoded);
  return measured.flatMap((claim) => found.get(claim) ?? []);
}

/** The lines of claims that lean by the same cells. */
function linesOf(
  { of, cells }: Leaning,
  claims: readonly MeasuredClaim[],
  evidence: Evidence,
  coded: CodedEvidence,
): Map<MeasuredClaim, LeaningLine[]> {
  coded.readAll(evidence.asCoded);
  const before = new Map(claims.map((claim) => [claim, verdictUnder(claim, coded)]));
  const lines = new Map(claims.map((claim): [MeasuredClaim, LeaningLine[]] => [claim, []]));
  for (const towards of ["us", "ally"] as const) {
    const open = new Set(claims);
    for (let points = 1; points <= mostPoints && open.size > 0; points++) {
      coded.readAll(shifted(evidence.asCoded, cells, towards === "ally" ? points : -points));
      for (const claim of open) {
        const becomes = verdictUnder(claim, coded);
        if (becomes === before.get(claim)) continue;
        lines.get(claim)!.push({ finding: claim.claim.id, towards, of, points, becomes });
        open.delete(claim);
      }
    }
    for (const claim of open) {
      lines.get(claim)!.push({
        finding: claim.claim.id,
        towards,
        of,
        points: null,
        becomes: null,
      });
    }
  }
  return lines;
}

/** The coding with some cells shifted, up to the ends of the scale. */
function shifted(
  asCoded: Float64Array,
  cells: ReadonlyMap<number, number>,
  points: number,
): Float64Array {
  const values = asCoded.slice();
  for (const [cell, sign] of cells) {
    values[cell] = Math.max(0, Math.min(100, values[cell]! + sign * points));
  }
  return values;
}

function leaningsOf(
  evidence: Evidence,
  coded: CodedEvidence,
  { preferences }: Pick<CleanRows, "preferences">,
): Leaning[] {
  const outcomes = new Map<number, number>();
  const openings = new Map<number, number>();
  // Where the readings of an opening differ, the first that has both sides says which way is whose.
  for (const reading of standingReadings) {
    for (const [at, issue] of evidence.bargaining[reading].issues.entries()) {
      const { hub, ally } = coded.issues[reading][at]!;
      const towardsAlly = Math.sign(ally - hub);
      if (!(Math.abs(towardsAlly) > 0)) continue;
      if (!outcomes.has(issue.outcome)) outcomes.set(issue.outcome, towardsAlly);
      for (const cell of issue.openings[issue.usAt]?.positions ?? []) {
        if (!openings.has(cell)) openings.set(cell, towardsAlly);
      }
    }
  }
  const bilateral = new Map(
    preferences.filter(({ form }) => form === "bilateral")
      .map(({ row_id, states }) => [row_id, (states ?? []).includes(hub)]),
  );
  const wishes = (ofUs: boolean) =>
    new Map(
      evidence.cells.flatMap(({ table, column, row }, cell): [number, number][] =>
        table === "preferences" && column === "intensity" && bilateral.get(row) === ofUs
          ? [[cell, 1]]
          : []
      ),
    );
  const cells = [outcomes, wishes(false), wishes(true), openings];
  return kinds.map((of, at) => ({ of, cells: cells[at]! }));
}
