import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { attainableBy } from "../../pipeline/findings/statistics/attainable.ts";
import {
  aheadShare,
  concededShare,
  meanMove,
  movedMore,
} from "../../pipeline/findings/statistics/concession_statistics.ts";
import type { IssueChoice } from "../../pipeline/findings/statistics/contested_issues.ts";
import { estimatorOf } from "../../pipeline/findings/statistics/estimator.ts";
import type { SumStatistic } from "../../pipeline/findings/statistics/statistic.ts";
import type { Evidence } from "../../pipeline/findings/evidence/evidence.ts";
import { type MadeIssue, rowsOf } from "./made_evidence.ts";
import { madeConcession, someIssues } from "./made_moves.ts";
import * as naive from "./naive/moves.ts";

type Make = (evidence: Evidence) => SumStatistic;

const conceded = (choice?: IssueChoice, least?: number): Make => (evidence) =>
  concededShare(evidence, "earliest", "us", choice, least);
const alliesConceded: Make = (evidence) => concededShare(evidence, "earliest", "ally");
const more = (choice?: IssueChoice): Make => (evidence) => movedMore(evidence, "earliest", choice);
const ahead = (side: "us" | "ally"): Make => (evidence) => aheadShare(evidence, "earliest", side);

/** Estimate and number of units on made issues. */
function on(made: readonly MadeIssue[], make: Make): [estimate: number, units: number] {
  const evidence = evidenceOf(rowsOf(made));
  const { estimate, units } = estimatorOf(make(evidence))(codedEvidence(evidence));
  return [estimate, units];
}

const issues: readonly MadeIssue[] = [
  // The United States moved 45 of the 60 points between the openings, the allies 15.
  { outcome: 65, openings: { USA: 20, AUS: 80 } },
  // 5 and 25, the United States having opened higher.
  { outcome: 65, openings: { USA: 70, AUS: 40 } },
  // Beyond the US opening: -10 and 40.
  { outcome: 0, openings: { USA: 10, AUS: 40 }, type: "duration" },
  // Beyond the allies' opening, the median of 20 and 40: 40 and -20.
  { outcome: 10, openings: { USA: 50, AUS: 20, JPN: 40 }, type: "duration" },
  // Not contested; one side only.
  { outcome: 0, openings: { USA: 50, AUS: 55 } },
  { outcome: 0, openings: { AUS: 55 } },
  { outcome: 0, openings: { USA: 55 }, type: "duration" },
];

Deno.test("concessions by hand: moves of 45, 5, -10 and 40 points", () => {
  assertEquals(on(issues, conceded()), [2 / 4, 4]);
  assertEquals(on(issues, conceded({}, 5)), [3 / 4, 4]);
  assertEquals(on(issues, conceded({}, 41)), [1 / 4, 4]);
  assertEquals(on(issues, conceded({ keep: ({ type }) => type === "duration" })), [1 / 2, 2]);
  // With 50 and 55 too, from which the outcome lies 50 the other way.
  assertEquals(on(issues, conceded({ from: 5 })), [2 / 5, 5]);
  // 15, 25, 40 and -20 points.
  assertEquals(on(issues, alliesConceded), [3 / 4, 4]);
});

Deno.test("moves by hand: 45 - 15, 5 - 25, -10 - 40 and 40 + 20", () => {
  assertEquals(on(issues, more()), [(30 - 20 - 50 + 60) / 4, 4]);
  assertEquals(on(issues, (evidence) => meanMove(evidence, "earliest", "us")), [80 / 4, 4]);
  assertEquals(on(issues, (evidence) => meanMove(evidence, "earliest", "ally")), [60 / 4, 4]);
});

Deno.test("who is ahead by hand: the allies, the United States, the United States, the allies", () => {
  assertEquals(on(issues, ahead("ally")), [2 / 4, 4]);
  assertEquals(on(issues, ahead("us")), [2 / 4, 4]);
});

Deno.test("only some contested issues may count, and openings may be other ones", () => {
  const higher: IssueChoice = { counts: ({ hub, ally }) => hub > ally };
  assertEquals(on(issues, conceded(higher)), [1 / 2, 2]);
  // Everybody at 0 and 100: moves of 65, 65, 0, 10 and four times 0.
  const sidesAt: IssueChoice["sidesAt"] = ({ issues: { earliest } }, at) => ({
    hub: 0,
    ally: 100,
    outcome: earliest[at]!.outcome,
  });
  assertEquals(on(issues, conceded({ sidesAt })), [3 / 7, 7]);
});

Deno.test("issues that are meant and lack an opening are missing", () => {
  const evidence = evidenceOf(rowsOf(issues));
  assertEquals(conceded()(evidence).missing, 2);
  assertEquals(conceded({ keep: ({ type }) => type === "duration" })(evidence).missing, 1);
});

Deno.test("what could come out is what trying every outcome gives", () => {
  const some: readonly MadeIssue[] = [
    { outcome: 65, openings: { USA: 20, AUS: 80 } },
    { outcome: 30, openings: { USA: 95, AUS: 85 } },
    { outcome: 50, openings: { USA: 50, AUS: 52 } },
  ];
  const outcomes = Array.from({ length: 21 }, (_, at) => 5 * at);
  for (const make of [conceded(), conceded({}, 20), more(), ahead("ally"), alliesConceded]) {
    const found = outcomes.flatMap((first) =>
      outcomes.map((second) =>
        on(some.map((issue, at) => ({ ...issue, outcome: [first, second, 50][at]! })), make)[0]
      )
    );
    const evidence = evidenceOf(rowsOf(some));
    assertEquals(attainableBy(make(evidence), codedEvidence(evidence)), [
      Math.min(...found),
      Math.max(...found),
    ]);
  }
});

Deno.test("nothing contested leaves no estimate, and the range of amounts", () => {
  const evidence = evidenceOf(rowsOf(issues.slice(4)));
  const coded = codedEvidence(evidence);
  assertEquals(estimatorOf(more()(evidence))(coded).estimate, NaN);
  assertEquals(attainableBy(more()(evidence), coded), [-190, 190]);
});

Deno.test("swapping the sides swaps concessions, and turns differences round", () => {
  fc.assert(fc.property(someIssues, (made) => {
    const swapped = made.map((issue) => ({
      ...issue,
      openings: { USA: issue.openings["AUS"]!, AUS: issue.openings["USA"]! },
    }));
    const [was] = on(made, more());
    assertAlmostEquals(on(swapped, more())[0], -was, 1e-9);
    assertEquals(on(swapped, conceded()), on(made, alliesConceded));
    assertEquals(on(swapped, ahead("us")), on(made, ahead("ally")));
  }));
});

Deno.test("the shares of both sides ahead make one", () => {
  fc.assert(fc.property(someIssues, (made) => {
    const [us, contested] = on(made, ahead("us"));
    fc.pre(contested > 0);
    assertAlmostEquals(us + on(made, ahead("ally"))[0], 1, 1e-12);
  }));
});

Deno.test("turning lines round and the order of issues change nothing", () => {
  fc.assert(fc.property(someIssues, (made) => {
    const turned = made.map((issue) => ({
      ...issue,
      outcome: 100 - issue.outcome,
      openings: { USA: 100 - issue.openings["USA"]!, AUS: 100 - issue.openings["AUS"]! },
    }));
    for (const make of [conceded(), more(), ahead("ally")]) {
      assertEquals(on(turned, make), on(made, make));
      assertEquals(on(made.toReversed(), make), on(made, make));
    }
  }));
});

Deno.test("a second, naive implementation agrees on made issues", () => {
  fc.assert(fc.property(someIssues, (made) => {
    const plain = made.map(madeConcession);
    const pairs = [
      [on(made, conceded()), naive.conceded(plain)],
      [on(made, conceded({}, 20)), naive.conceded(plain, undefined, 20)],
      [on(made, more()), naive.movedMore(plain)],
      [on(made, ahead("us")), naive.ahead(plain, "us")],
    ] as const;
    for (const [[estimate, units], taken] of pairs) {
      assertAlmostEquals(estimate, taken.estimate, 1e-9);
      assertEquals(units, taken.units);
    }
  }));
});
