/**
 * Whether some member of a pact opened nearer to the outcome than the hub did, and what mere number
 * gives: of several openings against one, the nearest is likely to be among the several.
 *
 * @module
 */

/** 1 where the first distance is the smaller, 0.5 where both are equal, 0 where it is the larger. */
function nearer(first: number, second: number): number {
  return first < second ? 1 : first === second ? 0.5 : 0;
}

/**
 * Whether the nearest of the members' openings is nearer to the outcome than the hub's: 1, 0.5 where
 * it is equally near, 0. NaN without an opening of the hub or of any member.
 *
 * @param outcome where the talks ended
 * @param hub opening of the hub; NaN where it has none
 * @param members openings of the members, in any order
 */
export function nearestAhead(
  outcome: number,
  hub: number,
  members: ArrayLike<number>,
): number {
  if (members.length === 0 || Number.isNaN(hub)) return NaN;
  let least = Infinity;
  for (let at = 0; at < members.length; at++) {
    least = Math.min(least, Math.abs(outcome - members[at]!));
  }
  return nearer(least, Math.abs(outcome - hub));
}

/**
 * The mean over the members of whether each is nearer to the outcome than the hub, equally near ones
 * half: mere number adds nothing to it. NaN as in {@linkcode nearestAhead}.
 */
export function membersAhead(
  outcome: number,
  hub: number,
  members: ArrayLike<number>,
): number {
  if (members.length === 0 || Number.isNaN(hub)) return NaN;
  const own = Math.abs(outcome - hub);
  let sum = 0;
  for (let at = 0; at < members.length; at++) {
    sum += nearer(Math.abs(outcome - members[at]!), own);
  }
  return sum / members.length;
}

/**
 * What {@linkcode nearestAhead} would be on average if each of the openings, the hub's among them,
 * were as likely to be the hub's: k / (k + 1) for k members where no two are equally near.
 */
export function nearestAheadByChance(
  outcome: number,
  hub: number,
  members: ArrayLike<number>,
): number {
  if (members.length === 0 || Number.isNaN(hub)) return NaN;
  const all = [hub, ...Array.from(members)];
  const scores = all.map((own, at) =>
    nearestAhead(outcome, own, all.filter((_, other) => other !== at))
  );
  return scores.reduce((sum, score) => sum + score, 0) / all.length;
}

/**
 * Least and greatest {@linkcode nearestAhead} that any outcome could give, openings as they are. At
 * the hub's own opening nobody is nearer, and some member is as near only if it opened there too; an
 * outcome at a member's opening elsewhere puts that member ahead.
 *
 * @returns `undefined` without an opening of the hub or of any member
 */
export function attainableAhead(
  hub: number,
  members: ArrayLike<number>,
): readonly [least: number, greatest: number] | undefined {
  if (members.length === 0 || Number.isNaN(hub)) return undefined;
  const openings = Array.from(members);
  return [
    openings.includes(hub) ? 0.5 : 0,
    openings.some((opening) => opening !== hub) ? 1 : 0.5,
  ];
}
