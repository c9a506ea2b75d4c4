/**
 * The organisation in question: the treaty that it stands on, and the disputes that made it.
 *
 * @module
 */
import type { CleanRows } from "../../tables/clean_rows.ts";

/** The treaty that the organisation in question stands on; `undefined` where none is known. */
export function treatyInQuestion(
  { organisations }: Pick<CleanRows, "organisations">,
): string | undefined {
  return inQuestion(organisations)?.treaty_id ?? undefined;
}

/**
 * Family of the disputes that made the organisation in question: that of the negotiation it came
 * from, as one quarrel ran on over several. `undefined` where that negotiation is not among the
 * episodes.
 */
export function familyInQuestion(
  { organisations, episodes }: Pick<CleanRows, "organisations" | "episodes">,
): string | undefined {
  const madeIn = inQuestion(organisations)?.made_in;
  return episodes.find(({ episode }) => episode === madeIn)?.family;
}

/**
 * Rows of this kind are one organisation in several years, so that the first tells for all. A rule
 * of the clean stage holds them to it.
 */
function inQuestion(organisations: CleanRows["organisations"]) {
  return organisations.find(({ kind }) => kind === "in-question");
}
