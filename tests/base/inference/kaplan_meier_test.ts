import { assert, assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import {
  type Duration,
  kaplanMeier,
  medianSurvival,
} from "../../../pipeline/base/inference/kaplan_meier.ts";
import { durations } from "./made_durations.ts";
import { drug, placebo } from "./remission.ts";

/** Steps with an end, as `summary(survfit(...))` of R prints them. */
function printed(group: readonly Duration[]) {
  return kaplanMeier(group).filter(({ ends }) => ends > 0).map((step) => [
    step.time,
    step.atRisk,
    step.ends,
    step.survival.toFixed(4),
    step.standardError.toFixed(4),
  ]);
}

Deno.test("the table of remissions under 6-MP is the published one", () => {
  // As `summary(survfit(...))` of R's survival 3.5-3 prints it; the example stands in Kleinbaum and
  // Klein 2012, Survival Analysis, ch. 2, and in Klein and Moeschberger 2003, Survival Analysis, ch. 4.
  assertEquals(printed(drug), [
    [6, 21, 3, "0.8571", "0.0764"],
    [7, 17, 1, "0.8067", "0.0869"],
    [10, 15, 1, "0.7529", "0.0963"],
    [13, 12, 1, "0.6902", "0.1068"],
    [16, 11, 1, "0.6275", "0.1141"],
    [22, 7, 1, "0.5378", "0.1282"],
    [23, 6, 1, "0.4482", "0.1346"],
  ]);
  assertEquals(medianSurvival(kaplanMeier(drug)), 23);
});

Deno.test("its intervals are those that R prints", () => {
  // summary(survfit(Surv(time, status) ~ 1)) of R's survival 3.5-3, columns "lower/upper 95% CI".
  const bounds = kaplanMeier(drug).filter(({ ends }) => ends > 0)
    .map(({ low, high }) => [low.toFixed(3), high.toFixed(3)]);
  assertEquals(bounds, [
    ["0.720", "1.000"],
    ["0.653", "0.996"],
    ["0.586", "0.968"],
    ["0.510", "0.935"],
    ["0.439", "0.896"],
    ["0.337", "0.858"],
    ["0.249", "0.807"],
  ]);
});

Deno.test("the table of remissions under the placebo is the published one", () => {
  // The first lines as in Rodríguez, data.princeton.edu/eco572/KaplanMeier.html (Stata's `sts list`).
  const steps = printed(placebo);
  assertEquals(steps.slice(0, 2), [[1, 21, 2, "0.9048", "0.0641"], [2, 19, 2, "0.8095", "0.0857"]]);
  assertEquals(steps.at(-2), [22, 2, 1, "0.0476", "0.0465"]);
  assertEquals(medianSurvival(kaplanMeier(placebo)), 8);
});

Deno.test("where none survives there is neither standard error nor interval", () => {
  const { survival, standardError, low, high } = kaplanMeier(placebo).at(-1)!;
  assertEquals([survival, standardError, low, high], [0, NaN, NaN, NaN]);
});

Deno.test("four durations by hand", () => {
  const steps = kaplanMeier([
    { time: 2, ended: true },
    { time: 1, ended: true },
    { time: 2, ended: false },
    { time: 5, ended: false },
  ]);
  assertEquals(steps.map(({ time, atRisk, ends, censored }) => [time, atRisk, ends, censored]), [
    [1, 4, 1, 0],
    [2, 3, 1, 1],
    [5, 1, 0, 1],
  ]);
  // 3/4; then 3/4 x 2/3 = 1/2.
  assertAlmostEquals(steps[0]!.survival, 0.75, 1e-12);
  assertAlmostEquals(steps[2]!.survival, 0.5, 1e-12);
  // 1/(4 x 3) + 1/(3 x 2) = 1/4, root 1/2: 1/2 x 1/2.
  assertAlmostEquals(steps[1]!.standardError, 0.25, 1e-12);
  // 1/2 exp(-+ 1.96 x 1/2); the upper one is beyond 1.
  assertAlmostEquals(steps[1]!.low, 0.5 * Math.exp(-1.959963984540054 / 2), 1e-12);
  assertEquals(steps[1]!.high, 1);
  // It stays at a half: the time at which it came there.
  assertEquals(medianSurvival(steps), 2);
});

Deno.test("a median in a run at a half is its middle; without ends there is none", () => {
  const ended = (...times: number[]) => kaplanMeier(times.map((time) => ({ time, ended: true })));
  assertEquals(medianSurvival(ended(1, 2, 3, 4)), 2.5);
  assertEquals(medianSurvival(ended(1, 2, 3)), 2);
  assertEquals(medianSurvival(kaplanMeier([{ time: 9, ended: false }])), NaN);
  assertEquals(medianSurvival(kaplanMeier([])), NaN);
});

Deno.test("a negative time is no duration", () => {
  assertThrows(() => kaplanMeier([{ time: -1, ended: true }]), RangeError, "-1 is no duration");
  assertThrows(() => kaplanMeier([{ time: NaN, ended: true }]), RangeError, "no duration");
});

Deno.test("another order gives the same curve", () => {
  const shuffled = durations.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
  );
  fc.assert(fc.property(shuffled, ([all, other]) => {
    assertEquals(kaplanMeier(other), kaplanMeier(all));
  }));
});

Deno.test("without censoring the curve is the share that lasts longer, its error the binomial one", () => {
  fc.assert(fc.property(durations, (all) => {
    const n = all.length;
    for (const step of kaplanMeier(all.map(({ time }) => ({ time, ended: true })))) {
      const share = all.filter(({ time }) => time > step.time).length / n;
      assertAlmostEquals(step.survival, share, 1e-12);
      if (share > 0) {
        assertAlmostEquals(step.standardError, Math.sqrt(share * (1 - share) / n), 1e-12);
      }
    }
  }));
});

Deno.test("the curve never rises, lies within its interval, and counts everybody once", () => {
  fc.assert(fc.property(durations, (all) => {
    const steps = kaplanMeier(all);
    for (const [at, { survival, low, high, atRisk }] of steps.entries()) {
      const before = steps[at - 1];
      assert(survival <= (before?.survival ?? 1));
      assertEquals(
        atRisk,
        all.length - steps.slice(0, at).reduce((n, s) => n + s.ends + s.censored, 0),
      );
      if (survival > 0) assert(low <= survival && survival <= high && high <= 1);
    }
    assertEquals(steps.reduce((n, { ends, censored }) => n + ends + censored, 0), all.length);
  }));
});
