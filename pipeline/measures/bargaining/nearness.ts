/**
 * How near an outcome, recorded or predicted, comes to the one side's opening or the other's.
 *
 * @module
 */

/**
 * Nearness of an outcome to the ally: the difference of its distances to the two openings over
 * their sum, `(|outcome - hub| - |outcome - ally|) / (|outcome - hub| + |outcome - ally|)`.
 *
 * It is -1 at the hub's opening, 1 at the ally's and 0 halfway; between the openings it is linear,
 * `2 * shareConceded - 1`, and beyond them it falls back towards 0. Where both sides open at the
 * same place it is 0, wherever the outcome lies.
 *
 * @param outcome where the talks ended
 * @param hub opening of the hub
 * @param ally opening of the ally side
 */
export function nearness(outcome: number, hub: number, ally: number): number {
  const toHub = Math.abs(outcome - hub);
  const toAlly = Math.abs(outcome - ally);
  const sum = toHub + toAlly;
  return sum === 0 ? 0 : (toHub - toAlly) / sum;
}

/**
 * Share of the distance between the openings that the hub conceded,
 * `(outcome - hub) / (ally - hub)`: 0 where the hub held to its opening, 1 where the ally did. An
 * outcome beyond either opening gives a share below 0 or above 1. `NaN` where both open at the same
 * place; near that the share is unsteady, and the caller decides how far apart they must be.
 *
 * @param outcome where the talks ended
 * @param hub opening of the hub
 * @param ally opening of the ally side
 */
export function shareConceded(outcome: number, hub: number, ally: number): number {
  return ally === hub ? NaN : (outcome - hub) / (ally - hub);
}
