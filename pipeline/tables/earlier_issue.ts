/**
 * Whether an issue carries on one of an earlier negotiation.
 *
 * @module
 */
import { dayBounds } from "../base/dates/edtf.ts";
import { cellProblem, soundText } from "./coded_row.ts";
import type { Rule } from "./rule.ts";

/**
 * The rule that what an issue carries on was dealt with in a negotiation that closed before its own
 * did. So no line of issues leads back to itself, and what was first wanted on a question is what was
 * wanted first.
 */
export const carriesOnEarlier: Rule = {
  says: "`carries_on` names an issue of a negotiation that closed before its own",
  problems: (issueTypes, rowsOf) => {
    const closes = new Map(
      rowsOf("episodes").map((row) => [
        soundText(row, "episode"),
        dayBounds(soundText(row, "closes")).latest,
      ]),
    );
    return issueTypes.flatMap((row) => {
      const [before = ""] = soundText(row, "carries_on").split("/");
      const [earlier, own] = [closes.get(before), closes.get(soundText(row, "episode"))];
      // What is not known is reported where it stands.
      if (earlier === undefined || own === undefined || earlier < own) return [];
      const expected = `an issue of a negotiation that closed before ${own}`;
      return [cellProblem(row, "carries_on", expected, `${before} closed on ${earlier}`)];
    });
  },
};
