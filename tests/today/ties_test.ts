import { pinned } from "./pinned.ts";
import { assertEquals } from "@std/assert";
import { datedParts } from "../../pipeline/findings/evidence/dated_parts.ts";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { evePairLines } from "../../pipeline/findings/tables/eve_pairs.ts";
import { realRows } from "../findings/made_evidence.ts";

const rows = realRows();
const { ties } = datedParts(rows);

pinned("Pakistan, Palau, the islands of the compacts, South Vietnam and France are thin", () => {
  assertEquals(ties.thin.map(({ ally }) => ally), ["FRA", "FSM", "MHL", "PAK", "PLW", "RVN"]);
});

pinned("the years of allies begin with their first treaty and end with their last", () => {
  const ends = ties.ties.filter(({ ally }) => ["JPN", "PHL", "TWN", "NZL"].includes(ally))
    .map(({ ally, years }) => [ally, years[0], years.at(-1)]);
  assertEquals(ends, [
    ["JPN", 1952, 2025],
    // Suspended in 1986.
    ["NZL", 1952, 2025],
    // The bases of 1947.
    ["PHL", 1947, 2025],
    ["TWN", 1955, 1979],
  ]);
});

pinned("the conference of Baguio is one proposal under five events", () => {
  const baguio = ties.proposals.find(({ proposal }) => proposal === "EV-1949-BAGUIO")!;
  assertEquals([baguio.year, baguio.proposers, baguio.events.length], [1949, ["PHL", "TWN"], 5]);
});

pinned("after Guam Australia’s tie was kept and Taiwan’s, linked more deeply, was not", () => {
  const evidence = evidenceOf(rows);
  const pair = evePairLines(rows, evidence, codedEvidence(evidence)).find((line) =>
    line.shock === "guam-1969" && line.better === "AUS" && line.worse === "TWN"
  )!;
  assertEquals([pair.better_fate, pair.worse_fate, pair.score], [2, 0, 0]);
});
