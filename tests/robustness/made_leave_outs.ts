/**
 * Rows made for the tests of leave-outs.
 *
 * @module
 */
import type { LeaveOutRows } from "../../pipeline/robustness/leave_outs.ts";
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
  madeRow,
  organisationRow,
  positionRow,
  preferenceRow,
  shockRow,
  sourceRow,
  stateRow,
  treatyRow,
  voiceRows,
} from "../fixtures/made_clean_rows.ts";
import { noRows } from "../findings/made_evidence.ts";

/** Two families, three episodes and one row of each sort that is left out. */
export const rows: LeaveOutRows = {
  ...noRows(),
  voices: voiceRows().map((row) => ({ ...row, contested: row.voice === "legislature" })),
  sources: [
    sourceRow("s", null, "opening part"),
    sourceRow("washington", ["USA"], "whole"),
    sourceRow("both", ["AUS", "USA"], "opening part"),
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
  events: [
    madeRow("events", "islands", { event_id: "islands", source: "both", evidence: "read" }),
    madeRow("events", "union", { event_id: "union", source: "washington", evidence: "cited" }),
    madeRow("events", "spokes", { event_id: "spokes", source: "s", evidence: "known" }),
  ],
  proposals: [
    madeRow("proposals", "propose-islands", { event_id: "islands", proposer: ["AUS"] }),
    madeRow("proposals", "propose-union", {
      event_id: "union",
      proposer: ["AUS", "JPN"],
      contested: true,
    }),
    madeRow("proposals", "propose-spokes", { event_id: "spokes" }),
  ],
  rivals: [
    madeRow("rivals", "D/AUS", { episode: "D", ally: "AUS" }),
    madeRow("rivals", "F/JPN", { episode: "F", ally: "JPN", contested: true }),
  ],
  treaties: [treatyRow("T"), treatyRow("U", { evidence: "known" })],
  commitments: [commitmentRow("T"), commitmentRow("U", { contested: true })],
};
