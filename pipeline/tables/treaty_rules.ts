/**
 * Rules between the cells of a treaty.
 *
 * @module
 */
import { cellProblem, soundList, soundText } from "./coded_row.ts";
import { endBeforeStart, endsAfter, rowRule, type Rule } from "./rule.ts";

/** Fewest and most parties that a form of treaty has. */
const partiesByForm: ReadonlyMap<string, readonly [fewest: number, most: number]> = new Map([
  ["bilateral", [2, 2]],
  ["trilateral", [3, 3]],
  ["multilateral", [3, Infinity]],
]);

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
  rowRule(
    "`form` fits the number of `parties`: two where bilateral, three where trilateral, three or " +
      "more where multilateral",
    (row) => {
      const wanted = partiesByForm.get(soundText(row, "form"));
      const parties = soundList(row, "parties");
      if (wanted === undefined || parties.length === 0) return [];
      const [fewest, most] = wanted;
      if (parties.length >= fewest && parties.length <= most) return [];
      return [cellProblem(row, "form", `the form of a treaty between ${parties.join(";")}`)];
    },
  ),
];
