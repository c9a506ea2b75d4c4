import { assertAlmostEquals, assertEquals, assertNotEquals, assertStrictEquals } from "@std/assert";
import { claims } from "../../pipeline/findings/all_claims.ts";
import { aheadShare } from "../../pipeline/findings/concession_statistics.ts";
import { datedParts } from "../../pipeline/findings/dated_parts.ts";
import { codedEvidence, evidenceOf, type EvidenceRows } from "../../pipeline/findings/evidence.ts";
import { type LeaveOutRows, leaveOuts } from "../../pipeline/findings/leave_outs.ts";
import { measuredClaims, verdictUnder } from "../../pipeline/findings/measured_claim.ts";
import { estimatorOf } from "../../pipeline/findings/statistic.ts";
import { leaveOutLines } from "../../pipeline/findings/tables/leave_outs.ts";
import {
  capabilityRow,
  commitmentRow,
  designFeatureRow,
  designRow,
  episodeRow,
  institutionRow,
  issueRow,
  issueTypeRow,
  linkageRow,
  organisationRow,
  positionRow,
  preferenceRow,
  shockRow,
  sourceRow,
  stateRow,
  treatyRow,
  voiceRows,
} from "../fixtures/made_clean_rows.ts";
import { noRows, realRows } from "./made_evidence.ts";

type TableName = keyof EvidenceRows;

/** Two families, three episodes and one row of each sort that is left out. */
const rows: LeaveOutRows = {
  ...noRows(),
  voices: voiceRows().map((row) => ({ ...row, contested: row.voice === "legislature" })),
  sources: [
    sourceRow("s", null),
    sourceRow("washington", ["USA"]),
    sourceRow("both", ["AUS", "USA"]),
  ],
  episodes: [
    episodeRow("D", { family: "first", ally_states: ["AUS"] }),
    episodeRow("E", { family: "first", ally_states: ["AUS", "NZL"], contested: true }),
    episodeRow("F", { family: "second", ally_states: ["JPN"] }),
  ],
  issues: [
    issueRow("D", "a"),
    issueRow("E", "a", { evidence: "cited" }),
    issueRow("F", "a", { evidence: "known" }),
  ],
  issueTypes: [
    issueTypeRow("D", "a"),
    issueTypeRow("E", "a", { carries_on: "D/a" }),
    issueTypeRow("F", "a", { contested: true }),
  ],
  positions: [
    positionRow("D", "a", ["AUS"], 80, { source: "both" }),
    positionRow("D", "a", ["USA"], 20, { source: "washington" }),
    positionRow("E", "a", ["AUS", "NZL"], 70, { evidence: "cited" }),
    positionRow("E", "a", ["USA"], 30, { stage: "middle" }),
    positionRow("F", "a", ["JPN"], 60, { reported_by: "USA", source: "washington" }),
    positionRow("F", "a", ["USA"], 40, { name_contested: true }),
    positionRow("F", "a", ["USA"], 50, { stage: "final", evidence: "known" }),
  ],
  preferences: [
    preferenceRow("D", ["AUS"], "bilateral", 90),
    preferenceRow("D", ["USA"], "bilateral", 80, { source: "washington" }),
    preferenceRow("E", ["AUS", "NZL"], "trilateral", 70, { evidence: "known" }),
    preferenceRow("E", ["NZL"], "none", 60, { name_contested: true }),
    preferenceRow("F", ["JPN"], "none", 10, { reported_by: "USA" }),
  ],
  capabilities: [
    capabilityRow("USA", 0.4),
    capabilityRow("AUS", 0.1),
    capabilityRow("JPN", 0.2, { contested: true }),
  ],
  organisations: [
    organisationRow("SEATO", "in-question"),
    organisationRow("CENTO", "loose", { contested: true }),
  ],
  designFeatures: [
    designFeatureRow("staff", "delegation"),
    designFeatureRow("votes", "decision", { contested: true }),
  ],
  designs: [
    designRow("SEATO", "staff", 1, { source: "washington" }),
    designRow("SEATO", "votes", 1, { evidence: "cited" }),
    designRow("CENTO", "staff", 1, { evidence: "known" }),
  ],
  linkages: [
    linkageRow("bases", "JPN", { source: "both" }),
    linkageRow("council", "AUS", { evidence: "cited" }),
    linkageRow("talks", "AUS", { allies: ["AUS", "NZL"], evidence: "known" }),
  ],
  institutions: [
    institutionRow("council", "council", { contested: true }),
    institutionRow("talks", "council"),
  ],
  states: [stateRow("AUS"), stateRow("JPN"), stateRow("NZL")],
  shocks: [
    shockRow("guam", "AUS", "kept", { evidence: "cited", source: "both" }),
    shockRow("guam", "JPN", "kept", { evidence: "known", contested: true, source: "washington" }),
    shockRow("guam", "SEATO", "reduced"),
  ],
  treaties: [treatyRow("T"), treatyRow("U", { evidence: "known" })],
  commitments: [commitmentRow("T"), commitmentRow("U", { contested: true })],
};

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
  },
  "ally JPN": {
    positions: ["F/a/JPN/opening"],
    preferences: ["F/JPN/none"],
    linkages: ["bases"],
    shocks: ["guam/JPN"],
  },
  "ally NZL": {
    positions: [],
    preferences: ["E/NZL/none"],
    linkages: [],
    shocks: [],
  },
  "archive AUS": {
    positions: ["D/a/AUS/opening"],
    preferences: [],
    designs: [],
    linkages: ["bases"],
    shocks: ["guam/AUS"],
  },
  // Of several archives one is enough.
  "archive USA": {
    positions: ["D/a/AUS/opening", "D/a/USA/opening", "F/a/JPN/opening"],
    preferences: ["D/USA/bilateral"],
    designs: ["SEATO/staff"],
    linkages: ["bases"],
    shocks: ["guam/AUS", "guam/JPN"],
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
  },
  "evidence cited": {
    positions: ["E/a/AUS+NZL/opening"],
    preferences: [],
    issues: ["E/a"],
    designs: ["SEATO/votes"],
    linkages: ["council"],
    shocks: ["guam/AUS"],
    treaties: [],
  },
  "evidence known": {
    positions: ["F/a/USA/final"],
    preferences: ["E/AUS+NZL/trilateral"],
    issues: ["F/a"],
    designs: ["CENTO/staff"],
    linkages: ["talks"],
    shocks: ["guam/JPN"],
    treaties: ["U"],
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
  },
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
    leaveOuts(rows).flatMap(({ kind, reading }) => reading === "earliest" ? [] : [kind, reading]),
    ["reading", "median", "reading", "military"],
  );
});

const real = realRows();
const realLeaveOuts = leaveOuts(real);

Deno.test("every family and every ally of episodes and shocks is left out once", () => {
  const of = (kind: string) =>
    realLeaveOuts.flatMap((each) => each.kind === kind ? [each.what] : []);
  assertEquals(of("family"), [...new Set(real.episodes.map(({ family }) => family))].sort());
  const states = new Set(real.states.map(({ state }) => state));
  const allies = [
    ...real.episodes.flatMap(({ ally_states }) => ally_states ?? []),
    // Those that are organisations are no state's.
    ...real.shocks.map(({ ally }) => ally).filter((ally) => states.has(ally)),
  ];
  assertEquals(of("ally"), [...new Set(allies)].sort());
  assertEquals(of("evidence"), ["read", "cited", "known"]);
});

Deno.test("every judgement file that a finding reads has its contested rows left out", () => {
  const what = realLeaveOuts.flatMap((each) => each.kind === "contested" ? [each.what] : []);
  assertEquals(what.map((each) => each.split(",")[0]), [
    "episodes",
    "actors",
    "issue types",
    "design features",
    "organisations",
    "commitments",
    "institutions",
    "shocks",
    "capabilities",
    "voices",
  ]);
});

const evidence = evidenceOf(real);
const coded = codedEvidence(evidence);
const measured = measuredClaims(claims, evidence, coded);
const verdicts = measured.map((each) => verdictUnder(each, coded));

/** Estimates of all claims on some rows. */
function estimatesOn(rows: EvidenceRows) {
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  return measuredClaims(claims, evidence, coded).map((each) => ({
    ...each.tests[0]!.estimator(coded),
    verdict: verdictUnder(each, coded),
  }));
}

/** The same from the lines of the table. */
function estimatesOf(kind: string, what: string) {
  const found = realLeaveOuts.filter((each) => each.kind === kind && each.what === what);
  assertEquals(found.length, 1);
  return leaveOutLines(measured, verdicts, coded, found, datedParts(real));
}

Deno.test("without a family all is as if its episodes had never been coded", () => {
  const episodes = new Set(
    real.episodes.flatMap(({ family, episode }) => family === "japan" ? [episode] : []),
  );
  assertNotEquals(episodes.size, 0);
  const kept = <Row extends { readonly episode: string }>(rows: readonly Row[]) =>
    rows.filter(({ episode }) => !episodes.has(episode));
  const byHand = estimatesOn({
    ...real,
    episodes: kept(real.episodes),
    issues: kept(real.issues),
    issueTypes: kept(real.issueTypes),
    positions: kept(real.positions),
    preferences: kept(real.preferences),
  });
  const lines = estimatesOf("family", "japan");
  assertEquals(lines.length, claims.length);
  for (const [at, { estimate, units, verdict, flips }] of lines.entries()) {
    assertAlmostEquals(estimate, byHand[at]!.estimate, 1e-12);
    assertEquals([units, verdict], [byHand[at]!.units, byHand[at]!.verdict]);
    assertEquals(flips, verdict !== verdicts[at]);
  }
});

Deno.test("without an ally the others' openings count on the issues where they have some", () => {
  // Nobody is New Zealand, alone or with others.
  const others = <Row extends { readonly states: readonly string[] | null }>(
    rows: readonly Row[],
  ) =>
    rows.map((row) => ({ ...row, states: row.states?.filter((each) => each !== "NZL") ?? null }));
  const filtered = {
    ...real,
    positions: others(real.positions),
    preferences: others(real.preferences),
    // No linkage that it has alone, and no shock to it.
    linkages: real.linkages.filter(({ allies }) => allies.join() !== "NZL"),
    shocks: real.shocks.filter(({ ally }) => ally !== "NZL"),
  };
  const byHand = estimatesOn(filtered);
  const lines = estimatesOf("ally", "NZL");
  for (const [at, { estimate, units, verdict }] of lines.entries()) {
    assertAlmostEquals(estimate, byHand[at]!.estimate, 1e-12);
    assertEquals([units, verdict], [byHand[at]!.units, byHand[at]!.verdict]);
  }
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
      const evidence = evidenceOf(rows, reading);
      const coded = codedEvidence(evidence);
      const { estimate, units } = estimatorOf(aheadShare(evidence, "ally"))(coded);
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

Deno.test("parts that rest on dates are taken over only where they would be the same", () => {
  const dated = datedParts(real);
  for (const { kind, what, rows, reading } of realLeaveOuts) {
    const { binding, shockAllies, institutions, chains, cells } = evidenceOf(rows, reading);
    const after = evidenceOf(rows, reading, datedParts(rows, dated));
    assertEquals(
      [after.binding, after.shockAllies, after.institutions, after.chains, after.cells],
      [binding, shockAllies, institutions, chains, cells],
      `${kind} ${what}`,
    );
  }
  // Without states every ally is an organisation.
  const stateless = { ...real, states: [] };
  assertEquals(
    evidenceOf(stateless, "earliest", datedParts(stateless, dated)).shockAllies,
    [],
  );
});
