/**
 * What a party of an organisation's treaty can leave without leaving the treaty.
 *
 * @module
 */

/** What may stand in brackets behind such a party. */
export const leftBodies = ["organisation", "military posts", "Council meetings"] as const;
