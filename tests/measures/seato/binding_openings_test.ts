import type { BindingOpeningLine } from "../../../pipeline/tables/derived/findings/binding_openings.ts";
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import type { CodedIssue } from "../../../pipeline/measures/bargaining/coded_issues.ts";
import { standingFinder } from "../../../pipeline/measures/bargaining/openings.ts";
import { claims } from "../../../pipeline/findings/claims/all_claims.ts";
import { codedEvidence, evidenceOf } from "../../../pipeline/findings/evidence/evidence.ts";
import { bindingOpeningLines } from "../../../pipeline/findings/tables/binding_openings.ts";
import { bindingSpeakerLines } from "../../../pipeline/findings/tables/binding_speakers.ts";
import {
  bindingIssues,
  medianOpening,
  orientedValues,
  placesOf,
  regionFinder,
  type SpeakerGroup,
} from "../../../pipeline/measures/seato/binding_openings.ts";
import { familyInQuestion } from "../../../pipeline/measures/seato/in_question.ts";
import { cleanTableNames, readCleanRows } from "../../../pipeline/tables/clean_rows.ts";
import { hub } from "../../../pipeline/tables/states.ts";

const rows = readCleanRows(
  cleanTableNames,
  (name) =>
    Deno.readTextFileSync(new URL(`../../../data-clean/tables/${name}.csv`, import.meta.url)),
);
const readBy = (reading: "earliest" | "military") => {
  const evidence = evidenceOf(rows, { earliest: reading, coded: reading });
  return { evidence, coded: codedEvidence(evidence) };
};
const leading = readBy("earliest");
const military = readBy("military");
const real = bindingOpeningLines(leading, military, rows);
const family = familyInQuestion(rows);
const finders = { regionOf: regionFinder(rows.states), standingOf: standingFinder(rows.voices) };

const values = (openings: readonly number[], outcome: number, reference: number): CodedIssue => ({
  openings: Float64Array.from(openings),
  power: Float64Array.from(openings, () => 1),
  salience: Float64Array.from(openings, () => 1),
  hub: NaN,
  ally: NaN,
  outcome,
  reference,
  salienceGap: NaN,
});

Deno.test("a line that runs the other way is turned", () => {
  assertEquals(orientedValues(values([0, 25], 40, 100), "less-binding"), {
    openings: [100, 75],
    outcome: 60,
    reference: 0,
  });
});

Deno.test("the median of a group, by hand", () => {
  const issue = values([10, 90, 40, 60], 0, 0);
  assertEquals(medianOpening([1], issue, "more-binding"), 90);
  // Of 10, 40 and 90; of 10, 40, 60 and 90 the mean of the middle two; turned 100 - 50.
  assertEquals(medianOpening([1, 0, 2], issue, "more-binding"), 40);
  assertEquals(medianOpening([0, 1, 2, 3], issue, "less-binding"), 50);
  assertEquals(medianOpening([], issue, "more-binding"), NaN);
});

Deno.test("turning before the median or after it is the same, and leaves the openings as they were", () => {
  const opening = fc.integer({ min: 0, max: 100 });
  fc.assert(fc.property(fc.array(opening, { minLength: 1, maxLength: 9 }), (openings) => {
    const places = openings.map((_, at) => at);
    const issue = values(openings, 0, 0);
    const turned = values(openings.map((each) => 100 - each), 0, 0);
    assertAlmostEquals(
      medianOpening(places, issue, "less-binding"),
      medianOpening(places, turned, "more-binding"),
    );
    assertEquals([...issue.openings], openings);
  }));
});

Deno.test("the family has the binding issues that the crosswalk names, and no others", () => {
  const episodes = rows.episodes.filter((row) => row.family === family)
    .map(({ episode }) => episode);
  assertEquals(episodes.sort(), ["MANILA-1954", "SEATO-ORG-1955", "UNITED-ACTION-1954"]);
  const expected = rows.issueTypes.filter(({ episode, orientation }) =>
    episodes.includes(episode) && orientation.endsWith("-binding")
  ).map(({ row_id }) => row_id);
  const bargaining = leading.evidence.bargaining.earliest;
  const found = bindingIssues(bargaining, family).map(({ at }) => bargaining.issues[at]!);
  assertEquals(found.map(({ episode, issue }) => `${episode}/${issue}`).sort(), expected.sort());
});

Deno.test("soldiers speak only where a row of theirs was written", () => {
  const soldiers = real.filter(({ group }) => group === "us-military");
  assert(soldiers.length > 0);
  for (const line of soldiers) {
    for (const id of line.rows.split(";")) {
      assertEquals(rows.positions.find(({ row_id }) => row_id === id)?.voice, "defence");
    }
  }
  // Every binding issue on which a defence voice of the hub opened or spoke midway, within the talks.
  const spoken = new Set(
    rows.positions.filter((row) =>
      row.voice === "defence" && row.states?.includes(hub) && row.stage !== "final"
    ).map(({ episode, issue }) => `${episode}/${issue}`),
  );
  const keys = new Set(real.map(({ episode, issue }) => `${episode}/${issue}`));
  assertEquals(
    soldiers.map(({ episode, issue }) => `${episode}/${issue}`).sort(),
    [...spoken].filter((key) => keys.has(key)).sort(),
  );
});

Deno.test("groups share out the states: the hub once, allies by region, nobody twice", () => {
  const bargaining = leading.evidence.bargaining.earliest;
  const { issues } = bargaining;
  for (const { at } of bindingIssues(bargaining, family)) {
    const groups: SpeakerGroup[] = ["us", "asia-pacific", "north-atlantic", "other"];
    const places = groups.flatMap((group) => placesOf(issues[at]!, group, finders));
    const expected = issues[at]!.openings.flatMap(({ side }, place) =>
      side === "other" ? [] : [place]
    );
    assertEquals(places.sort((a, b) => a - b), expected);
    // The leading voice is no soldier.
    assertEquals(placesOf(issues[at]!, "us-military", finders), []);
  }
});

Deno.test("the words on a group name no state of it, so that a further one is no surprise", () => {
  const allies = rows.states.filter(({ state }) => state !== hub)
    .flatMap(({ name }) => name.split(/ \(/)[0]!).concat("Britain");
  for (const claim of claims.filter(({ id }) => id.endsWith("-wanted-looser"))) {
    assert(typeof claim.tests !== "function");
    const words = [claim.claim, ...claim.tests.map(({ criterion }) => criterion.estimate)].join();
    assertEquals(allies.filter((name) => words.includes(name)), [], claim.id);
  }
});

/** A line as the table of speakers reads it. */
function line(issue: string, speaker: string, opening: number, outcome: number) {
  const state = speaker.slice(0, 3);
  const group = speaker === hub ? "us" : state === hub ? "us-military" : "asia-pacific";
  return {
    episode: "E",
    issue,
    speaker,
    state,
    group,
    opening,
    outcome,
    stage: "opening",
    reported: false,
  } as BindingOpeningLine;
}

Deno.test("speakers by hand", () => {
  const made = bindingSpeakerLines([
    // Outcome 20: the hub misses by 10, its soldiers by 5, A by 10, B by 50.
    line("a", "USA", 10, 20),
    line("a", "AUS", 30, 20),
    line("a", "NZL", 70, 20),
    line("a", "USA military", 25, 20),
    // Outcome 50: the hub misses by 50, A by 41.
    line("b", "USA", 0, 50),
    line("b", "AUS", 9, 50),
    // Nobody else speaks: no contest.
    line("c", "AUS", 100, 100),
  ]);
  const of = (speaker: string) => made.find((each) => each.speaker === speaker)!;
  assertEquals(made.map(({ speaker }) => speaker), ["USA", "USA military", "AUS", "NZL"]);
  const aus = of("AUS");
  assertEquals([aus.issues, aus.median_opening, aus.median_outcome], [3, 30, 50]);
  // 30 - 10 is tighter, 9 - 0 is neither.
  assertEquals([aus.shared, aus.looser, aus.tighter], [2, 0, 1]);
  // (10 + 41 + 0) / 3; shared (10 + 41) / 2 against (10 + 50) / 2.
  assertEquals([aus.mean_distance, aus.shared_distance, aus.us_distance], [17, 25.5, 30]);
  // On a it ties with the hub, 1/2; on b it is nearest, 1. By chance 1/3 + 1/2.
  assertEquals([aus.contests, aus.nearest], [2, 1.5]);
  assertAlmostEquals(aus.nearest_by_chance, 5 / 6);
  assertEquals([of("USA").nearest, of("NZL").nearest], [0.5, 0]);
  // Soldiers run against allies in the place of the hub, not against it.
  assertEquals([of("USA military").nearest, of("USA military").contests], [1, 1]);
  assertEquals(of("USA").shared, 0);
  assertEquals(of("USA").shared_distance, NaN);
});

Deno.test("on each contest the states' shares of nearest sum to one, as chance does", () => {
  const point = fc.integer({ min: 0, max: 10 }).map((tens) => 10 * tens);
  const states = ["USA", "AUS", "NZL", "PHL"];
  const issue = fc.record({
    outcome: point,
    openings: fc.array(point, { minLength: 2, maxLength: 4 }),
  });
  fc.assert(fc.property(fc.array(issue, { minLength: 1, maxLength: 6 }), (issues) => {
    const made = bindingSpeakerLines(
      issues.flatMap(({ outcome, openings }, at) =>
        openings.map((opening, place) => line(`${at}`, states[place]!, opening, outcome))
      ),
    );
    for (const field of ["nearest", "nearest_by_chance"] as const) {
      assertAlmostEquals(made.reduce((sum, each) => sum + each[field], 0), issues.length, 1e-9);
    }
  }));
});
