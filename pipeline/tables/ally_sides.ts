/**
 * Whether allies are states other than the one at the hub, and stand on one side of the table. With
 * the hub among the allies, what is counted by ally would hold the United States against itself.
 *
 * @module
 */
import { cellProblem, soundList } from "./coded_row.ts";
import { rowRule, type Rule } from "./rule.ts";
import { hub } from "./states.ts";

const noHub = `states other than ${hub}, which is the hub and no ally`;

/** The rule that a column holds no hub. */
export function withoutHub(name: string): Rule {
  return rowRule(
    `\`${name}\` holds ${noHub}`,
    (row) => soundList(row, name).includes(hub) ? [cellProblem(row, name, noHub)] : [],
  );
}

/** The rule that no state stands in two columns; the hub, which may stand in neither, aside. */
export function apart(first: string, second: string): Rule {
  return rowRule(`\`${second}\` holds no state of \`${first}\``, (row) => {
    const allies = soundList(row, first);
    const both = soundList(row, second)
      .filter((state) => state !== hub && allies.includes(state));
    if (both.length === 0) return [];
    return [cellProblem(row, second, `no state of ${first}, which has ${both.join(";")}`)];
  });
}
