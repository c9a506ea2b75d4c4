/**
 * What a party of the Manila treaty can leave without leaving the treaty.
 *
 * @module
 */

/** Treaty whose parties are followed through the bodies that they left. */
export const treatyWithBodies = "SEATO-1954";

/** What may stand in brackets behind such a party. */
export const leftBodies = ["organisation", "military posts", "Council meetings"] as const;
