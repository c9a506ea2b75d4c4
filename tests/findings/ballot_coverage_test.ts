import { assert, assertEquals } from "@std/assert";
import {
  codedEvidence,
  evidenceOf,
  type EvidenceRows,
} from "../../pipeline/findings/evidence/evidence.ts";
import { ballotCoverageLines } from "../../pipeline/findings/tables/ballot_coverage.ts";
import { ballotLines } from "../../pipeline/findings/tables/rules.ts";
import { capabilityRow, episodeRow, preferenceRow } from "../fixtures/made_clean_rows.ts";
import { noRows, realRows } from "./made_evidence.ts";

const lines = (rows: EvidenceRows) => ballotCoverageLines(rows, evidenceOf(rows));

const rows: EvidenceRows = {
  ...noRows(),
  episodes: [
    episodeRow("COUNTED", { resulting_form: "bilateral" }),
    episodeRow("EMPTY", { resulting_form: "bilateral" }),
    episodeRow("GENERALS"),
    episodeRow("LATE", { resulting_form: "none" }),
    episodeRow("ONE-SIDED", { resulting_form: "none" }),
  ],
  preferences: [
    preferenceRow("COUNTED", ["AUS", "USA"], "bilateral", 80),
    preferenceRow("COUNTED", ["USA"], "trilateral", 40),
    preferenceRow("COUNTED", ["GBR"], "none", 10),
    preferenceRow("COUNTED", ["GBR"], "bilateral", 5, { voice: "defence" }),
    preferenceRow("GENERALS", ["AUS"], "bilateral", 60, { voice: "defence" }),
    preferenceRow("GENERALS", ["USA"], "bilateral", 60, { voice: "other" }),
    preferenceRow("LATE", ["AUS"], "bilateral", 60, { date: "1952-01-01" }),
    preferenceRow("ONE-SIDED", ["AUS"], "none", 60),
  ],
  capabilities: ["AUS", "GBR", "USA"].map((state) => capabilityRow(state, 0.1)),
};

Deno.test("every episode is listed with its ballots, and why it is not counted", () => {
  assertEquals(lines(rows), [
    {
      episode: "COUNTED",
      preferences: 4,
      states: "AUS;GBR;USA",
      // One state of three wants none, and one a trilateral form.
      candidates: "bilateral",
      resulting_form: "bilateral",
      unusable: null,
    },
    {
      episode: "EMPTY",
      preferences: 0,
      states: "",
      candidates: "",
      resulting_form: "bilateral",
      unusable: "no preferences coded",
    },
    {
      episode: "GENERALS",
      preferences: 2,
      states: "",
      candidates: "",
      resulting_form: null,
      unusable: "no ballot of a leading voice in time",
    },
    {
      episode: "LATE",
      preferences: 1,
      states: "",
      candidates: "",
      resulting_form: "none",
      unusable: "no ballot of a leading voice in time",
    },
    {
      episode: "ONE-SIDED",
      preferences: 1,
      states: "AUS",
      candidates: "none",
      resulting_form: "none",
      unusable: "no US ballot",
    },
  ]);
});

Deno.test("the real episodes are listed once each, and agree with the ballots", () => {
  const real = realRows();
  const evidence = evidenceOf(real);
  const found = ballotCoverageLines(real, evidence);
  assertEquals(found.map(({ episode }) => episode), real.episodes.map(({ episode }) => episode));
  const ballots = Map.groupBy(
    ballotLines(evidence, codedEvidence(evidence)),
    (each) => each.episode,
  );
  for (const { episode, states, unusable } of found) {
    const own = ballots.get(episode) ?? [];
    assertEquals(states, [...new Set(own.map(({ state }) => state))].sort().join(";"), episode);
    if (own.length === 0) assert(unusable, episode);
    else assertEquals(unusable, own[0]!.unusable, episode);
  }
});
