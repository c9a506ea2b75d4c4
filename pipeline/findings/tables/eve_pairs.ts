/**
 * Pairs of ties that fared differently, within shocks and by ally.
 *
 * @module
 */
import { mean } from "../../base/inference/mean.ts";
import { scoreOf } from "../../measures/persistence/pair_permutation.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import type { EvePairLine } from "../../tables/derived/findings/eve_pairs.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";
import { weakestGrade } from "../evidence/weakest_grade.ts";
import { depthStanding } from "../statistics/depth_standing.ts";

type ShockRow = CleanRows["shocks"][number];

/** One who is compared. */
interface Compared {
  readonly ally: string;
  readonly depth: number;
  /** Step of what followed, from 0, or a mean of steps. */
  readonly fate: number;
  readonly rows: readonly ShockRow[];
}

/** Differences of means below this are rounding. */
const tolerance = 1e-9;

/** All pairs that the two tests compare: by shock in the order of the table, then by ally. */
export function evePairLines(
  { shocks }: Pick<CleanRows, "shocks">,
  { ties }: Evidence,
  { cells }: CodedEvidence,
): EvePairLine[] {
  const rows = new Map(shocks.map((row) => [`${row.shock}/${row.ally}`, row]));
  const struck = ties.eves.filter(({ thin }) => !thin).map((eve) => ({
    shock: eve.shock,
    ally: eve.ally,
    depth: depthStanding(eve.standing.bilateral, cells),
    fate: cells[eve.followed]!,
    rows: [rows.get(`${eve.shock}/${eve.ally}`)!],
  }));
  const allies = [...Map.groupBy(struck, ({ ally }) => ally)].map(([ally, own]) => ({
    ally,
    depth: mean(own.map(({ depth }) => depth)),
    fate: mean(own.map(({ fate }) => fate)),
    rows: own.flatMap(({ rows }) => rows),
  }));
  return [
    ...[...Map.groupBy(struck, ({ shock }) => shock)].flatMap(([shock, own]) =>
      pairsOf(own).map((pair) => ({ comparison: "same shock" as const, shock, ...pair }))
    ),
    ...pairsOf(allies).map((pair) => ({
      comparison: "by ally" as const,
      shock: "all",
      ...pair,
    })),
  ];
}

function pairsOf(all: readonly Compared[]): Omit<EvePairLine, "comparison" | "shock">[] {
  return all.flatMap((better) =>
    all.filter((worse) => better.fate - worse.fate > tolerance).map((worse) => {
      const rows = [...better.rows, ...worse.rows];
      return {
        better: better.ally,
        worse: worse.ally,
        better_fate: better.fate,
        worse_fate: worse.fate,
        better_depth: better.depth,
        worse_depth: worse.depth,
        score: scoreOf(better.depth, worse.depth),
        contested: rows.some(({ contested }) => contested),
        evidence: weakestGrade(rows),
      };
    })
  );
}
