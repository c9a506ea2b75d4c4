/**
 * The designs of organisations as numbers: one code an organisation and feature.
 *
 * @module
 */
import type { CleanRows } from "../../tables/clean_rows.ts";

/** The clean tables that designs are made of. */
export type DesignRows = Pick<CleanRows, "designs" | "designFeatures" | "organisations">;

/** The coding of one feature of one organisation. */
export type DesignRow = DesignRows["designs"][number];

/** An organisation and what it stands for. */
export type Organisation = DesignRows["organisations"][number];

/** A feature of design and its dimension. */
export type Feature = DesignRows["designFeatures"][number];

/** A dimension of design. */
export type Dimension = Feature["dimension"];

/**
 * Dimensions in the order of the argument: what is owed, who runs it, who is in, who decides, exit.
 */
export const dimensions = [
  "obligation",
  "delegation",
  "membership",
  "decision",
  "exit",
] as const satisfies readonly Dimension[];

/** The highest code; codes run from 0, absent, over 1, partial, to it. */
export const highestCode = 2;

/** Designs as numbers; organisations, features and dimensions are counted from 0. */
export interface Designs {
  readonly organisations: readonly Organisation[];
  /** Features, those of a dimension together. */
  readonly features: readonly Feature[];
  /** The dimension of each feature, as its place in `dimensions`. */
  readonly dimensionOf: Int32Array;
  /** Codes of each organisation by feature, 0 to 2; NaN where none is coded. */
  readonly codes: readonly Float64Array[];
  /** The row that each code comes from. */
  readonly rows: readonly (readonly (DesignRow | undefined)[])[];
}

/**
 * Designs of the organisations over the features that the crosswalks list. A coded row of an
 * organisation or feature that they do not list has no kind or no dimension, and is left out.
 *
 * @param without rows that count as not coded
 */
export function codedDesigns(
  { designs, designFeatures, organisations }: DesignRows,
  without: (row: DesignRow) => boolean = () => false,
): Designs {
  const features = dimensions.flatMap((dimension) =>
    designFeatures.filter((feature) => feature.dimension === dimension)
  );
  const coded = Map.groupBy(designs, ({ organisation }) => organisation);
  const rows = organisations.map(({ organisation }) => {
    const own = (coded.get(organisation) ?? []).filter((row) => !without(row));
    return features.map(({ feature }) => own.findLast((row) => row.feature === feature));
  });
  return {
    organisations,
    features,
    dimensionOf: Int32Array.from(features, ({ dimension }) => dimensions.indexOf(dimension)),
    codes: rows.map((of) => Float64Array.from(of, (row) => row?.value ?? NaN)),
    rows,
  };
}

/** Whether nobody opened the source of a row, so that its code rests on what the coder knew. */
export function isKnown({ evidence }: DesignRow): boolean {
  return evidence === "known";
}
