/**
 * Names of the warnings that are about all tables alike; those of rules stand in the rules.
 *
 * @module
 */

/** A date after the day with which the sheets end. */
export const afterTheEnd = "after-the-end";

/** An id that nearly agrees with another. */
export const nearDuplicate = "near-duplicate";

/** A row that nothing names, or that reads nothing. */
export const unused = "unused";

/** A text that a spreadsheet takes for a formula. */
export const formula = "formula";

/** A letter that was lost when a text was read in another encoding. */
export const lostLetter = "lost-letter";

/** A text that was read in an encoding that is not its own. */
export const garbled = "garbled";
