/**
 * The codes of each design, and what each adds to its distances.
 *
 * @module
 */
import { codedDesigns, type DesignRows } from "../../measures/organisation_design/coded_designs.ts";
import { mean } from "../../base/inference/mean.ts";
import { designPairs } from "../../measures/organisation_design/design_pairs.ts";

/**
 * A code, and what it adds to the distances in which all cells count and dimensions weigh alike.
 */
export interface DesignCellLine {
  readonly organisation: string;
  readonly kind: string;
  readonly dimension: string;
  readonly feature: string;
  /** 0 absent, 1 partial, 2 full; empty where it is not coded. */
  readonly value: number | null;
  readonly evidence: string | null;
  /** What the feature adds to the distance to the yardstick; these sum to the distance. */
  readonly adds_to_yardstick: number;
  /** What it adds to the mean distance to the loose pacts. */
  readonly adds_to_loose: number;
}

/** Every code of every organisation, by dimension. */
export function designCellLines(rows: DesignRows): DesignCellLine[] {
  const designs = codedDesigns(rows);
  return designs.organisations.flatMap(({ organisation, kind }, at) => {
    const pairs = designPairs(designs, at, "dimension");
    const adds = (to: string, feature: number) =>
      mean(
        pairs.filter(({ other, features }) => other.kind === to && features > 0)
          .map(({ contributions }) => contributions[feature]!),
      );
    return designs.features.map(({ feature, dimension }, column): DesignCellLine => ({
      organisation,
      kind,
      dimension,
      feature,
      value: designs.rows[at]![column]?.value ?? null,
      evidence: designs.rows[at]![column]?.evidence ?? null,
      adds_to_yardstick: adds("yardstick", column),
      adds_to_loose: adds("loose", column),
    }));
  });
}
