/**
 * Rules between the cells of a treaty.
 *
 * @module
 */
import { cellProblem, soundText } from "./coded_row.ts";
import { statesExist } from "./existing_states.ts";
import { formFitsParties } from "./party_count.ts";
import { endBeforeStart, endsAfter, rowRule, type Rule, unlikely } from "./rule.ts";

/** Ends that are acts of a day; that of a treaty that lapsed or was replaced may have none. */
const actsOfADay: readonly string[] = ["terminated", "dissolved"];

/** What must hold between the cells of a row of the table `treaties`. */
export const treatyRules: readonly Rule[] = [
  endsAfter("signed", "ended"),
  endsAfter("in_force", "ended"),
  // One state's own act, such as a law, may say that it holds from a day in the past.
  rowRule(
    "`in_force` is not before `signed`, unless the `form` is unilateral",
    (row) =>
      soundText(row, "form") === "unilateral" ? [] : endBeforeStart(row, "signed", "in_force"),
  ),
  rowRule("A treaty that `ended` has an `end_mode` other than in force", (row) => {
    const ended = soundText(row, "ended");
    return ended !== "" && soundText(row, "end_mode") === "in force"
      ? [cellProblem(row, "end_mode", `how it ended, for it ended ${ended}`)]
      : [];
  }),
  formFitsParties("treaty"),
  statesExist("parties", "signed"),
  unlikely(
    "ended-without-date",
    rowRule(
      `A treaty whose \`end_mode\` is ${actsOfADay.join(" or ")} has a date of its end`,
      (row) => {
        const mode = soundText(row, "end_mode");
        if (!actsOfADay.includes(mode) || soundText(row, "ended") !== "") return [];
        return [cellProblem(row, "ended", `the date on which it was ${mode}`)];
      },
    ),
  ),
];
