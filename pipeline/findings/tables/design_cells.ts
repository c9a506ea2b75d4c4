/**
 * The codes of each design, and what each adds to its distances.
 *
 * @module
 */
import type { DesignCellLine } from "../../tables/derived/findings/design_cells.ts";
import { codedDesigns, type DesignRows } from "../../measures/organisation_design/coded_designs.ts";
import { mean } from "../../base/inference/mean.ts";
import { designPairs } from "../../measures/organisation_design/design_pairs.ts";

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
