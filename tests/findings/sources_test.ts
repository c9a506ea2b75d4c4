import { evidence, judgement } from "../../pipeline/tables/all.ts";
import { describeDerived } from "../../pipeline/tables/derived/derived_table.ts";
import type { Table } from "../../pipeline/tables/table.ts";
import { assertEquals } from "@std/assert";
import { evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import type { FindingRows } from "../../pipeline/findings/evidence/finding_rows.ts";
import { findingSourceLines } from "../../pipeline/findings/tables/sources.ts";
import { positionRow, preferenceRow, sourceRow, treatyRow } from "../fixtures/made_clean_rows.ts";
import { noRows, rowsOf } from "./made_evidence.ts";

const clean = { ...evidence, ...judgement };

Deno.test("a source stands with the tables that a row of it reaches, and with no other", () => {
  const rows: FindingRows = {
    ...noRows(),
    ...rowsOf([{ outcome: 50, openings: { USA: 0 } }]),
    events: [],
    activity: [],
    periods: [],
    secondPositions: [],
    secondOutcomes: [],
    secondPreferences: [],
    secondLinkages: [],
    secondDesigns: [],
    secondShocks: [],
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
  const described = ([name, ...reads]: readonly [string, ...Table[]]) =>
    describeDerived({
      name,
      stage: "findings",
      title: "",
      description: "",
      reads,
      key: [],
      columns: {},
    });
  const tables = [
    described(["openings", clean.positions, clean.episodes]),
    described(["ballots", clean.preferences]),
    described(["everything", clean.positions, clean.preferences, clean.treaties]),
  ];
  assertEquals(
    findingSourceLines(all, evidenceOf(all), tables).map(({ source, tables }) => [source, tables]),
    [["cable", "openings;ballots;everything"], ["treaty series", "everything"]],
  );
});
