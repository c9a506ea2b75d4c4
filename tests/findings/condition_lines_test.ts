import { assertAlmostEquals, assertEquals, assertGreater } from "@std/assert";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { conditionIssueLines } from "../../pipeline/findings/tables/condition_issues.ts";
import { conditionLines } from "../../pipeline/findings/tables/conditions.ts";
import type { ConditionIssueLine } from "../../pipeline/tables/derived/findings/condition_issues.ts";
import type { ConditionLine } from "../../pipeline/tables/derived/findings/conditions.ts";
import { episodeRow, madeRow, positionRow } from "../fixtures/made_clean_rows.ts";
import { type MadeIssue, realRows, rowsOf } from "./made_evidence.ts";
import { type Conditions, conditionsOf } from "./naive/conditions.ts";
import { readTables, readTexts } from "./naive/read_tables.ts";

const periods = [
  madeRow("periods", "early", {
    period: "early",
    name: "early years",
    from: null,
    to: "1950-12-31",
  }),
  madeRow("periods", "late", { period: "late", name: "late years", from: "1951-01-01", to: null }),
];

/** Three issues of two negotiations by hand, and one that is not contested. */
const made: readonly MadeIssue[] = [
  // 70 of 80 on the way to the one ally.
  { outcome: 70, openings: { USA: 0, JPN: 80 }, episode: "D", family: "f", type: "scope" },
  // Allies at 40 and 60, 50 in the middle; the outcome stays at the US 20. Japan ranks it above the
  // issue before, Australia names no other.
  {
    outcome: 20,
    openings: { USA: 20, AUS: 40, JPN: 60 },
    salience: { JPN: 90, AUS: 50 },
    episode: "E",
    family: "g",
    type: "form-and-membership",
  },
  // Halfway from 6 to 94; the lower of Japan's two saliences. The allies lie 8 points apart.
  {
    outcome: 50,
    openings: { USA: 6, AUS: 90, JPN: 98 },
    salience: { JPN: 10 },
    episode: "E",
    family: "g",
  },
  { outcome: 50, openings: { USA: 50, JPN: 59 }, episode: "E", family: "g" },
];

function rowsWithDates() {
  const rows = rowsOf(made);
  const dated = rows.positions.map((row) => {
    const [first] = row.states ?? [];
    // In D the United States speaks first, in E an ally on the first issue, nobody on the second.
    const day = row.episode === "D"
      ? first === "USA" ? "1950-03-01" : "1950-04"
      : row.issue === "1"
      ? first === "USA" ? "1951-06-01" : first === "AUS" ? "1951-05-31" : "1951-07-01"
      : "1951-06";
    return { ...row, date: day };
  });
  return {
    ...rows,
    periods,
    episodes: rows.episodes.map((episode) =>
      episodeRow(episode.episode, {
        ...episode,
        opens: episode.episode === "D" ? "1950-02" : "1951",
      })
    ),
    positions: [
      ...dated,
      // US soldiers twelve points from the diplomats on the first issue, four on the second.
      positionRow("D", "0", ["USA"], 12, { voice: "defence", date: "1950-03-02" }),
      positionRow("E", "1", ["USA"], 24, { voice: "defence", date: "1951-06-02" }),
      positionRow("E", "1", ["USA"], 90, { voice: "defence", date: "1951-06-03" }),
    ],
  };
}

/** Lines of made rows, and of what they add up to. */
function tables(rows: ReturnType<typeof rowsWithDates>) {
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  const issues = conditionIssueLines(evidence, coded, rows);
  return { issues, lines: conditionLines(issues, evidence, coded, rows.periods) };
}

Deno.test("each contested issue has its conditions, by hand", () => {
  const { issues } = tables(rowsWithDates());
  const told = issues.filter(({ reading }) => reading === "earliest").map((line) => [
    `${line.episode}/${line.issue}`,
    ...[line.first_word, line.allies, line.us_soldiers, line.ally_salience, line.gap],
    ...[line.subject, line.period, line.ally_ahead, line.us_move],
  ]);
  const unknown = "same day or unknown";
  assertEquals(told, [
    ["D/0", "us", "one ally", "apart", "unknown", "60 or more", "control", "early", 1, 70],
    ["E/1", "ally", "apart", "agreed", "top third", "30 to under 60", "form", "late", 0, 0],
    [
      "E/2",
      unknown,
      "agreed",
      "not on record",
      "bottom third",
      "60 or more",
      "control",
      "late",
      0.5,
      44,
    ],
  ]);
});

Deno.test("values of a condition add up their issues, and allies stand for themselves, by hand", () => {
  const { lines } = tables(rowsWithDates());
  const of = (condition: ConditionLine["condition"]) =>
    lines.filter((line) => line.reading === "earliest" && line.condition === condition)
      .map(({ value, issues, families, ally_ahead_share, us_move }) =>
        [value, issues, families, ally_ahead_share, us_move] as const
      );
  assertEquals(of("all"), [["all", 3, 2, 0.5, 38]]);
  assertEquals(of("first_word"), [
    ["us", 1, 1, 1, 70],
    ["ally", 1, 1, 0, 0],
    ["same day or unknown", 1, 1, 0.5, 44],
  ]);
  assertEquals(of("gap"), [["30 to under 60", 1, 1, 0, 0], ["60 or more", 2, 2, 0.75, 57]]);
  assertEquals(of("period"), [["early", 1, 1, 1, 70], ["late", 2, 1, 0.25, 22]]);
  // Australia: 0 of 20, and 44 of 84, ahead. Japan: 70 of 80, ahead, 0 of 40, 44 of 92.
  assertEquals(of("ally"), [["AUS", 2, 1, 0.5, 22], ["JPN", 3, 2, 1 / 3, 38]]);
  assertEquals(
    lines.find(({ value, reading }) => value === "early" && reading === "earliest")!.label,
    "early years",
  );
  // Two families leave no interval.
  assertEquals(lines.every(({ ally_ahead_low: low }) => Number.isNaN(low)), true);
});

Deno.test("the order of rows changes nothing", () => {
  const rows = rowsWithDates();
  const turned = {
    ...rows,
    positions: rows.positions.toReversed(),
    issues: rows.issues.toReversed(),
    periods: rows.periods.toReversed(),
  };
  assertEquals(tables(turned).lines, tables(rows).lines);
});

Deno.test("lines that run the other way change nothing", () => {
  const rows = rowsWithDates();
  const turned = {
    ...rows,
    positions: rows.positions.map((row) => ({ ...row, position: 100 - row.position })),
    issues: rows.issues.map((row) => ({ ...row, outcome: 100 - row.outcome })),
  };
  assertEquals(tables(turned), tables(rows));
});

const naiveTables = readTables();
const military = readTexts("data-clean/tables/voices.csv")
  .filter((row) => row["standing"] === "military").map((row) => row["voice"]!);
const begins = readTexts("data-clean/tables/periods.csv")
  .map((row) => ({ period: row["period"]!, from: row["from"]! }))
  .sort((a, b) => a.from < b.from ? -1 : 1);

for (const reading of ["earliest", "coded"] as const) {
  Deno.test(`real conditions are those of a naive reading, openings as ${reading}`, () => {
    const rows = realRows();
    const evidence = evidenceOf(rows);
    const coded = codedEvidence(evidence);
    const issues = conditionIssueLines(evidence, coded, rows);
    const naive = conditionsOf(naiveTables, reading, military, begins);
    const own = issues.filter((line) => line.reading === reading)
      .map(({ reading: _, evidence: __, ...line }): Conditions => line);
    const byKey = (of: readonly Conditions[]) =>
      [...of].sort((a, b) =>
        `${a["episode"]}/${a["issue"]}` < `${b["episode"]}/${b["issue"]}` ? -1 : 1
      );
    assertEquals(byKey(own), byKey(naive));
    assertGreater(naive.length, 50);
    // Every value of every condition occurs, so that none goes unchecked.
    const seen = (column: keyof ConditionIssueLine) =>
      new Set(issues.map((line) => line[column])).size;
    assertEquals(
      [seen("first_word"), seen("allies"), seen("us_soldiers"), seen("ally_salience"), seen("gap")],
      [3, 3, 3, 4, 3],
    );
    for (const line of conditionLines(issues, evidence, coded, rows.periods)) {
      if (line.reading !== reading || line.condition === "ally") continue;
      const of = naive.filter((each) =>
        line.condition === "all" || each[line.condition] === line.value
      );
      const mean = (name: string) =>
        of.reduce((sum, each) => sum + Number(each[name]), 0) / of.length;
      assertEquals(line.issues, of.length, line.value);
      assertAlmostEquals(line.ally_ahead_share!, mean("ally_ahead"), 1e-9, line.value);
      assertAlmostEquals(line.us_move!, mean("us_move"), 1e-9, line.value);
    }
  });
}
