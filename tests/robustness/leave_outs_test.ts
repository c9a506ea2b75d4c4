import { assertEquals, assertStrictEquals } from "@std/assert";
import { aheadShare } from "../../pipeline/findings/statistics/concession_statistics.ts";
import {
  codedEvidence,
  evidenceOf,
  type EvidenceRows,
} from "../../pipeline/findings/evidence/evidence.ts";
import { leaveOuts } from "../../pipeline/robustness/leave_outs.ts";
import { estimatorOf } from "../../pipeline/findings/statistics/estimator.ts";
import { issueRow } from "../fixtures/made_clean_rows.ts";
import { rows } from "./made_leave_outs.ts";

type TableName = keyof EvidenceRows;

/** What each leave-out leaves out: row ids by table. */
const expected: Readonly<Record<string, Partial<Record<TableName, readonly string[]>>>> = {
  "family first": { episodes: ["D", "E"] },
  "family second": { episodes: ["F"] },
  "ally AUS": {
    positions: ["D/a/AUS/opening"],
    preferences: ["D/AUS/bilateral"],
    // What it shares stays with the others.
    linkages: ["council"],
    shocks: ["guam/AUS"],
    proposals: ["propose-islands"],
  },
  "ally JPN": {
    positions: ["F/a/JPN/opening"],
    preferences: ["F/JPN/none"],
    linkages: ["bases"],
    shocks: ["guam/JPN"],
    proposals: [],
  },
  "ally NZL": {
    positions: [],
    preferences: ["E/NZL/none"],
    linkages: [],
    shocks: [],
    proposals: [],
  },
  "archive AUS": {
    positions: ["D/a/AUS/opening"],
    preferences: [],
    designs: [],
    linkages: ["bases"],
    shocks: ["guam/AUS"],
    proposals: ["propose-islands"],
  },
  // Of several archives one is enough.
  "archive USA": {
    positions: ["D/a/AUS/opening", "D/a/USA/opening", "F/a/JPN/opening"],
    preferences: ["D/USA/bilateral"],
    designs: ["SEATO/staff"],
    linkages: ["bases"],
    shocks: ["guam/AUS", "guam/JPN"],
    proposals: ["propose-islands", "propose-union"],
  },
  "evidence read": {
    positions: [
      "D/a/AUS/opening",
      "D/a/USA/opening",
      "E/a/USA/middle",
      "F/a/JPN/opening",
      "F/a/USA/opening",
    ],
    preferences: ["D/AUS/bilateral", "D/USA/bilateral", "E/NZL/none", "F/JPN/none"],
    issues: ["D/a"],
    designs: ["SEATO/staff"],
    linkages: ["bases"],
    shocks: ["guam/SEATO"],
    treaties: ["T"],
    proposals: ["propose-islands"],
  },
  "evidence cited": {
    positions: ["E/a/AUS+NZL/opening"],
    preferences: [],
    issues: ["E/a"],
    designs: ["SEATO/votes"],
    linkages: ["council"],
    shocks: ["guam/AUS"],
    treaties: [],
    proposals: ["propose-union"],
  },
  "evidence known": {
    positions: ["F/a/USA/final"],
    preferences: ["E/AUS+NZL/trilateral"],
    issues: ["F/a"],
    designs: ["CENTO/staff"],
    linkages: ["talks"],
    shocks: ["guam/JPN"],
    treaties: ["U"],
    proposals: ["propose-spokes"],
  },
  // Rows that nobody read in a document stay, and so does all but positions and preferences.
  "extent opening parts": {
    positions: ["D/a/AUS/opening", "E/a/USA/middle", "F/a/USA/opening"],
    preferences: ["D/AUS/bilateral", "E/NZL/none", "F/JPN/none"],
  },
  "extent whole documents": {
    positions: ["D/a/USA/opening", "F/a/JPN/opening"],
    preferences: ["D/USA/bilateral"],
  },
  "rows reported by another state": {
    positions: ["F/a/JPN/opening"],
    preferences: ["F/JPN/none"],
  },
  // Its own word or not, it stands in American papers only; what Australia holds too stays.
  "rows other states' rows in American archives alone": {
    positions: ["F/a/JPN/opening"],
    preferences: [],
  },
  "rows rows of the middle of the talks": { positions: ["E/a/USA/middle", "F/a/USA/final"] },
  "rows issues that carry on another": { issueTypes: ["E/a"] },
  "contested episodes": { episodes: ["E"] },
  "contested actors": { positions: ["F/a/USA/opening"], preferences: ["E/NZL/none"] },
  "contested issue types": { issueTypes: ["F/a"] },
  "contested design features": { designFeatures: ["votes"] },
  "contested organisations": { organisations: ["CENTO"] },
  "contested commitments": { commitments: ["U"] },
  "contested institutions": { institutions: ["council"] },
  "contested shocks": { shocks: ["guam/JPN"] },
  "contested proposals": { proposals: ["propose-union"] },
  "contested rash allies": { rivals: ["F/JPN"] },
  "contested capabilities": { capabilities: ["JPN/1945"] },
  "contested voices, which then make the state's offer": { voices: [] },
  "reading median of all opening rows": {},
  "reading military voices where there are any": {},
};

/** Rows that stay, but say something else. */
const changed: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  // Rows that Australia shares with New Zealand stay New Zealand's.
  "ally AUS": {
    "E/a/AUS+NZL/opening": { states: ["NZL"] },
    "E/AUS+NZL/trilateral": { states: ["NZL"] },
    // A proposal of two is the other's.
    "propose-union": { proposer: ["JPN"] },
  },
  "ally JPN": { "propose-union": { proposer: ["AUS"] } },
  "ally NZL": {
    "E/a/AUS+NZL/opening": { states: ["AUS"] },
    "E/AUS+NZL/trilateral": { states: ["AUS"] },
  },
  "contested voices, which then make the state's offer": { legislature: { standing: "leading" } },
};

const tables = Object.keys(rows).filter((name) => name !== "sources") as TableName[];

Deno.test("the leave-outs of some rows are these", () => {
  assertEquals(leaveOuts(rows).map(({ kind, what }) => `${kind} ${what}`), Object.keys(expected));
});

for (const { kind, what, rows: left } of leaveOuts(rows)) {
  Deno.test(`the leave-out ${kind} ${what} leaves out what it says, and nothing else`, () => {
    const lacks = expected[`${kind} ${what}`]!;
    for (const name of tables) {
      const ids = new Set(left[name].map(({ row_id }) => row_id));
      const gone = rows[name].map(({ row_id }) => row_id).filter((id) => !ids.has(id));
      assertEquals(gone, lacks[name] ?? [], name);
      if (lacks[name] === undefined) assertStrictEquals(left[name], rows[name], name);
      // What stays is the same rows in the same order, but for what the leave-out changes.
      const changes = changed[`${kind} ${what}`] ?? {};
      const stay: readonly { readonly row_id: string }[] = rows[name].filter(({ row_id }) =>
        ids.has(row_id)
      );
      assertEquals<readonly object[]>(
        left[name],
        stay.map((row) => ({ ...row, ...changes[row.row_id] })),
      );
    }
  });
}

Deno.test("only the last two read openings in another way", () => {
  assertEquals(
    leaveOuts(rows).flatMap(({ kind, reading }) => reading === undefined ? [] : [kind, reading]),
    ["reading", "median", "reading", "military"],
  );
});

Deno.test("a leave-out by hand: without the one issue that the ally won its share is 0", () => {
  // The middle of the openings is 50: D's outcome is the ally's, the others the United States'.
  const issues = [
    issueRow("D", "a", { outcome: 70 }),
    issueRow("E", "a", { outcome: 30, evidence: "cited" }),
    issueRow("F", "a", { outcome: 45, evidence: "known" }),
  ];
  const shares = new Map(
    leaveOuts({ ...rows, issues }).map(({ kind, what, rows, reading }) => {
      const evidence = evidenceOf(rows, reading && { earliest: reading, coded: reading });
      const coded = codedEvidence(evidence);
      const { estimate, units } = estimatorOf(aheadShare(evidence, "earliest", "ally"))(coded);
      return [`${kind} ${what}`, [estimate, units]];
    }),
  );
  assertEquals(shares.get("reading median of all opening rows"), [1 / 3, 3]);
  // F alone, which the United States won.
  assertEquals(shares.get("family first"), [0, 1]);
  assertEquals(shares.get("family second"), [1 / 2, 2]);
  // D has no ally any more; E keeps the row of both.
  assertEquals(shares.get("ally AUS"), [0, 2]);
  assertEquals(shares.get("evidence cited"), [1 / 2, 2]);
  // F's only US row of a leading voice before the end.
  assertEquals(shares.get("contested actors"), [1 / 2, 2]);
  assertEquals(shares.get("rows issues that carry on another"), [1 / 2, 2]);
  assertEquals(shares.get("rows rows of the middle of the talks"), [1 / 2, 2]);
});
