import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { raceTables } from "./made_race.ts";
import { models } from "../../pipeline/measures/bargaining/models.ts";
import { rowsOf } from "./made_evidence.ts";
import { issues } from "./made_issues.ts";

const evidence = evidenceOf(rowsOf(issues));
const coded = codedEvidence(evidence);
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
  assertAlmostEquals(imposed.mean_error!, 194 / 6, 1e-12);
  assertAlmostEquals(imposed.median_error!, 20, 1e-12);
  // Episode D (90 + 30 + 4) / 3, E 60, F (10 + 0) / 2.
  assertAlmostEquals(imposed.mean_error_by_episode!, (124 / 3 + 60 + 5) / 3, 1e-12);
  // Always 50: 40, 0, 4, 10, 10, 20.
  const constant = lineOf("all", "constant");
  assertAlmostEquals(constant.mean_error!, 84 / 6, 1e-12);
  assertAlmostEquals(lineOf("two-state", "constant").mean_error!, 74 / 5, 1e-12);
  assertAlmostEquals(lineOf("multi-state", "constant").mean_error!, 10, 1e-12);
  // Means of other episodes: D (60 + 60 + 30) / 3 = 50, as the constant: 40, 0, 4. E of 90, 50, 54, 60,
  // 30 is 284 / 5 = 56.8: 3.2. F of 90, 50, 54, 60 is 63.5: 3.5 and 33.5.
  assertAlmostEquals(lineOf("all", "other-episodes").mean_error!, 84.2 / 6, 1e-12);
  // Shuffled: 90 from 60, 60, 30: 120 / 3; 50: 40 / 3; 54: 36 / 3; 60 of E from 90, 50, 54, 60, 30:
  // 76 / 5; 60 of F from 90, 50, 54, 60: 46 / 4; 30 of F: 60, 20, 24, 30: 134 / 4.
  const shuffled = (120 + 40 + 36) / 3 + 76 / 5 + (46 + 134) / 4;
  assertAlmostEquals(lineOf("all", "shuffled").mean_error!, shuffled / 6, 1e-12);
});

Deno.test("skill by hand: 1 less the error over that of the baseline", () => {
  const imposed = lineOf("all", "us-imposed");
  assertAlmostEquals(imposed.skill_against_constant!, 1 - 194 / 84, 1e-12);
  assertAlmostEquals(imposed.skill_against_other_episodes!, 1 - 194 / 84.2, 1e-12);
  assertEquals(lineOf("all", "constant").skill_against_constant, 0);
  // The ally's opening: 10, 30, 4, 10, 30, 15.
  assertAlmostEquals(lineOf("all", "ally-wins").skill_against_constant!, 1 - 99 / 84, 1e-12);
  // Within a scope the baseline of that scope: US-imposed 60 against 10.
  assertAlmostEquals(lineOf("multi-state", "us-imposed").skill_against_constant!, 1 - 6, 1e-12);
  // A model that is right has the skill 1, one as bad as the baseline 0: no skill is above 1.
  for (const { skill_against_constant } of race.race) assert(skill_against_constant! <= 1);
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
  assertAlmostEquals(error_difference!, 95 / 6, 1e-12);
  // By family: f 124 - 44 = 80, g 70 - 55 = 15. As far as 95: +80 +15 and its mirror image, 2 / 4.
  assertEquals([p, smallest_p], [0.5, 0.5]);
});

Deno.test("an issue on which a state's power is not known is not in the race", () => {
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
  assertAlmostEquals(constant.mean_error!, 70 / 3, 1e-12);
});

Deno.test("a race in one episode has no other episode to learn from, and says so with NaN", () => {
  const one = evidenceOf(rowsOf(issues.slice(0, 2)));
  const { race } = raceTables(one, codedEvidence(one));
  const errorOf = (id: string) =>
    race.find(({ scope, model }) => scope === "all" && model === id)!.mean_error;
  assertAlmostEquals(errorOf("us-imposed")!, (90 + 30) / 2, 1e-12);
  assertEquals(errorOf("other-episodes"), NaN);
  assertEquals(errorOf("shuffled"), NaN);
});
