import { assertEquals } from "@std/assert";
import { evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import type { FindingRows } from "../../pipeline/findings/evidence/finding_rows.ts";
import { findingSources } from "../../pipeline/findings/tables/sources.ts";
import { positionRow, preferenceRow, sourceRow, treatyRow } from "../fixtures/made_clean_rows.ts";
import { noRows, rowsOf } from "./made_evidence.ts";

Deno.test("a source stands with the tables that a row of it reaches, and with no other", () => {
  const rows: FindingRows = {
    ...noRows(),
    ...rowsOf([{ outcome: 50, openings: { USA: 0 } }]),
    events: [],
    activity: [],
    preferences: [preferenceRow("E", ["USA"], "none", 50, { source: "cable" })],
    treaties: [treatyRow("T", { source: "treaty series" })],
    sources: ["cable", "memoir", "treaty series", "never cited"].map((source) =>
      sourceRow(source, null)
    ),
  };
  const positions = [
    positionRow("E", "0", ["USA"], 0, { source: "cable" }),
    // No opening is read from the end of the talks.
    positionRow("E", "0", ["USA"], 40, { source: "memoir", stage: "final" }),
  ];
  const all = { ...rows, positions };
  const plans = [
    { name: "openings", reads: ["positions", "episodes"] },
    { name: "ballots", reads: ["preferences"] },
    { name: "everything", reads: ["positions", "preferences", "treaties"] },
    { name: "sources", reads: ["sources"] },
  ];
  assertEquals(
    findingSources(all, evidenceOf(all), plans).map(({ source, tables }) => [source, tables]),
    [["cable", "openings;ballots;everything"], ["treaty series", "everything"]],
  );
});
