/**
 * Whether rows that lead to one another lead back to where they began.
 *
 * @module
 */
import { cellProblem, soundText } from "./coded_row.ts";
import type { Rule } from "./rule.ts";

/**
 * The rule that no row leads back to itself. Every cell that is part of a circle is named: which
 * of them is wrong only a person can tell.
 *
 * @param id column that names what a row is of, such as its treaty
 * @param ways columns that lead from one to another
 */
export function noCircle(id: string, ...ways: readonly string[]): Rule {
  const lead = ways.length === 1 ? "leads" : "lead";
  return {
    says: `${ways.map((name) => `\`${name}\``).join(" and ")} ${lead} to none that leads back`,
    problems: (rows) => {
      const next = new Map(rows.map((row) => [
        soundText(row, id),
        ways.map((name) => soundText(row, name)).filter((treaty) => treaty !== ""),
      ]));
      return rows.flatMap((row) =>
        ways.flatMap((name) => {
          const treaty = soundText(row, id);
          const path = pathBetween(soundText(row, name), treaty, next);
          if (!path) return [];
          const expected = `one that does not lead back to ${treaty}`;
          return [cellProblem(row, name, expected, `it leads ${[treaty, ...path].join(" → ")}`)];
        })
      );
    },
  };
}

/** A shortest way from one to another, with both; none where there is no way. */
function pathBetween(
  from: string,
  to: string,
  next: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const passed = new Set([from]);
  const open: (readonly string[])[] = [[from]];
  for (const path of open) {
    if (path.at(-1) === to) return path;
    for (const treaty of next.get(path.at(-1)!) ?? []) {
      if (passed.has(treaty)) continue;
      passed.add(treaty);
      open.push([...path, treaty]);
    }
  }
  return undefined;
}
