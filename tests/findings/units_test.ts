import { assertEquals, assertNotEquals } from "@std/assert";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import {
  ballotUnits,
  bindingUnits,
  institutionUnits,
  issueUnits,
  type Unit,
} from "../../pipeline/findings/evidence/units.ts";
import {
  designFeatureRow,
  designRow,
  institutionRow,
  linkageRow,
  organisationRow,
  preferenceRow,
} from "../fixtures/made_clean_rows.ts";
import { rowsOf } from "./made_evidence.ts";

const evidence = evidenceOf({
  ...rowsOf([
    { outcome: 10, reference: 20, openings: { USA: 30, AUS: [40, 50] }, episode: "D", family: "f" },
    { outcome: 60, reference: 70, openings: { USA: 80, JPN: 90 }, episode: "E", family: "g" },
  ]),
  preferences: [
    preferenceRow("E", ["USA"], "none", 5),
    preferenceRow("E", ["JPN"], "bilateral", 15),
  ],
  organisations: [organisationRow("Q", "in-question", { made_in: "D" })],
  designFeatures: [designFeatureRow("a", "obligation"), designFeatureRow("b", "exit")],
  designs: [designRow("Q", "a", 1), designRow("Q", "b", 2)],
  linkages: [
    linkageRow("k", "JPN", { initiator: "us" }),
    linkageRow("l", "AUS", { initiator: "ally" }),
    linkageRow("m", "AUS", { initiator: "ally" }),
  ],
  institutions: ["l", "m"].map((id) => institutionRow(id, "lm")),
});

/** What a unit says of itself, its cells as table, column and value. */
function told({ at, cluster, clusteredBy, episode, cells }: Unit) {
  const named = cells.map((cell) => {
    const { table, column, value } = evidence.cells[cell]!;
    return `${table}.${column} ${value}`;
  });
  return [at, `${clusteredBy} ${cluster}`, episode, named.sort()];
}

Deno.test("an issue is clustered by family, and rests on its openings, outcome and reference point", () => {
  assertEquals(issueUnits(evidence, "earliest", [1, 0]).map(told), [
    [1, "family g", "E", [
      "issues.outcome 60",
      "issues.reference_point 70",
      "positions.position 80",
      "positions.position 90",
    ]],
    [0, "family f", "D", [
      "issues.outcome 10",
      "issues.reference_point 20",
      "positions.position 30",
      "positions.position 40",
      "positions.position 50",
    ]],
  ]);
});

Deno.test("ballots are clustered by family, and rest on the worth of each form to each state", () => {
  const at = evidence.ballots.findIndex(({ episode }) => episode === "E");
  assertEquals(ballotUnits(evidence, [at]).map(told), [
    [at, "family g", "E", ["preferences.intensity 15", "preferences.intensity 5"]],
  ]);
});

Deno.test("a binding issue is clustered by its question, and rests on what it is told", () => {
  const cell = evidence.bargaining.earliest.issues[0]!.outcome;
  assertEquals(bindingUnits(evidence, () => [cell, cell]).map(told), [
    [0, "question D/0", "D", ["issues.outcome 10"]],
  ]);
});

Deno.test("an institution is clustered by ally, and rests on who began its first linkages", () => {
  // 0 is the United States, 2 the ally; the two linkages of one institution began in the same year.
  assertEquals(
    institutionUnits(evidence.institutions).map(told).map((
      [, cluster, , cells],
    ) => [cluster, cells]),
    [
      ["ally JPN", ["linkages.initiator 0"]],
      ["ally AUS", ["linkages.initiator 2", "linkages.initiator 2"]],
    ],
  );
});

Deno.test("one cell reads anew what rests on it, under both readings, and nothing else", () => {
  const coded = codedEvidence(evidence);
  const changed = evidence.asCoded.map((value) => value + 1);
  const { earliest, coded: asOpenings } = coded.issues;
  coded.readCell(evidence.bargaining.earliest.issues[0]!.outcome, changed);
  assertEquals([earliest[0]!.outcome, asOpenings[0]!.outcome], [11, 11]);
  assertEquals([earliest[1]!.outcome, asOpenings[1]!.outcome], [60, 60]);
  coded.readCell(evidence.designs.cells[0]![1]!, changed);
  assertEquals([...coded.designs[0]!], [1, 3]);
  const at = evidence.ballots.findIndex(({ episode }) => episode === "E");
  for (const cell of evidence.ballots[at]!.cells.flat()) coded.readCell(cell, changed);
  assertEquals([...coded.ballots[at]!.intensity].filter((worth) => !Number.isNaN(worth)).sort(), [
    16,
    6,
  ]);
  const initiator = evidence.institutions[0]!.first[0]!.cell;
  coded.readCell(initiator, changed);
  assertEquals(coded.cells[initiator], changed[initiator]);
  assertEquals(earliest[1], codedEvidence(evidence).issues.earliest[1]);
});

Deno.test("cells read anew one by one give what reading all at once gives", () => {
  const [one, all] = [codedEvidence(evidence), codedEvidence(evidence)];
  const changed = evidence.asCoded.map((value, cell) => value + cell % 7);
  for (const cell of changed.keys()) one.readCell(cell, changed);
  all.readAll(changed);
  assertEquals(
    [one.issues, one.ballots, one.designs, one.cells],
    [all.issues, all.ballots, all.designs, all.cells],
  );
});

Deno.test("some cells read anew together give what one by one gives", () => {
  for (const rest of [0, 1]) {
    const [one, together] = [codedEvidence(evidence), codedEvidence(evidence)];
    const some = [...evidence.asCoded.keys()].filter((cell) => cell % 2 === rest);
    const changed = evidence.asCoded.slice();
    for (const cell of some) changed[cell]! += cell % 7;
    for (const cell of some) one.readCell(cell, changed);
    together.readerOf(some)(changed);
    assertEquals(
      [together.issues, together.ballots, together.designs, together.cells],
      [one.issues, one.ballots, one.designs, one.cells],
    );
    assertNotEquals(together.issues, codedEvidence(evidence).issues);
    assertNotEquals(together.ballots, codedEvidence(evidence).ballots);
  }
});
