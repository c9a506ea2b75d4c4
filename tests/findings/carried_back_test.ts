import { assertEquals } from "@std/assert";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { carriedBack } from "../../pipeline/findings/statistics/carried_back.ts";
import { type MadeIssue, rowsOf } from "./made_evidence.ts";

/** Places of the sides of the issue at a place among made ones. */
function sidesOf(made: readonly MadeIssue[], at: number) {
  const evidence = evidenceOf(rowsOf(made));
  return carriedBack(evidence, "earliest")(codedEvidence(evidence), at);
}

const first: MadeIssue = { outcome: 10, openings: { USA: 90, AUS: 30, FRA: 5 }, episode: "D" };

Deno.test("openings are those of the issue that is carried on, with the present allies", () => {
  const later: MadeIssue = {
    outcome: 40,
    openings: { USA: 20, AUS: 60, JPN: 70 },
    episode: "F",
    carriesOn: "D/0",
  };
  // In the first talks the allies are at the middle of 5 and 30. France is no ally in the later talks; Japan first spoke in them: the middle of 30 and 70.
  assertEquals(sidesOf([first, later], 1), { hub: 90, ally: 50, outcome: 40 });
  assertEquals(sidesOf([first, later], 0), { hub: 90, ally: 17.5, outcome: 10 });
});

Deno.test("a line that runs the other way is turned, and a line of three is followed to its start", () => {
  const middle: MadeIssue = {
    outcome: 0,
    openings: { USA: 50, JPN: 45 },
    episode: "E",
    carriesOn: "D/0",
    orientation: "less-binding",
  };
  const last: MadeIssue = {
    outcome: 0,
    openings: { AUS: 0, JPN: 0 },
    episode: "F",
    carriesOn: "E/1",
  };
  assertEquals(sidesOf([first, middle, last], 1), { hub: 10, ally: 45, outcome: 0 });
  // 30 of Australia as first said, 55 of Japan from the line that ran the other way.
  assertEquals(sidesOf([first, middle, last], 2), { hub: 90, ally: 42.5, outcome: 0 });
});

Deno.test("an issue that carries on none keeps its openings, and a side without one has none", () => {
  assertEquals(sidesOf([{ outcome: 10, openings: { AUS: 30 } }], 0), {
    hub: NaN,
    ally: 30,
    outcome: 10,
  });
});
