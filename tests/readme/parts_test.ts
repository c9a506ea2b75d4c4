import { realRead, rowsOf } from "../fixtures/real_tables.ts";
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { concessionText } from "../../pipeline/readme/concession_text.ts";
import { ruleText } from "../../pipeline/readme/rule_text.ts";
import { describedFindings as tables } from "../../pipeline/tables/derived/findings/all.ts";
import type { GroupLine } from "../../pipeline/tables/derived/findings/concessions_by_group.ts";
import { alternatives } from "../../pipeline/tables/derived/robustness/alternatives.ts";

/** Rules with these mean hits by kind: order and intensity, first alike, then by power. */
const rules = (...hits: readonly number[]) =>
  rowsOf(
    tables.rules,
    hits.flatMap((mean, at) =>
      [-1, 1].map((more) => ({
        ballots: "all",
        heeds_intensity: at % 2 === 1,
        weighs: at < 2 ? "alike" : "by power",
        hits: mean + more,
        episodes: 12,
        expected_by_chance: 3,
      }))
    ),
  );

Deno.test("the lesson on rules says for both ways to weigh states what intensity adds", () => {
  const text = (...hits: number[]) => ruleText(rules(...hits), [], []);
  assertStringIncludes(text(9, 8, 6, 7), "Of 12 episodes random picks would name the form");
  assertStringIncludes(
    text(9, 8, 6, 7),
    "Where states weigh alike, rules of mere order name it in 9.0 and rules that heed intensity in " +
      "8.0 (means over the rules of a kind): intensity loses.",
  );
  assertStringIncludes(
    text(9, 8, 6, 7),
    "Where states are weighed by their power, rules of mere order name it in 6.0 and rules that " +
      "heed intensity in 7.0 (means over the rules of a kind): intensity gains.",
  );
  // Printed alike, so said to be alike.
  assertEquals(text(7, 7.01, 7.01, 7).split("intensity changes nothing").length, 3);
});

Deno.test("the README says that the lead of intensity hangs on which forms can win", () => {
  const turning = realRead(alternatives).filter((row) =>
    /^intensity-at-/.test(row.finding) && row.verdict !== row.verdict_as_chosen
  );
  const text = ruleText(
    realRead(tables.rules),
    realRead(tables.estimates),
    realRead(alternatives),
  );
  assertEquals(text.split("The lead of intensity over mere order").length - 1, turning.length);
  for (const { instead } of turning) assertStringIncludes(text, `where instead ${instead}.`);
});

const group = (name: string, cells: Partial<GroupLine>): GroupLine => ({
  grouping: "type",
  group: name,
  threshold: 10,
  issues: 5,
  contested: 4,
  ally_ahead: 1,
  us_ahead: 1,
  even: 2,
  ally_ahead_share: 0.5,
  ally_ahead_low: 0.2,
  ally_ahead_high: null,
  mean_nearness: -0.5,
  mean_nearness_low: null,
  mean_nearness_high: null,
  median_share: null,
  flipped: null,
  ...cells,
});

Deno.test("issues halfway have a column, and the counts of a line add up to the contested ones", () => {
  const text = concessionText(
    [group("other", {}), group("all", { grouping: "all" })],
    [],
    [],
  );
  assertStringIncludes(text, "| other | 4 of 5 | 1 | 1 | 2 | 50% | 20% to – | −0.50 |");
  for (const row of realRead(tables.concessionsByGroup)) {
    const sum = row.ally_ahead + row.us_ahead + row.even;
    assertEquals(sum, row.contested, `${row.grouping} ${row.group}`);
  }
});

Deno.test("outcomes outside both openings are counted by the opening that they lie beyond", () => {
  const issue = (outcome: number, ahead: string, status = "contested") => ({
    us_opening: 20,
    ally_opening: 60,
    outcome,
    ahead,
    status,
  });
  const text = concessionText(
    [group("all", { grouping: "all" })],
    rowsOf(tables.concessions, [
      issue(20, "us"),
      issue(60, "ally"),
      issue(10, "us"),
      issue(0, "us"),
      issue(70, "ally"),
      issue(5, "us", "agreed"),
    ]),
    rowsOf(tables.openings, [
      { side: "ally", american_records_only: true },
      { side: "ally", american_records_only: false },
      { side: "us", american_records_only: true },
    ]),
  );
  assertStringIncludes(
    text,
    "Of 5 contested outcomes 3 lie outside both openings, 2 beyond the US one and 1 beyond the allies’",
  );
  assert(text.includes("Of the 2 openings of allies 1 are known"), text);
});
