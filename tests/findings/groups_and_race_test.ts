import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  errorOfShuffled,
  meanOfOtherEpisodes,
} from "../../pipeline/measures/bargaining/baselines.ts";
import { models } from "../../pipeline/measures/bargaining/models.ts";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { groupLines } from "../../pipeline/findings/tables/concessions_by_group.ts";
import { raceTables } from "../../pipeline/findings/tables/models.ts";
import { type MadeIssue, rowsOf } from "./made_evidence.ts";

/** Two families; the second has two episodes. */
const issues: readonly MadeIssue[] = [
  // The ally's: 90 is 90 from 0 and 10 from 100, nearness 0.8, share conceded 0.9.
  { outcome: 90, openings: { USA: 0, AUS: 100 }, episode: "D", family: "f", type: "scope" },
  // Halfway: nearness 0, share 0.5.
  { outcome: 50, openings: { USA: 20, AUS: 80 }, episode: "D", family: "f", type: "scope" },
  // Openings 8 points apart: contested from 5 on only. Nearness (4 - 4) / 8 = 0.
  { outcome: 54, openings: { USA: 50, AUS: 58 }, episode: "D", family: "f", type: "duration" },
  // Allies at 40 and 100, their median at 70; the outcome 60 is nearer to it than to 0. Nearness
  // (60 - 10) / 70, share 60 / 70.
  {
    outcome: 60,
    openings: { USA: 0, AUS: 40, JPN: 100 },
    episode: "E",
    family: "g",
    type: "strength",
  },
  // The United States': nearness (10 - 30) / 40 = -0.5, share 10 / 40.
  { outcome: 60, openings: { USA: 50, JPN: 90 }, episode: "F", family: "g", type: "strength" },
  // Openings 15 points apart, contested up to 15: at the US opening, nearness -1, share 0.
  { outcome: 30, openings: { USA: 30, JPN: 45 }, episode: "F", family: "g", type: "scope" },
  // No opening of the United States: in no group.
  { outcome: 0, openings: { JPN: 10 }, episode: "F", family: "g", type: "scope" },
  // Britain is no ally there: in no group either.
  { outcome: 0, openings: { USA: 10, GBR: 90 }, others: ["GBR"], episode: "F", family: "g" },
];

const evidence = evidenceOf(rowsOf(issues));
const coded = codedEvidence(evidence);
const groups = groupLines(evidence, coded);

/** What the tests look at of a group. */
function countsOf(grouping: string, group: string, threshold = 10) {
  const found = groups.filter((each) =>
    each.grouping === grouping && each.group === group && each.threshold === threshold
  );
  assertEquals(found.length, 1, `${grouping} ${group} ${threshold}`);
  const { issues, contested, ally_ahead, us_ahead, even } = found[0]!;
  return [issues, contested, ally_ahead, us_ahead, even];
}

const groupOf = (grouping: string, group: string) =>
  groups.find((each) => each.grouping === grouping && each.group === group)!;

Deno.test("the groups are these, in order", () => {
  assertEquals(
    groups.map(({ grouping, group, threshold }) => `${grouping} ${group} ${threshold}`),
    [
      "all all 5",
      "all all 10",
      "all all 20",
      "type duration 10",
      "type scope 10",
      "type strength 10",
      "family f 10",
      "family g 10",
      "episode D 10",
      "episode E 10",
      "episode F 10",
      "ally AUS 10",
      "ally JPN 10",
    ],
  );
});

Deno.test("counts by hand: issues, contested, ally ahead, United States ahead, even", () => {
  assertEquals(countsOf("all", "all", 5), [6, 6, 2, 2, 2]);
  // Without the issue of 8 points.
  assertEquals(countsOf("all", "all", 10), [6, 5, 2, 2, 1]);
  // And that of 15.
  assertEquals(countsOf("all", "all", 20), [6, 4, 2, 1, 1]);
  assertEquals(countsOf("type", "scope"), [3, 3, 1, 1, 1]);
  assertEquals(countsOf("type", "strength"), [2, 2, 1, 1, 0]);
  assertEquals(countsOf("type", "duration"), [1, 0, 0, 0, 0]);
  assertEquals(countsOf("family", "f"), [3, 2, 1, 0, 1]);
  assertEquals(countsOf("family", "g"), [3, 3, 1, 2, 0]);
  assertEquals(countsOf("episode", "F"), [2, 2, 0, 2, 0]);
});

Deno.test("an ally's group holds its own opening", () => {
  // Australia: 90 of 0 and 100, 50 of 20 and 80, 54 of 50 and 58; and 60 of 0 and 40: nearer to 40.
  assertEquals(countsOf("ally", "AUS"), [4, 3, 2, 0, 1]);
  // Japan: 60 of 0 and 100 is nearer to 100; the others are the United States'.
  assertEquals(countsOf("ally", "JPN"), [3, 3, 1, 2, 0]);
  // Nearness of Australia: 0.8, 0, 0 and (60 - 20) / 80 = 0.5: 1.3 / 4.
  assertAlmostEquals(groupOf("ally", "AUS").mean_nearness, 1.3 / 4, 1e-12);
  // Of Japan: (60 - 40) / 100 = 0.2, -0.5 and -1: -1.3 / 3.
  assertAlmostEquals(groupOf("ally", "JPN").mean_nearness, -1.3 / 3, 1e-12);
  // Shares of Australia 0.9, 0.5 and 60 / 40 = 1.5; of Japan 0.6, 0.25 and 0.
  assertAlmostEquals(groupOf("ally", "AUS").median_share, 0.9, 1e-12);
  assertAlmostEquals(groupOf("ally", "JPN").median_share, 0.25, 1e-12);
});

Deno.test("shares, means and medians by hand", () => {
  const all = groups.find(({ grouping, threshold }) => grouping === "all" && threshold === 10)!;
  // 2 ahead and 1 even of 5.
  assertAlmostEquals(all.ally_ahead_share, 2.5 / 5, 1e-12);
  // Over all six, whatever the threshold: 0.8 + 0 + 0 + 50 / 70 - 0.5 - 1.
  const sum = 0.8 + 50 / 70 - 1.5;
  for (const { mean_nearness } of groups.slice(0, 3)) {
    assertAlmostEquals(mean_nearness, sum / 6, 1e-12);
  }
  // Shares 0, 0.25, 0.5, 6 / 7, 0.9.
  assertAlmostEquals(all.median_share, 0.5, 1e-12);
  // From 20 points on without the 0: 0.25, 0.5, 6 / 7, 0.9.
  assertAlmostEquals(groups[2]!.median_share, (0.5 + 6 / 7) / 2, 1e-12);
  // From 5 on with 4 / 8: 0, 0.25, 0.5, 0.5, 6 / 7, 0.9.
  assertAlmostEquals(groups[0]!.median_share, 0.5, 1e-12);
  // No contested issue.
  assertEquals(groupOf("type", "duration").ally_ahead_share, NaN);
  assertEquals(groupOf("type", "duration").median_share, NaN);
});

Deno.test("families are resampled where there are several, else issues, of one nothing", () => {
  assertEquals(groupOf("all", "all").resampled, "family");
  assertEquals(groupOf("type", "scope").resampled, "family");
  assertEquals(groupOf("family", "g").resampled, "issue");
  assertEquals(groupOf("ally", "JPN").resampled, "issue");
  assertEquals(groupOf("episode", "E").resampled, null);
  const one = groupOf("episode", "E");
  assertEquals([one.mean_nearness_low, one.mean_nearness_high], [NaN, NaN]);
  // Two families are drawn of two, so that the ends are the families by themselves: from 10 points
  // on f (1 + 0.5) / 2, g (1 + 0 + 0) / 3.
  const { ally_ahead_low, ally_ahead_high } = groups[1]!;
  assertAlmostEquals(ally_ahead_low, 1 / 3, 1e-12);
  assertAlmostEquals(ally_ahead_high, 1.5 / 2, 1e-12);
});

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

const race = raceTables(evidence, coded);

/** A line of the race. */
function lineOf(scope: string, model: string) {
  const found = race.race.filter((each) => each.scope === scope && each.model === model);
  assertEquals(found.length, 1);
  return found[0]!;
}

Deno.test("every model and baseline runs on every two-sided issue", () => {
  const runners = [...models.map(({ id }) => id), "constant", "other-episodes", "shuffled"];
  assertEquals(race.predictions.length, 6 * runners.length);
  for (const [scope, of] of [["all", 6], ["two-state", 5], ["multi-state", 1]] as const) {
    const lines = race.race.filter((each) => each.scope === scope);
    assertEquals(lines.map(({ model }) => model), runners);
    for (const { issues } of lines) assertEquals(issues, of);
    // Each two of them once.
    assertEquals(
      race.pairs.filter((each) => each.scope === scope).length,
      runners.length * (runners.length - 1) / 2,
    );
  }
  for (const { model, baseline } of race.race) {
    assertEquals(baseline, ["constant", "other-episodes", "shuffled"].includes(model));
  }
});

Deno.test("errors by hand", () => {
  // Outcomes 90, 50, 54, 60, 60, 30 with US openings 0, 20, 50, 0, 50, 30: errors 90, 30, 4, 60, 10, 0.
  const imposed = lineOf("all", "us-imposed");
  assertAlmostEquals(imposed.mean_error, 194 / 6, 1e-12);
  assertAlmostEquals(imposed.median_error, 20, 1e-12);
  // Episode D (90 + 30 + 4) / 3, E 60, F (10 + 0) / 2.
  assertAlmostEquals(imposed.mean_error_by_episode, (124 / 3 + 60 + 5) / 3, 1e-12);
  // Always 50: 40, 0, 4, 10, 10, 20.
  const constant = lineOf("all", "constant");
  assertAlmostEquals(constant.mean_error, 84 / 6, 1e-12);
  assertAlmostEquals(lineOf("two-state", "constant").mean_error, 74 / 5, 1e-12);
  assertAlmostEquals(lineOf("multi-state", "constant").mean_error, 10, 1e-12);
  // Means of other episodes: D (60 + 60 + 30) / 3 = 50, as the constant: 40, 0, 4. E of 90, 50, 54, 60,
  // 30 is 284 / 5 = 56.8: 3.2. F of 90, 50, 54, 60 is 63.5: 3.5 and 33.5.
  assertAlmostEquals(lineOf("all", "other-episodes").mean_error, 84.2 / 6, 1e-12);
  // Shuffled: 90 from 60, 60, 30: 120 / 3; 50: 40 / 3; 54: 36 / 3; 60 of E from 90, 50, 54, 60, 30:
  // 76 / 5; 60 of F from 90, 50, 54, 60: 46 / 4; 30 of F: 60, 20, 24, 30: 134 / 4.
  const shuffled = (120 + 40 + 36) / 3 + 76 / 5 + (46 + 134) / 4;
  assertAlmostEquals(lineOf("all", "shuffled").mean_error, shuffled / 6, 1e-12);
});

Deno.test("skill by hand: 1 less the error over that of the baseline", () => {
  const imposed = lineOf("all", "us-imposed");
  assertAlmostEquals(imposed.skill_against_constant, 1 - 194 / 84, 1e-12);
  assertAlmostEquals(imposed.skill_against_other_episodes, 1 - 194 / 84.2, 1e-12);
  assertEquals(lineOf("all", "constant").skill_against_constant, 0);
  // The ally's opening: 10, 30, 4, 10, 30, 15.
  assertAlmostEquals(lineOf("all", "ally-wins").skill_against_constant, 1 - 99 / 84, 1e-12);
  // Within a scope the baseline of that scope: US-imposed 60 against 10.
  assertAlmostEquals(lineOf("multi-state", "us-imposed").skill_against_constant, 1 - 6, 1e-12);
  // A model that is right has the skill 1, one as bad as the baseline 0: no skill is above 1.
  for (const { skill_against_constant } of race.race) assert(skill_against_constant <= 1);
});

/** A line of two models. */
function pairOf(scope: string, model: string, other: string) {
  const found = race.pairs.filter((each) =>
    each.scope === scope && each.model === model && each.other === other
  );
  assertEquals(found.length, 1);
  return found[0]!;
}

Deno.test("how two models differ by hand", () => {
  // US-imposed says 0, 20, 50, 0, 50, 30; the ally 100, 80, 58, 70, 90, 45: all 5 points apart.
  assertEquals(pairOf("all", "us-imposed", "ally-wins").differ, 6);
  // The mean says 50, 50, 54, 140 / 3, 70, 37.5: 4 points apart on the third.
  assertEquals(pairOf("all", "us-imposed", "mean").differ, 5);
  assertEquals(pairOf("two-state", "us-imposed", "mean").differ, 4);
  // Of two states the mean is the median; of 0, 40, 100 it is 46.67 and the median 40.
  assertEquals(pairOf("two-state", "mean", "median-voter").differ, 0);
  assertEquals(pairOf("multi-state", "mean", "median-voter").differ, 1);
  // US-imposed and the constant: 0, 20, 0 and 30 are 5 apart, 50 and 50 are not.
  assertEquals(pairOf("all", "us-imposed", "constant").differ, 4);
  // The shuffled outcome says no number.
  assertEquals(pairOf("all", "us-imposed", "shuffled").differ, NaN);
  // 194 / 6 - 99 / 6.
  const { error_difference, p, smallest_p } = pairOf("all", "us-imposed", "ally-wins");
  assertAlmostEquals(error_difference, 95 / 6, 1e-12);
  // By family: f 124 - 44 = 80, g 70 - 55 = 15. As far as 95: +80 +15 and its mirror image, 2 / 4.
  assertEquals([p, smallest_p], [0.5, 0.5]);
});

Deno.test("an issue on which a state's power is not known is in the groups and not in the race", () => {
  const rows = rowsOf(issues);
  const without = evidenceOf({
    ...rows,
    capabilities: rows.capabilities.filter(({ state }) => state !== "AUS"),
  });
  assertEquals(groupLines(without, codedEvidence(without))[1]!.issues, 6);
  // D and E need Australia: two issues of episode F are left, and one of another episode.
  const withOther = rowsOf([...issues, {
    outcome: 10,
    openings: { USA: 0, PHL: 100 },
    episode: "G",
    family: "h",
  }]);
  const some = evidenceOf({
    ...withOther,
    capabilities: withOther.capabilities.filter(({ state }) => state !== "AUS"),
  });
  const constant = raceTables(some, codedEvidence(some)).race.find(({ model }) =>
    model === "constant"
  )!;
  assertEquals(constant.issues, 3);
  // |60 - 50|, |30 - 50| and |10 - 50|.
  assertAlmostEquals(constant.mean_error, 70 / 3, 1e-12);
});

Deno.test("a race in one episode has no other episode to learn from, and says so with NaN", () => {
  const one = evidenceOf(rowsOf(issues.slice(0, 2)));
  const { race } = raceTables(one, codedEvidence(one));
  const errorOf = (id: string) =>
    race.find(({ scope, model }) => scope === "all" && model === id)!.mean_error;
  assertAlmostEquals(errorOf("us-imposed"), (90 + 30) / 2, 1e-12);
  assertEquals(errorOf("other-episodes"), NaN);
  assertEquals(errorOf("shuffled"), NaN);
});
