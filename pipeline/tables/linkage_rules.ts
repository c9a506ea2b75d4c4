/**
 * Rules between the cells of a linkage.
 *
 * @module
 */
import { cellProblem, soundList } from "./coded_row.ts";
import { formFitsParties } from "./party_count.ts";
import { endsAfter, rowRule, type Rule, unlikely } from "./rule.ts";
import { hub } from "./states.ts";

const another = `a state other than ${hub}, which is the hub, or several states`;

/** What must hold between the cells of a row of the table `linkages`. */
export const linkageRules: readonly Rule[] = [
  endsAfter("established", "ended"),
  rowRule(`\`ally_as_written\` is ${another}`, (row) => {
    const allies = soundList(row, "allies");
    return allies.length === 1 && allies[0] === hub ? [cellProblem(row, "allies", another)] : [];
  }),
  unlikely(
    "ally-no-party",
    rowRule(
      "The states of `ally_as_written` are among the `parties`, where these are listed",
      (row) => {
        const parties = soundList(row, "parties");
        const missing = soundList(row, "allies").filter((ally) => !parties.includes(ally));
        if (parties.length === 0 || missing.length === 0) return [];
        return [
          cellProblem(row, "parties", `parties with ${missing.join(";")}, the ally, among them`),
        ];
      },
    ),
  ),
  unlikely("form-unlike-parties", formFitsParties("linkage")),
];
