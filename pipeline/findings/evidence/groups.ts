/**
 * Groups of units by number.
 *
 * @module
 */

/** The group of each unit. */
export interface Groups {
  readonly of: Int32Array;
  readonly count: number;
}

/** Numbers groups in the order of their names, so that the order of rows has no effect. */
export function numberedGroups(names: readonly string[]): Groups {
  const numbers = new Map([...new Set(names)].sort().map((name, at) => [name, at]));
  return { of: Int32Array.from(names, (name) => numbers.get(name)!), count: numbers.size };
}

/** Places of each group, by its number. */
export function membersOf(group: Int32Array): readonly (readonly number[])[] {
  const members: number[][] = [];
  for (const [place, of] of group.entries()) (members[of] ??= []).push(place);
  return members;
}
