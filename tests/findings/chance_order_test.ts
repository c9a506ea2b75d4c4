import { assertAlmostEquals } from "@std/assert";
import fc from "fast-check";
import { tauByChance } from "../../pipeline/findings/chance_order.ts";

Deno.test("an example of two groups, worked out by hand", () => {
  // Group 0 holds lots 1 and 2 at places 0 and 1, group 1 lot 3 at place 2; y is 1, 2, 3.
  // Places 0 and 1: lots (1,2) or (2,1), order 0 in the mean, always untied.
  // Places 0 and 2, 1 and 2: the lot of place 2 is larger whatever is shuffled: order 1 each.
  // Score 2 over the root of 3 untied times 3.
  const lots = [1, 2, 3];
  const tau = tauByChance({
    quantity: (_, donor) => lots[donor]!,
    against: Float64Array.of(1, 2, 3),
    group: Int32Array.of(0, 0, 1),
  });
  assertAlmostEquals(tau, 2 / 3, 1e-12);
});

Deno.test("it is the mean score of all shuffles, tried out one by one", () => {
  const lot = fc.integer({ min: 0, max: 3 });
  fc.assert(fc.property(
    fc.array(fc.tuple(lot, lot, fc.integer({ min: 0, max: 1 })), { minLength: 2, maxLength: 6 }),
    (cases) => {
      const against = Float64Array.from(cases, ([, y]) => y);
      const group = Int32Array.from(cases, ([, , of]) => of);
      let [score, untiedX, untiedY, shuffles] = [0, 0, 0, 0];
      for (const donors of permutations(cases.map((_, at) => at))) {
        if (donors.some((donor, at) => group[donor] !== group[at])) continue;
        shuffles++;
        for (let first = 0; first < cases.length; first++) {
          for (let second = 0; second < first; second++) {
            const x = Math.sign(cases[donors[first]!]![0] - cases[donors[second]!]![0]);
            const y = Math.sign(against[first]! - against[second]!);
            score += x * y;
            untiedX += Math.abs(x);
            untiedY += Math.abs(y);
          }
        }
      }
      const expected = score / Math.sqrt(untiedX * untiedY);
      const tau = tauByChance({ quantity: (_, donor) => cases[donor]![0], against, group });
      if (Number.isNaN(expected)) return Number.isNaN(tau);
      assertAlmostEquals(tau, expected, 1e-9);
      return shuffles > 0;
    },
  ));
});

function permutations(of: readonly number[]): number[][] {
  if (of.length < 2) return [[...of]];
  return of.flatMap((first, at) =>
    permutations([...of.slice(0, at), ...of.slice(at + 1)]).map((rest) => [first, ...rest])
  );
}
