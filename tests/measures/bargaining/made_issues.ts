/**
 * An episode made for the tests of issues: who wanted what, how much, and what came of it.
 *
 * @module
 */
import {
  type CodedIssue,
  codedIssues,
} from "../../../pipeline/measures/bargaining/coded_issues.ts";
import {
  type Bargaining,
  bargainingOf,
  type BargainingRows,
} from "../../../pipeline/measures/bargaining/issue_cases.ts";
import { cellRegister } from "../../../pipeline/measures/coding/coded_cells.ts";
import {
  episodeRow,
  issueRow,
  issueTypeRow,
  madeRow,
  type RowOf,
  voiceRows,
} from "../../fixtures/made_clean_rows.ts";

type PositionRow = BargainingRows["positions"][number];

export const episode = episodeRow("E", {
  family: "made-family",
  opens: "1951-02-10",
  closes: "1951-09-01",
  ally_states: ["AUS", "NZL", "PHL"],
  other_states: ["GBR"],
});

function issue(name: string, outcome: number, reference: number): RowOf<"issues"> {
  return issueRow("E", name, { outcome, reference_point: reference, evidence: "cited" });
}

export function typeOf(name: string): RowOf<"issueTypes"> {
  return issueTypeRow("E", name, { carries_on: name === "area" ? "D/area" : null });
}

/** A row of `positions`; states are written with `;` between. */
export function row(
  states: string,
  issue: string,
  position: number,
  salience: number | null,
  other: Partial<PositionRow> = {},
): PositionRow {
  return madeRow("positions", `${issue}/${states}/${position}`, {
    episode: "E",
    issue,
    states: states === "" ? null : states.split(";"),
    voice: "foreign-ministry",
    date: "1951-02-15",
    position,
    salience,
    confidence: "B",
    ...other,
  });
}

function capability(
  state: string,
  from: number,
  to: number,
  share: number,
): RowOf<"capabilities"> {
  return madeRow("capabilities", `${state}/${from}`, { state, from, to, capability: share });
}

const names = ["form", "area", "term", "bases", "talk"];
export const tables: BargainingRows = {
  episodes: [episode],
  issues: [
    issue("form", 60, 10),
    issue("area", 40, 0),
    issue("term", 55, 20),
    issue("bases", 50, 50),
    issue("talk", 0, 0),
  ],
  issueTypes: names.map(typeOf),
  voices: voiceRows(),
  capabilities: [
    capability("USA", 1949, 1950, 0.3),
    capability("USA", 1951, 1951, 0.32),
    capability("AUS", 1949, 1960, 0.007),
    // The talks opened in 1951: New Zealand's figure is missing.
    capability("NZL", 1949, 1950, 0.001),
    capability("PHL", 1951, 1955, 0.003),
    capability("GBR", 1951, 1951, 0.059),
  ],
  positions: [
    row("USA", "form", 20, 40),
    row("USA", "form", 30, 60, { voice: "head-of-government" }),
    row("USA", "form", 5, 99, { voice: "defence", date: "1951-01-01" }),
    row("AUS", "form", 60, 90),
    row("NZL;PHL", "form", 80, 70),
    row("NZL", "form", 90, null),
    row("GBR", "form", 45, 30, { stage: "middle" }),
    row("CAN", "form", 10, 50, { voice: "legislature" }),
    row("", "form", 1, 50),
    row("USA", "area", 50, 100),
    row("AUS", "area", 10, 30),
    row("GBR", "area", 70, 99, { stage: "final" }),
    row("AUS", "term", 40, 30),
    row("PHL", "term", 70, 10),
    row("USA", "bases", 35, null),
    row("GBR", "bases", 60, null),
  ],
};

export function made(rows: BargainingRows = tables) {
  const register = cellRegister();
  const bargaining = bargainingOf(rows, register);
  const coded = codedIssues(bargaining);
  const asCoded = Float64Array.from(register.cells, ({ value }) => value);
  coded.readAll(asCoded);
  return { bargaining, cells: register.cells, coded, asCoded };
}

export function placeOf(bargaining: Bargaining, name: string): number {
  return bargaining.issues.findIndex(({ issue }) => issue === name);
}

/** The values of the issue of a name. */
export function valuesOf({ bargaining, coded }: ReturnType<typeof made>, name: string): CodedIssue {
  return coded.values[placeOf(bargaining, name)]!;
}
