import {
  type DesignRow,
  type DesignRows,
  type Feature,
  type Organisation,
} from "../../../pipeline/measures/organisation_design/coded_designs.ts";
import { readCleanRows } from "../../../pipeline/tables/clean_rows.ts";
import { designFeatureRow, designRow, organisationRow } from "../../fixtures/made_clean_rows.ts";

/** The committed clean tables. */
export const realRows: DesignRows = readCleanRows(
  ["designs", "designFeatures", "organisations"],
  (name) =>
    Deno.readTextFileSync(new URL(`../../../data-clean/tables/${name}.csv`, import.meta.url)),
);

/** A code by organisation and feature, with its evidence grade where it is not `read`. */
export type MadeCode = readonly [value: number, evidence?: DesignRow["evidence"]];

/** Rows of made designs: kinds of organisations, dimensions of features, codes. */
export function madeRows(
  kinds: Readonly<Record<string, Organisation["kind"]>>,
  dimensions: Readonly<Record<string, Feature["dimension"]>>,
  codes: Readonly<Record<string, Readonly<Record<string, MadeCode>>>>,
): DesignRows {
  return {
    organisations: Object.entries(kinds).map(([organisation, kind]) =>
      organisationRow(organisation, kind)
    ),
    designFeatures: Object.entries(dimensions).map(([feature, dimension]) =>
      designFeatureRow(feature, dimension)
    ),
    designs: Object.entries(codes).flatMap(([organisation, of]) =>
      Object.entries(of).map(([feature, [value, evidence = "read"]]) =>
        designRow(organisation, feature, value, { evidence })
      )
    ),
  };
}
