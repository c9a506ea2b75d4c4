/**
 * Whether a form of tie fits the number of those whom it joins.
 *
 * @module
 */
import { cellProblem, soundList, soundText } from "./coded_row.ts";
import { rowRule, type Rule } from "./rule.ts";

/** Fewest and most parties that a form of treaty has. */
const partiesByForm: ReadonlyMap<string, readonly [fewest: number, most: number]> = new Map([
  ["bilateral", [2, 2]],
  ["trilateral", [3, 3]],
  ["multilateral", [3, Infinity]],
]);

/**
 * The rule that `form` fits the number of `parties`, where they are listed.
 *
 * @param of what the form is one of, such as `treaty`
 */
export function formFitsParties(of: string): Rule {
  return rowRule(
    "`form` fits the number of `parties`: two where bilateral, three where trilateral, three or " +
      "more where multilateral",
    (row) => {
      const wanted = partiesByForm.get(soundText(row, "form"));
      const parties = soundList(row, "parties");
      if (wanted === undefined || parties.length === 0) return [];
      const [fewest, most] = wanted;
      if (parties.length >= fewest && parties.length <= most) return [];
      return [cellProblem(row, "form", `the form of a ${of} between ${parties.join(";")}`)];
    },
  );
}
