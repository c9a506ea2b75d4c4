/**
 * Room for points that stand at the same place of a scale.
 *
 * @module
 */

/** Points on one lane stand at least so far apart, or they would touch. */
const apart = 3.4;

/** For each point the lane nearest the middle on which it touches no earlier one: 0, 1, -1, 2, … */
export function lanes(points: readonly number[]): number[] {
  const taken: { readonly lane: number; readonly point: number }[] = [];
  return points.map((point) => {
    for (let at = 0;; at++) {
      const lane = at % 2 === 1 ? (at + 1) / 2 : -at / 2;
      if (taken.some((each) => each.lane === lane && Math.abs(each.point - point) < apart)) {
        continue;
      }
      taken.push({ lane: lane + 0, point });
      return lane + 0;
    }
  });
}
