/**
 * Lanes for what would lie on one another on one line.
 *
 * @module
 */

/** For each span the first lane, from 0, in which it lies on no earlier one. */
export function lanesOf(spans: readonly (readonly [from: number, to: number])[]): number[] {
  const ends: number[] = [];
  return spans.map(([from, to]) => {
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    return lane;
  });
}
