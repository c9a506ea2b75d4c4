import { assertAlmostEquals, assertEquals } from "@std/assert";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { groupLines } from "../../pipeline/findings/tables/concessions_by_group.ts";
import { type MadeIssue, rowsOf } from "./made_evidence.ts";
import { issues } from "./made_issues.ts";

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

Deno.test("families are those of the issues that are contested", () => {
  const families = (grouping: string, group: string) => groupOf(grouping, group).families;
  assertEquals(families("all", "all"), 2);
  assertEquals(families("family", "f"), 1);
  assertEquals(families("type", "duration"), 0);
  // By its own opening Australia contests issues of both; Japan of one, in two episodes.
  assertEquals([families("ally", "AUS"), families("ally", "JPN")], [2, 1]);
});

Deno.test("an ally's group holds its own opening", () => {
  // Australia: 90 of 0 and 100, 50 of 20 and 80, 54 of 50 and 58; and 60 of 0 and 40: nearer to 40.
  assertEquals(countsOf("ally", "AUS"), [4, 3, 2, 0, 1]);
  // Japan: 60 of 0 and 100 is nearer to 100; the others are the United States'.
  assertEquals(countsOf("ally", "JPN"), [3, 3, 1, 2, 0]);
  // Nearness of Australia: 0.8, 0, 0 and (60 - 20) / 80 = 0.5: 1.3 / 4.
  assertAlmostEquals(groupOf("ally", "AUS").mean_nearness!, 1.3 / 4, 1e-12);
  // Of Japan: (60 - 40) / 100 = 0.2, -0.5 and -1: -1.3 / 3.
  assertAlmostEquals(groupOf("ally", "JPN").mean_nearness!, -1.3 / 3, 1e-12);
  // Shares of Australia 0.9, 0.5 and 60 / 40 = 1.5; of Japan 0.6, 0.25 and 0.
  assertAlmostEquals(groupOf("ally", "AUS").median_share!, 0.9, 1e-12);
  assertAlmostEquals(groupOf("ally", "JPN").median_share!, 0.25, 1e-12);
});

Deno.test("shares, means and medians by hand", () => {
  const all = groups.find(({ grouping, threshold }) => grouping === "all" && threshold === 10)!;
  // 2 ahead and 1 even of 5.
  assertAlmostEquals(all.ally_ahead_share!, 2.5 / 5, 1e-12);
  // Over all six, whatever the threshold: 0.8 + 0 + 0 + 50 / 70 - 0.5 - 1.
  const sum = 0.8 + 50 / 70 - 1.5;
  for (const { mean_nearness } of groups.slice(0, 3)) {
    assertAlmostEquals(mean_nearness!, sum / 6, 1e-12);
  }
  // Shares 0, 0.25, 0.5, 6 / 7, 0.9.
  assertAlmostEquals(all.median_share!, 0.5, 1e-12);
  // From 20 points on without the 0: 0.25, 0.5, 6 / 7, 0.9.
  assertAlmostEquals(groups[2]!.median_share!, (0.5 + 6 / 7) / 2, 1e-12);
  // From 5 on with 4 / 8: 0, 0.25, 0.5, 0.5, 6 / 7, 0.9.
  assertAlmostEquals(groups[0]!.median_share!, 0.5, 1e-12);
  // No contested issue.
  assertEquals(groupOf("type", "duration").ally_ahead_share, NaN);
  assertEquals(groupOf("type", "duration").median_share, NaN);
});

Deno.test("signs of families are flipped where there are several, else of issues, of one nothing", () => {
  assertEquals(groupOf("all", "all").flipped, "family");
  assertEquals(groupOf("type", "scope").flipped, "family");
  assertEquals(groupOf("family", "g").flipped, "issue");
  assertEquals(groupOf("ally", "JPN").flipped, "issue");
  assertEquals(groupOf("episode", "E").flipped, null);
});

Deno.test("intervals by hand: fewer than six families leave none", () => {
  // The ally's opening, but for the last, halfway: of 32 patterns of signs one may be rejected. At
  // marks below a half the last family and the others lie on the same side in all of them.
  const one = (outcome: number, at: number): MadeIssue => ({
    outcome,
    openings: { USA: 0, AUS: 100 },
    episode: `E${at}`,
  });
  const ends = (outcomes: readonly number[]) => {
    const made = evidenceOf(rowsOf(outcomes.map(one)));
    const [, all] = groupLines(made, codedEvidence(made));
    return [all!.ally_ahead_low, all!.ally_ahead_high, all!.mean_nearness_low];
  };
  assertEquals(ends([100, 100, 100, 100, 100, 50]), [0.5, 1, 0]);
  assertEquals(ends([100, 100, 100, 100, 50]), [NaN, NaN, NaN]);
});

Deno.test("an issue on which a state's power is not known is in the groups", () => {
  const rows = rowsOf(issues);
  const without = evidenceOf({
    ...rows,
    capabilities: rows.capabilities.filter(({ state }) => state !== "AUS"),
  });
  assertEquals(groupLines(without, codedEvidence(without))[1]!.issues, 6);
});
