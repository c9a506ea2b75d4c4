import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { bilateralText } from "../../pipeline/readme/chapters/bilateral_text.ts";
import { conditionText } from "../../pipeline/readme/chapters/condition_text.ts";
import { firstChoiceText } from "../../pipeline/readme/chapters/first_choice_text.ts";
import { moveText } from "../../pipeline/readme/chapters/move_text.ts";
import { overviewText } from "../../pipeline/readme/chapters/overview_text.ts";
import { ruleText } from "../../pipeline/readme/chapters/rule_text.ts";
import { describedFindings as tables } from "../../pipeline/tables/derived/findings/all.ts";
import { describedSummaries } from "../../pipeline/tables/derived/summaries/all.ts";
import { realRead, rowsOf } from "../fixtures/real_tables.ts";

const findings = rowsOf(tables.findings, [
  {
    finding: "a",
    chapter: "premise",
    short: "A",
    verdict: "supported",
    fixed: "before any estimate",
  },
  { finding: "b", chapter: "1", short: "B", verdict: "between", fixed: "after a first look" },
  { finding: "c", chapter: "1", short: "C", verdict: "supported", fixed: "after a first look" },
]);

Deno.test("verdicts are counted in all and by part, and those told from chance with and without Holm", () => {
  const { text } = overviewText(
    findings,
    rowsOf(tables.adjustedP, [
      { finding: "a", p: 0.01, adjusted_p: 0.03 },
      { finding: "b", p: 0.04, adjusted_p: 0.08 },
      { finding: "c", p: null, adjusted_p: null },
    ]),
  );
  assertStringIncludes(text, "Of 3 claims the data support 2 and contradict 0; 1 lie between");
  assertStringIncludes(text, "The marks of 1 were fixed before any estimate was seen, those of 2");
  assertStringIncludes(text, "Of the 2 that were tested against chance 2 can be told");
  assertStringIncludes(text, "and 1 when all are looked at together");
  assertStringIncludes(text, "| 1 Unforced concession | 2 | 1 | 1 | 0 | 0 |");
});

Deno.test("no majority is claimed where the last year has none, and open dates show as ranges", () => {
  const real = realRead(describedSummaries.bilateralShare);
  assertStringIncludes(bilateralText(real).text, "more than half of the commitments in force");
  const even = real.map((row) =>
    row.share_low === null ? row : { ...row, share_low: 50, share_high: 50 }
  );
  const { text } = bilateralText(even);
  assertStringIncludes(text, "were not the majority in the Asia-Pacific by every count in 2025");
  assert(!text.includes("more than half"));
  const open = rowsOf(describedSummaries.bilateralShare, [{
    ...{ region: "asia-pacific", year: 1955, classes: "A", scope: "all" },
    ...{ bilateral_low: 1, bilateral_high: 2, all_low: 2, all_high: 3 },
    ...{ share_low: 50, share_high: 66.7 },
  }]);
  assertStringIncludes(
    bilateralText(open).text,
    "| 1955 | 1–2 of 2–3 | none | none | none | none |",
  );
});

Deno.test("rules say for both ways to weigh states what intensity adds, as it is printed", () => {
  const text = (...hits: readonly number[]) =>
    ruleText(rowsOf(
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
    )).text;
  assertStringIncludes(text(9, 8, 6, 7), "Of 12 negotiations random picks would name the form");
  assertStringIncludes(text(9, 8, 6, 7), "in 9.0 and rules that heed intensity in 8.0");
  assertStringIncludes(text(9, 8, 6, 7), "so that intensity loses.");
  assertStringIncludes(text(9, 8, 6, 7), "so that intensity gains.");
  assertEquals(text(7, 7.01, 7.01, 7).split("intensity changes nothing").length, 3);
});

Deno.test("moves stand by type with the most American concessions first, all types last", () => {
  const type = (name: string, share: number) => ({
    reading: "earliest",
    type: name,
    concession_from: 10,
    contested: 4,
    us_conceded_share: share,
    ally_conceded_share: 0.5,
    mean_us_move: -2.4,
    mean_ally_move: 12.6,
  });
  const issue = (us_move: number, ally_move: number) => ({
    reading: "earliest",
    status: "contested",
    us_move,
    ally_move,
  });
  const { text } = moveText(
    rowsOf(tables.movesByType, [
      type("all", 0.4),
      type("scope", 0.2),
      type("form-and-membership", 0.6),
      { ...type("scope", 0.9), concession_from: 5 },
    ]),
    rowsOf(tables.concessionsByGroup, [
      { grouping: "type", group: "scope", threshold: 10, ally_ahead_share: 0.25 },
      { grouping: "all", group: "all", threshold: 10, ally_ahead_share: 0.75 },
    ]),
    rowsOf(tables.moves, [issue(-5, 30), issue(10, 20), issue(40, -1), issue(-1, 50)]),
  );
  assertEquals(text.split("\n").slice(2, 5), [
    "| form and membership | 4 | 60% | 50% | −2 | 13 | – |",
    "| scope | 4 | 20% | 50% | −2 | 13 | 25% |",
    "| **all** | 4 | 40% | 50% | −2 | 13 | 75% |",
  ]);
  assertStringIncludes(
    text,
    "Of 4 contested outcomes 2 lie beyond the American opening, away from the allies, and 1 beyond",
  );
});

Deno.test("conditions show a value a line, under the earliest word, with an interval where there is one", () => {
  const line = (condition: string, label: string, more: object = {}) => ({
    reading: "earliest",
    condition,
    label,
    issues: 7,
    ally_ahead_share: 0.5,
    ally_ahead_low: 0.25,
    ally_ahead_high: 0.75,
    us_move: 3,
    ...more,
  });
  const { text } = conditionText(
    rowsOf(tables.conditions, [
      line("first_word", "us"),
      line("first_word", "ally", { ally_ahead_low: null, ally_ahead_high: null }),
      line("ally", "JPN"),
      line("ally", "JPN", { reading: "coded" }),
    ]),
    rowsOf(describedSummaries.stateNames, [{ state: "JPN", name: "Japan" }]),
  );
  assertEquals(text.split("\n").slice(2), [
    "| Who spoke first | the United States | 7 | 50% | 25 to 75% | 3 |",
    "|  | an ally | 7 | 50% | – | 3 |",
    "| Which ally | Japan | 7 | 50% | 25 to 75% | 3 |",
  ]);
});

Deno.test("first choices stand by group, those that are not there have no line", () => {
  const { text } = firstChoiceText(rowsOf(tables.firstChoiceShares, [
    { grouped_by: "treaty", group: "no", ballots: 4, bilateral: 0.5, wider: 0.25, neither: 0.25 },
    { grouped_by: "ally", group: "JPN", ballots: 4, bilateral: 1, wider: 0, neither: 0 },
  ]));
  assertEquals(text.split("\n").slice(2), [
    "| Before the ally’s first treaty with the United States | 4 | 50% | 25% | 25% |",
  ]);
});
