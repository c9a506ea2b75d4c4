import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  errorOfShuffled,
  meanOfOtherEpisodes,
} from "../../../pipeline/measures/bargaining/baselines.ts";

Deno.test("the baselines by hand", () => {
  const outcomes = Float64Array.of(10, 30, 80, 100, 60);
  const episodes = ["a", "a", "b", "b", "c"];
  // For a: 80, 100, 60; for b: 10, 30, 60; for c: 10, 30, 80, 100.
  const [a, b, c] = [240 / 3, 100 / 3, 220 / 4];
  for (const [at, value] of [a, a, b, b, c].entries()) {
    assertAlmostEquals(meanOfOtherEpisodes(outcomes, episodes)[at]!, value, 1e-12);
  }
  const errors = errorOfShuffled(outcomes, episodes);
  // 10: 70, 90, 50. 30: 50, 70, 30. 80: 70, 50, 20. 100: 90, 70, 40. 60: 50, 30, 20, 40.
  for (const [at, value] of [210 / 3, 150 / 3, 140 / 3, 200 / 3, 140 / 4].entries()) {
    assertAlmostEquals(errors[at]!, value, 1e-12);
  }
  assertEquals([...meanOfOtherEpisodes(Float64Array.of(1, 2), ["a", "a"])], [NaN, NaN]);
  assertEquals([...errorOfShuffled(Float64Array.of(1, 2), ["a", "a"])], [NaN, NaN]);
});

Deno.test("what a baseline says of an issue rests on no issue of its episode", () => {
  const issue = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.constantFrom("a", "b", "c"));
  fc.assert(
    fc.property(fc.array(issue, { minLength: 2, maxLength: 9 }), (made) => {
      const episodes = made.map(([, episode]) => episode);
      const outcomes = Float64Array.from(made, ([outcome]) => outcome);
      const said = meanOfOtherEpisodes(outcomes, episodes);
      const changed = outcomes.map((outcome, at) => episodes[at] === "a" ? 0 : outcome);
      const saidThen = meanOfOtherEpisodes(changed, episodes);
      for (const [at, episode] of episodes.entries()) {
        if (episode === "a") assertEquals(saidThen[at], said[at]);
      }
    }),
  );
});
