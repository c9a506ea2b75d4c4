/**
 * What an estimate rests on, unit by unit, by how much it would be another without each.
 *
 * @module
 */
import { claims } from "../../findings/claims/all_claims.ts";
import { measuredClaims, verdictBy } from "../../findings/claims/measured_claim.ts";
import type { Verdict } from "../../findings/claims/verdict.ts";
import { codedEvidence, type Evidence, evidenceOf } from "../../findings/evidence/evidence.ts";
import type { FindingRows } from "../../findings/evidence/finding_rows.ts";
import type { Unit } from "../../findings/evidence/units.ts";
import { estimatorOf } from "../../findings/statistics/estimator.ts";
import type { Statistic } from "../../findings/statistics/statistic.ts";

/** A coded cell by its place. */
export interface UnitCell {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** A unit of an estimate, and what the estimate would be without it. */
export interface ClaimUnit {
  /** Name of the test; empty where the claim has one. */
  readonly part: string;
  /** What it shares its fate with, such as a family of disputes or an ally. */
  readonly cluster: string;
  readonly episode: string;
  readonly cells: readonly UnitCell[];
  readonly estimate: number;
  readonly without: number;
  /** What the estimate without it alone says of the claim. */
  readonly verdict: Verdict;
  readonly unit: string;
}

/**
 * The units of each test of a claim, those first without which the estimate is most unlike. Estimates
 * that are taken of all evidence at once have none.
 *
 * @param finding id of the claim
 */
export function claimUnits(rows: FindingRows, finding: string): ClaimUnit[] {
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  const own = claims.filter(({ id }) => id === finding);
  return measuredClaims(own, evidence, coded).flatMap(({ tests }) =>
    tests.flatMap((test) => {
      const { estimate } = test.estimator(coded);
      return unitsOf(test.statistic).map((unit): ClaimUnit => {
        const left = estimatorOf(withoutUnit(test.statistic, unit))(coded);
        return {
          part: test.name,
          cluster: unit.cluster,
          episode: unit.episode ?? "",
          cells: cellsOf(evidence, unit),
          estimate,
          without: left.estimate,
          verdict: verdictBy(test, left),
          unit: test.criterion.unit,
        };
      });
    })
  ).toSorted((one, other) => weight(other) - weight(one));
}

/** How far the estimate moves without a unit; one that leaves none at all comes first. */
function weight({ estimate, without }: ClaimUnit): number {
  return Number.isNaN(without) ? Infinity : Math.abs(without - estimate);
}

function unitsOf(statistic: Statistic): readonly Unit[] {
  switch (statistic.kind) {
    case "sum":
    case "order":
      return statistic.units;
    case "contrast":
      return [...statistic.first.units, ...statistic.second.units];
    case "whole":
      return [];
  }
}

/** The statistic as if a unit were not there. */
function withoutUnit(statistic: Statistic, unit: Unit): Statistic {
  const isOther = (each: Unit) => each !== unit;
  switch (statistic.kind) {
    case "sum":
      return { ...statistic, units: statistic.units.filter(isOther) };
    case "order":
      return {
        ...statistic,
        units: statistic.units.filter(isOther),
        episodes: numbered(statistic.episodes.filter((_, at) => isOther(statistic.units[at]!))),
      };
    case "contrast":
      return {
        ...statistic,
        first: { ...statistic.first, units: statistic.first.units.filter(isOther) },
        second: { ...statistic.second, units: statistic.second.units.filter(isOther) },
      };
    case "whole":
      return statistic;
  }
}

/** The same episodes, numbered from 0 without a gap. */
function numbered(episodes: Int32Array): Int32Array {
  const numbers = new Map([...new Set(episodes)].map((episode, at) => [episode, at]));
  return episodes.map((episode) => numbers.get(episode)!);
}

function cellsOf({ cells }: Evidence, unit: Unit): UnitCell[] {
  return unit.cells.map((cell) => {
    const { table, row, column } = cells[cell]!;
    return { table, row, column };
  });
}
