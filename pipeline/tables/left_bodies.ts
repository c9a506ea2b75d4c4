/**
 * What a party of an organisation's treaty can leave without leaving the treaty.
 *
 * @module
 */

/** What may stand in brackets behind such a party. */
export const leftBodies = ["organisation", "military posts", "Council meetings"] as const;

/** The body in brackets at the end of a party as written; `undefined` where it names none. */
export function leftBodyOf(partyAsWritten: string): string | undefined {
  return /\(([^)]*)\)$/.exec(partyAsWritten)?.[1];
}
