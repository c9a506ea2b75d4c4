/**
 * How far a side moved from its opening towards the other's.
 *
 * @module
 */

/** Least move in points that counts as a concession. */
export const concessionFrom = 10;

/**
 * Move of a side: the distance in points from its opening to where it ended, taken in the direction
 * of the other side's opening. It is below 0 where the side ended further away than it had opened,
 * and larger than the distance between the openings where it ended beyond the other's. `NaN` where
 * both open at the same place: then there is no direction.
 *
 * The moves of both sides towards one outcome add up to the distance between their openings.
 *
 * @param end where the side ended, 0 to 100: the outcome, or the last stand that it took itself
 * @param own opening of the side
 * @param other opening of the other side
 */
export function moveTowards(end: number, own: number, other: number): number {
  return own === other ? NaN : own < other ? end - own : own - end;
}

/**
 * Whether a move is a concession.
 *
 * @param from least move in points that is one
 */
export function isConcession(move: number, from: number = concessionFrom): boolean {
  return move >= from;
}

/** The two sides that an issue is told of. */
export type Party = "us" | "ally";

/**
 * The side that opened lower, on a line from loose to binding or from bilateral to multilateral:
 * the one that wanted the looser or narrower tie. None where both open at the same place.
 *
 * @param hub opening of the United States, 0 being the loose end
 * @param ally opening of the ally side
 */
export function looserSide(hub: number, ally: number): Party | undefined {
  return hub < ally ? "us" : ally < hub ? "ally" : undefined;
}

/**
 * How far a side got its way: 1 where the outcome lies nearer to its opening, 0 where it lies
 * nearer to the other's, a half where it lies equally near.
 *
 * @param outcome where the talks ended
 * @param own opening of the side
 * @param other opening of the other side
 */
export function gotItsWay(outcome: number, own: number, other: number): number {
  const toOwn = Math.abs(outcome - own);
  const toOther = Math.abs(outcome - other);
  return toOwn < toOther ? 1 : toOwn > toOther ? 0 : 0.5;
}
