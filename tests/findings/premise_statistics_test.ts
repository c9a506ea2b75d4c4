import { assertAlmostEquals, assertEquals } from "@std/assert";
import {
  type CodedEvidence,
  codedEvidence,
  type Evidence,
  evidenceOf,
  type EvidenceRows,
} from "../../pipeline/findings/evidence/evidence.ts";
import {
  beganWider,
  bilateralFirst,
  leanDifference,
  turnedToBilateral,
} from "../../pipeline/findings/statistics/premise_statistics.ts";
import { estimatorOf } from "../../pipeline/findings/statistics/estimator.ts";
import type { SumStatistic } from "../../pipeline/findings/statistics/statistic.ts";
import { stretchedFormGap } from "../../pipeline/measures/social_choice/form_gap.ts";
import { commitmentRow, type RowOf, treatyRow } from "../fixtures/made_clean_rows.ts";
import { rowsOfWords, type Said, wordRow, wordRows } from "./made_ballots.ts";

/** Estimate, number of units and of those that are missing. */
function taken(
  rows: EvidenceRows,
  statistic: (evidence: Evidence, coded: CodedEvidence) => SumStatistic,
): [estimate: number, units: number, missing: number | undefined] {
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  const made = statistic(evidence, coded);
  const { estimate, units } = estimatorOf(made)(coded);
  return [estimate, units, made.missing];
}

/** Two episodes; Japan ranks no wider form in the second, Korea no bilateral one. */
const first: Said = {
  USA: { "bilateral": 40, "trilateral": 70, "regional-full": 60, "none": 0 },
  JPN: { "bilateral": 90, "regional-small": 50, "none": 10 },
  AUS: { "bilateral": 60, "trilateral": 80, "regional-full": 40 },
};
const second: Said = {
  USA: { "bilateral": 50, "regional-full": 50 },
  JPN: { "bilateral": 80, "declaration": 30 },
  KOR: { "regional-full": 70 },
  AUS: { "bilateral": 45, "regional-full": 55 },
};
const two = [...wordRows("A", first), ...wordRows("B", second)];

Deno.test("allies lean more by the mean of their leans less the US lean beside each", () => {
  // US -30 in A and 0 in B. Japan in A 40, Australia -20 and -10: 70, 10, -10; two lack a form.
  assertEquals(taken(rowsOfWords(two), (evidence) => leanDifference(evidence)), [70 / 3, 3, 2]);
  // Without pacts of three: US -20, Japan 40, Australia 20 in A: 60, 40, -10.
  assertEquals(
    taken(
      rowsOfWords(two),
      (evidence) => leanDifference(evidence, { reading: "trilateral left out" }),
    ),
    [30, 3, 2],
  );
});

Deno.test("on the ballots' own scales a lean is a share of what lies between worst and best", () => {
  // US -30 of 70; Japan 40 of 80; Australia -20 of 40, and -10 of 10 next to a US ballot all alike.
  const [estimate] = taken(
    rowsOfWords(two),
    (evidence) => leanDifference(evidence, { gapOf: stretchedFormGap }),
  );
  assertAlmostEquals(estimate, ((50 + 300 / 7) + (-50 + 300 / 7) + -100) / 3);
});

Deno.test("an episode without a US ballot, or that repeats another's ballots, makes no pair", () => {
  const third = wordRows("C", { JPN: first["JPN"]! });
  const rows = rowsOfWords([...two, ...third], { B: { ballots_with: "A" } });
  // 70 and 10 are left; Japan in C has no US ballot beside it.
  assertEquals(taken(rows, (evidence) => leanDifference(evidence)), [40, 2, 1]);
});

Deno.test("a state that took part but is no ally makes no pair and no first choice", () => {
  const rows = rowsOfWords(two, { A: { ally_states: ["JPN"] }, B: { ally_states: null } });
  assertEquals(taken(rows, (evidence) => leanDifference(evidence)), [70, 1, 0]);
  assertEquals(taken(rows, (evidence) => bilateralFirst(evidence)), [1, 1, undefined]);
});

Deno.test("first choices count every allied ballot, ties split, silence on a form no bar", () => {
  // Japan bilateral twice, Australia wider twice, Korea wider.
  assertEquals(taken(rowsOfWords(two), (evidence) => bilateralFirst(evidence)), [
    2 / 5,
    5,
    undefined,
  ]);
  const tied = wordRows("C", {
    THA: { "bilateral": 80, "regional-full": 80, "trilateral": 80, "none": 0 },
    PHL: { "bilateral": 60, "none": 60 },
  });
  assertEquals(taken(rowsOfWords(tied), (evidence) => bilateralFirst(evidence)), [
    (1 / 3 + 1 / 2) / 2,
    2,
    undefined,
  ]);
});

Deno.test("first choices may be asked of allies without a treaty by then", () => {
  const rows = {
    ...rowsOfWords([...two, ...wordRows("D", { JPN: second["KOR"]! })], {
      D: { opens: "1951-09-08", closes: "1952-03-01" },
    }),
    treaties: [
      treatyRow("T", { parties: ["JPN", "USA"], signed: "1951-09-08" }),
      treatyRow("P", { parties: ["AUS", "USA"], signed: "1950-01-01" }),
    ],
    commitments: [commitmentRow("T", { class: "B" }), commitmentRow("P", { class: "A" })],
  };
  const without = (had: "hadTreaty" | "hadPact") =>
    taken(rows, (evidence) => bilateralFirst(evidence, (ballot) => !ballot[had])).slice(0, 2);
  // Japan signs on the day on which D opens; Australia had its pact before all.
  assertEquals(without("hadTreaty"), [2 / 3, 3]);
  assertEquals(without("hadPact"), [2 / 4, 4]);
});

/** Words of the United States at a date. */
function us(
  episode: string,
  date: string,
  worths: Said[string],
  actor = "Dulles",
): RowOf<"preferences">[] {
  return wordRows(episode, { USA: worths }, { date, actor_as_written: actor });
}

/** Wider first, then bilateral; equal first; bilateral first and never again; one form only. */
const talks = [
  ...us("A", "1951-02-01", { "bilateral": 40, "regional-small": 80 }),
  ...us("A", "1951-05-01", { "bilateral": 90 }, "Rusk"),
  ...us("A", "1951-06-01", { "trilateral": 85 }),
  ...us("B", "1951-03-01", { "bilateral": 60, "regional-full": 60 }),
  ...us("B", "1951-04-01", { "bilateral": 40, "regional-full": 70 }),
  ...us("C", "1951-07-01", { "bilateral": 75, "regional-full": 25 }),
  ...us("D", "1951-07-01", { "regional-full": 25 }),
  ...us("D", "1951-08-01", { "regional-full": 35, "none": 90 }),
];

Deno.test("the United States began wider where its earliest words put a wider form ahead", () => {
  // A -45 (the pact of three was named once, later), B 0, C 50; D names no bilateral form.
  assertEquals(taken(rowsOfWords(talks), (evidence) => beganWider(evidence)), [1.5 / 3, 3, 1]);
  // Without pacts of three A is at -40: still wider.
  assertEquals(
    taken(rowsOfWords(talks), (evidence) => beganWider(evidence, "trilateral left out")),
    [1.5 / 3, 3, 1],
  );
});

Deno.test("its turn is the change from the earliest to the latest word on each form", () => {
  // A from 40 - 85 to 90 - 85, B from 0 to -30; C has one date, D no bilateral form.
  assertEquals(taken(rowsOfWords(talks), (evidence) => turnedToBilateral(evidence)), [10, 2, 1]);
  // Without pacts of three A goes from -40 to 10.
  const reading = "trilateral left out";
  assertEquals(
    taken(rowsOfWords(talks), (evidence) => turnedToBilateral(evidence, { reading })),
    [10, 2, 1],
  );
});

Deno.test("by speaker only those turn who spoke on both forms, and at two dates", () => {
  // In A Rusk named no wider form; Dulles his bilateral worth once: his own change is none.
  assertEquals(
    taken(rowsOfWords(talks), (evidence) => turnedToBilateral(evidence, { bySpeaker: true })),
    [(0 - 30) / 2, 2, 1],
  );
  const joined = [
    ...talks,
    ...us("B", "1951-03-05", { "bilateral": 10, "regional-full": 50 }, "Rusk"),
    ...us("B", "1951-03-06", { "bilateral": 20, "regional-full": 50 }, "Rusk"),
  ];
  // In B Dulles changes by -30 and Rusk by 10.
  assertEquals(
    taken(rowsOfWords(joined), (evidence) => turnedToBilateral(evidence, { bySpeaker: true })),
    [(0 - 10) / 2, 2, 1],
  );
});

Deno.test("a repeated choice counts once for the United States too", () => {
  const rows = rowsOfWords(talks, { B: { ballots_with: "A" } });
  assertEquals(taken(rows, (evidence) => beganWider(evidence)), [1 / 2, 2, 1]);
  assertEquals(taken(rows, (evidence) => turnedToBilateral(evidence)), [50, 1, 1]);
});

Deno.test("a unit rests on the cells of the forms compared, and on no other", () => {
  const evidence = evidenceOf(
    rowsOfWords([...two, ...talks.map((row) => ({ ...row, episode: "E" }))]),
  );
  const named = ({ units }: SumStatistic) =>
    units.map(({ cells }) =>
      cells.map((cell) => {
        const { row } = evidence.cells[cell]!;
        const [, actor, form] = row.split("/");
        return `${actor} ${form}`;
      }).sort()
    );
  const inA = ["USA bilateral", "USA regional-full", "USA trilateral"];
  assertEquals(named(leanDifference(evidence)).slice(0, 2), [
    ["AUS bilateral", "AUS regional-full", "AUS trilateral", ...inA],
    ["JPN bilateral", "JPN regional-small", ...inA],
  ]);
  assertEquals(named(bilateralFirst(evidence))[1], [
    "JPN bilateral",
    "JPN none",
    "JPN regional-small",
  ]);
});

Deno.test("the range is reached by the extremes of coding", () => {
  const extreme = (us: number) =>
    rowsOfWords(wordRows("A", {
      USA: { "bilateral": us, "regional-full": 100 - us },
      JPN: { "bilateral": 100 - us, "regional-full": us },
    }));
  assertEquals(taken(extreme(0), (evidence) => leanDifference(evidence))[0], 200);
  assertEquals(taken(extreme(100), (evidence) => leanDifference(evidence))[0], -200);
  const turn = (from: number) =>
    rowsOfWords([
      ...us("A", "1951-02-01", { "bilateral": from, "regional-full": 100 - from }),
      ...us("A", "1951-03-01", { "bilateral": 100 - from, "regional-full": from }),
    ]);
  assertEquals(taken(turn(0), (evidence) => turnedToBilateral(evidence))[0], 200);
  assertEquals(taken(turn(100), (evidence) => turnedToBilateral(evidence))[0], -200);
});

Deno.test("a joint word is one cell of both ballots and pulls them apart by no more than it moves", () => {
  const rows = rowsOfWords([
    wordRow("A", "JPN+USA", "bilateral", 50),
    ...wordRows("A", {
      JPN: { "regional-full": 20 },
      USA: { "regional-full": 60, "bilateral": 70 },
    }),
  ]);
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  const statistic = leanDifference(evidence);
  const estimate = estimatorOf(statistic);
  // Japan 50 - 20; the US ballot lies between 50 and 70: 60 - 60.
  assertEquals(estimate(coded).estimate, 30);
  const joint = evidence.cells.findIndex(({ row }) => row.includes("JPN+USA"));
  const moved = evidence.asCoded.slice();
  moved[joint] = 60;
  coded.readAll(moved);
  assertEquals(estimate(coded).estimate, 35);
  assertEquals(statistic.slope, 1);
});
