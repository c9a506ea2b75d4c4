import { assertEquals } from "@std/assert";
import {
  codedEvidence,
  evidenceOf,
  type EvidenceRows,
} from "../../pipeline/findings/evidence/evidence.ts";
import { leanDifference } from "../../pipeline/findings/statistics/premise_statistics.ts";
import { bilateralLeanLines } from "../../pipeline/findings/tables/bilateral_lean.ts";
import {
  firstChoiceLines,
  firstChoiceShareLines,
} from "../../pipeline/findings/tables/first_choices.ts";
import { usBallotLines } from "../../pipeline/findings/tables/us_ballots.ts";
import { describedFindings } from "../../pipeline/tables/derived/findings/all.ts";
import { made } from "../../pipeline/tables/derived/made_table.ts";
import { derivedText } from "../../pipeline/tables/derived/write_derived.ts";
import { commitmentRow, madeRow, treatyRow } from "../fixtures/made_clean_rows.ts";
import { rowsOfWords, wordRow, wordRows } from "./made_ballots.ts";
import { realRows } from "./made_evidence.ts";

function read(rows: EvidenceRows) {
  const evidence = evidenceOf(rows);
  return { evidence, coded: codedEvidence(evidence) };
}

function leanLines(rows: EvidenceRows) {
  const { evidence, coded } = read(rows);
  return bilateralLeanLines(evidence, coded);
}

const us = { "bilateral": 40, "trilateral": 70, "regional-full": 60 };
const japan = { "bilateral": 90, "regional-small": 50, "regional-full": 50 };

Deno.test("a pair has both leans, with and without pacts of three, and what they rest on", () => {
  const [line] = leanLines(rowsOfWords([
    ...wordRows("A", { USA: us, JPN: japan }, { evidence: "read" }),
    wordRow("A", "JPN", "regional-full", 50, { evidence: "cited" }),
    wordRow("A", "JPN", "none", 5, { evidence: "known" }),
  ]));
  assertEquals(line, {
    episode: "A",
    ally: "JPN",
    ally_lean: 40,
    ally_wider: "regional-small;regional-full",
    ally_evidence: "cited",
    us_lean: -30,
    us_wider: "trilateral",
    us_evidence: "read",
    difference: 70,
    left_out: null,
    ally_lean_without: 40,
    us_lean_without: -20,
    difference_without: 60,
    left_out_without: null,
  });
});

Deno.test("each reason why a pair is not compared is told, the lean of one side all the same", () => {
  const { bilateral, ...wider } = us;
  const reasons = (rows: EvidenceRows) =>
    leanLines(rows).map((line) => [line.ally_lean, line.us_lean, line.left_out]);
  const pair = (usWorths: object, ally: object) =>
    reasons(rowsOfWords(wordRows("A", { USA: { ...usWorths }, JPN: { ...ally } })));
  assertEquals(pair(us, { bilateral }), [[NaN, -30, "no wider form on the ally's ballot"]]);
  assertEquals(pair(us, wider), [[NaN, -30, "no bilateral form on the ally's ballot"]]);
  assertEquals(pair({ bilateral }, japan), [[40, NaN, "no wider form on the US ballot"]]);
  assertEquals(pair(wider, japan), [[40, NaN, "no bilateral form on the US ballot"]]);
  assertEquals(reasons(rowsOfWords(wordRows("A", { JPN: japan }))), [[40, NaN, "no US ballot"]]);
  assertEquals(
    reasons(rowsOfWords(wordRows("A", { USA: us, JPN: japan }), { A: { ballots_with: "B" } })),
    [[40, -30, "repeats the ballots of another episode"]],
  );
  const [three] = leanLines(rowsOfWords(wordRows("A", {
    USA: us,
    JPN: { bilateral: 10, trilateral: 20 },
  })));
  assertEquals([three!.difference, three!.left_out], [20, null]);
  assertEquals(
    [three!.difference_without, three!.left_out_without],
    [NaN, "no wider form on the ally's ballot"],
  );
});

const periods = [
  madeRow("periods", "late", { period: "late", from: "1951-06-01", to: null }),
  madeRow("periods", "early", { period: "early", from: null, to: "1951-05-31" }),
];

Deno.test("a first choice stands with its period and with the treaties that the ally had by then", () => {
  const rows = {
    ...rowsOfWords(
      [
        ...wordRows("A", { JPN: { "bilateral": 80, "trilateral": 80, "none": 10 } }),
        ...wordRows("B", { JPN: { "declaration": 60 }, KOR: { "bilateral": 70 } }),
        ...wordRows("C", { JPN: { "regional-full": 60 } }),
      ],
      { B: { opens: "1951-09-08", closes: "1951-12-31" }, C: { ballots_with: "A" } },
    ),
    treaties: [
      treatyRow("BASES", { parties: ["JPN", "USA"], signed: "1951-02" }),
      treatyRow("PACT", { parties: ["JPN", "USA"], signed: "1951-09-09" }),
    ],
    commitments: [commitmentRow("BASES", { class: "B" }), commitmentRow("PACT", { class: "A" })],
    periods,
  };
  const { evidence, coded } = read(rows);
  const lines = firstChoiceLines(evidence, coded, rows);
  assertEquals(lines[0], {
    episode: "A",
    ally: "JPN",
    region: "asia-pacific",
    year: 1951,
    period: "early",
    first_treaty: "BASES",
    had_treaty: false,
    first_pact: "PACT",
    had_pact: false,
    forms: "bilateral;trilateral",
    bilateral: 1 / 2,
    wider: 1 / 2,
    neither: 0,
    compares: true,
    evidence: "read",
    left_out: null,
  });
  assertEquals(
    lines.slice(1).map((line) => [
      ...[line.episode, line.ally, line.period, line.had_treaty, line.first_treaty],
      ...[line.had_pact, line.forms, line.neither, line.compares, line.left_out],
    ]),
    [
      ["B", "JPN", "late", true, "BASES", false, "declaration", 1, false, null],
      ["B", "KOR", "late", false, null, false, "bilateral", 0, false, null],
      [
        ...["C", "JPN", "early", false, "BASES", false, "regional-full", 0, false],
        "repeats the ballots of another episode",
      ],
    ],
  );
  const shares = firstChoiceShareLines(lines);
  assertEquals(
    shares.map((
      { grouped_by: by, group, ballots, bilateral, wider, neither },
    ) => [`${by} ${group}`, ballots, bilateral, wider, neither]),
    [
      ["all all", 3, 1 / 2, 1 / 6, 1 / 3],
      ["period early", 1, 1 / 2, 1 / 2, 0],
      ["period late", 2, 1 / 2, 0, 1 / 2],
      ["treaty no", 2, 3 / 4, 1 / 4, 0],
      ["treaty yes", 1, 0, 0, 1],
      ["pact no", 3, 1 / 2, 1 / 6, 1 / 3],
      ["region asia-pacific", 3, 1 / 2, 1 / 6, 1 / 3],
      ["compares no", 2, 1 / 2, 0, 1 / 2],
      ["compares yes", 1, 1 / 2, 1 / 2, 0],
      ["ally JPN", 2, 1 / 4, 1 / 4, 1 / 2],
      ["ally KOR", 1, 1, 0, 0],
    ],
  );
});

/** Words of the United States at a date. */
const said = (episode: string, date: string, worths: object, evidence: "read" | "known" = "read") =>
  wordRows(episode, { USA: { ...worths } }, { date, evidence });

function usLines(rows: EvidenceRows) {
  const { evidence, coded } = read(rows);
  return usBallotLines(evidence, coded);
}

Deno.test("the US ballot stands at both ends with its dates, and with the change between them", () => {
  const [line] = usLines(rowsOfWords([
    ...said("A", "1951-02", { "bilateral": 40, "regional-small": 80 }),
    ...said("A", "1951-03-05", { "trilateral": 80 }, "known"),
    ...said("A", "1951-04-01", { "bilateral": 70 }),
    ...said("A", "1951-04-01/1951-05-01", { "bilateral": 90 }),
    ...said("A", "1951-06-01", { "regional-small": 30, "none": 95 }),
  ]));
  assertEquals(line, {
    episode: "A",
    earliest_bilateral: 40,
    earliest_bilateral_dates: "1951-02",
    earliest_wider: 80,
    earliest_wider_forms: "trilateral;regional-small",
    earliest_wider_dates: "1951-02;1951-03-05",
    earliest_lean: -40,
    earliest_evidence: "known",
    latest_bilateral: 80,
    latest_bilateral_dates: "1951-04-01;1951-04-01/1951-05-01",
    latest_wider: 80,
    latest_wider_forms: "trilateral",
    latest_wider_dates: "1951-03-05",
    latest_lean: 0,
    latest_evidence: "known",
    change: 40,
    dates: 4,
    no_start: null,
    no_change: null,
  });
});

Deno.test("each reason why an episode tells nothing of the United States is told", () => {
  const lines = usLines(rowsOfWords(
    [
      ...said("A", "1951-02", { "bilateral": 40, "regional-small": 80 }),
      ...said("B", "1951-02", { "bilateral": 40, "none": 80 }),
      ...said("C", "1951-02", { "regional-full": 40 }),
      ...said("D", "1951-02", { "bilateral": 40, "regional-small": 80 }),
    ],
    { D: { ballots_with: "A" } },
  ));
  assertEquals(
    lines.map((
      line,
    ) => [line.episode, line.earliest_lean, line.change, line.no_start, line.no_change]),
    [
      ["A", -40, NaN, null, "words of one date only"],
      ["B", NaN, NaN, "no dated word on a wider form", "no dated word on a wider form"],
      ["C", NaN, NaN, "no dated word on the bilateral form", "no dated word on the bilateral form"],
      [
        ...["D", -40, NaN],
        ...["repeats the ballots of another episode", "repeats the ballots of another episode"],
      ],
    ],
  );
});

Deno.test("the real lines are as their tables are described, and those counted are the units of the claims", () => {
  const rows = realRows();
  const { evidence, coded } = read(rows);
  const leans = bilateralLeanLines(evidence, coded);
  const choices = firstChoiceLines(evidence, coded, rows);
  for (
    const table of [
      made(describedFindings.bilateralLean, leans),
      made(describedFindings.firstChoices, choices),
      made(describedFindings.firstChoiceShares, firstChoiceShareLines(choices)),
      made(describedFindings.usBallots, usBallotLines(evidence, coded)),
    ]
  ) derivedText(table);
  assertEquals(choices.map(({ ally }) => ally), leans.map(({ ally }) => ally));
  for (
    const [reading, column] of [
      ["trilateral counted as wider", "left_out"],
      ["trilateral left out", "left_out_without"],
    ] as const
  ) {
    assertEquals(
      leanDifference(evidence, { reading }).units.map(({ at }) => at),
      leans.flatMap((line, at) => line[column] === null ? [at] : []),
    );
  }
});
