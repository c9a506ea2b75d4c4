/**
 * Claim: rules that heed intensity name the resulting form more often than rules that heed power.
 *
 * @module
 */
import { namesMoreOften } from "../criteria.ts";

/** The claim. */
export const claim = {
  id: "intensity-names-form",
  chapter: "theory",
  claim: "Rules that heed intensity name the resulting form more often than rules that heed power",
} as const;

/** Both readings of intensity must bear it out. */
export const criteria = [
  namesMoreOften("the utilitarian rule on raw intensities"),
  namesMoreOften("the utilitarian rule on intensities normalised by state"),
] as const;
