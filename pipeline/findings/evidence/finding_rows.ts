/**
 * The clean tables that findings are made of.
 *
 * @module
 */
import type { CleanRows, CleanTableName } from "../../tables/clean_rows.ts";

/** The clean tables that findings are made of. */
export const findingReads = [
  "issues",
  "positions",
  "preferences",
  "sources",
  "episodes",
  "issueTypes",
  "voices",
  "periods",
  "capabilities",
  "designs",
  "designFeatures",
  "organisations",
  "linkages",
  "institutions",
  "shocks",
  "states",
  "treaties",
  "treatyParties",
  "commitments",
  "events",
  "rivals",
  "proposals",
  "activity",
  "secondPositions",
  "secondOutcomes",
  "secondPreferences",
  "secondLinkages",
  "secondDesigns",
  "secondShocks",
] as const satisfies readonly CleanTableName[];

/** Typed rows of the clean tables that findings are made of. */
export type FindingRows = Pick<CleanRows, typeof findingReads[number]>;
