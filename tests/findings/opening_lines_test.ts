import { assertEquals } from "@std/assert";
import { standingFinder } from "../../pipeline/measures/bargaining/openings.ts";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { openingLines } from "../../pipeline/findings/tables/openings.ts";
import { positionRow, type RowOf } from "../fixtures/made_clean_rows.ts";
import { rowsOf } from "./made_evidence.ts";

const archives = new Map([
  ["washington", ["USA"]],
  ["washington too", ["USA"]],
  ["both", ["AUS", "USA"]],
  ["canberra", ["AUS"]],
  ["nowhere known", []],
]);

/** The lines of one issue by state. */
function linesOf(positions: RowOf<"positions">[]) {
  const made = rowsOf([{ outcome: 50, openings: { USA: 0, AUS: 100, NZL: 100 } }]);
  const rows = { ...made, positions };
  const evidence = evidenceOf(rows);
  const lines = openingLines(
    evidence,
    codedEvidence(evidence),
    evidenceOf(rows, { earliest: "military", coded: "military" }),
    standingFinder(rows.voices),
    archives,
  );
  return new Map(lines.map((line) => [line.state, line]));
}

/** A row that differs from others of its state by a word. */
const position = (
  word: string,
  state: string,
  value: number,
  more: Partial<RowOf<"positions">>,
) => positionRow("E", "0", [state], value, { row_id: `${state} ${word}`, ...more });

Deno.test("beside a state's opening stands what its military wanted first, where it says so", () => {
  const defence = { voice: "defence" } as const;
  const lines = linesOf([
    position("diplomats", "USA", 20, {}),
    position("army", "USA", 60, defence),
    position("navy", "USA", 80, defence),
    position("army later", "USA", 5, { ...defence, date: "1951-03-01" }),
    position("diplomats", "AUS", 90, {}),
  ]);
  // Halfway from 60 to 80, both of the first day.
  assertEquals([lines.get("USA")!.opening, lines.get("USA")!.military_opening], [20, 70]);
  assertEquals([lines.get("AUS")!.opening, lines.get("AUS")!.military_opening], [90, null]);
});

Deno.test("an opening rests on American records alone where each of its rows does", () => {
  const only = (state: string, ...sources: readonly string[]) => {
    const rows = sources.map((source) => position(source, state, 50, { source }));
    return linesOf(rows).get(state)!.american_records_only;
  };
  assertEquals(only("AUS", "washington"), true);
  assertEquals(only("AUS", "washington", "washington too"), true);
  assertEquals(only("AUS", "washington", "both"), false);
  assertEquals(only("AUS", "canberra"), false);
  // Where the archives are not known, nothing is said to be American.
  assertEquals(only("AUS", "nowhere known"), false);
  // Of other states' rows it says nothing.
  const lines = linesOf([
    position("own", "AUS", 90, { source: "canberra" }),
    position("own", "NZL", 80, { source: "washington" }),
  ]);
  assertEquals(
    [...lines].map(([state, line]) => [state, line.american_records_only]),
    [["AUS", false], ["NZL", true]],
  );
});
