/**
 * The lists of values that several tables share.
 *
 * @module
 */
import { choice, ordinal } from "./kind.ts";

/** How far the source of a row was checked. */
export const evidenceGrade = ordinal("read", "cited", "known");

/** How sure the coder is of a reading. */
export const confidence = ordinal("A", "B", "C");

/** The institutional forms that an actor may prefer, from the loosest to the widest. */
export const institutionalForms = [
  "none",
  "declaration",
  "bilateral",
  "trilateral",
  "regional-small",
  "regional-full",
] as const;

/** What kind of institution an actor may prefer. */
export const institutionalForm = ordinal(...institutionalForms);

/** How many parties a treaty or a linkage joins. */
export const treatyForm = choice("bilateral", "trilateral", "multilateral", "unilateral");

/** Whose voice within a state an actor is. */
export const voice = choice(
  "head-of-government",
  "foreign-ministry",
  "defence",
  "legislature",
  "opposition",
  "other",
);

/** The parts of the world that the package compares. */
export const region = choice("asia-pacific", "north-atlantic", "other");
