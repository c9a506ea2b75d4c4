import { assertEquals } from "@std/assert";
import {
  codedEvidence,
  evidenceOf,
  type EvidenceRows,
} from "../../pipeline/findings/evidence/evidence.ts";
import { concessionLines } from "../../pipeline/findings/tables/concessions.ts";
import { raceTables } from "./made_race.ts";
import { capabilityRow } from "../fixtures/made_clean_rows.ts";
import { rowsOf } from "./made_evidence.ts";

const rows = rowsOf([
  { outcome: 10, openings: { USA: 0, AUS: 100 } },
  { outcome: 10, openings: { AUS: 100 } },
  { outcome: 10, openings: { USA: 0, GBR: 100 }, others: ["GBR"] },
  { outcome: 10, openings: { USA: 0, AUS: 50, GBR: 100 } },
]);

/** By issue: whether it is in the race, and why not. */
function inRace(changed: Partial<EvidenceRows>): [boolean, string | null][] {
  const evidence = evidenceOf({ ...rows, ...changed });
  const coded = codedEvidence(evidence);
  const lines = concessionLines(evidence, coded);
  // The race tells the same.
  assertEquals(
    [...new Set(raceTables(evidence, coded).predictions.map(({ issue }) => issue))].sort(),
    lines.filter(({ in_race }) => in_race).map(({ issue }) => issue).sort(),
  );
  return lines.map(({ in_race, out_of_race_because }) => [in_race, out_of_race_because]);
}

const [noUs, noAlly] = [[false, "no US opening"], [false, "no ally opening"]] as const;
const raced = [true, null] as const;

function capabilitiesWithout(...states: readonly string[]) {
  return { capabilities: rows.capabilities.filter(({ state }) => !states.includes(state)) };
}

Deno.test("an issue is out of the race for want of a side, and the table says which", () => {
  assertEquals<unknown>(inRace({}), [raced, noUs, noAlly, raced]);
});

Deno.test("an issue is out of the race for want of a capability, and the table says whose", () => {
  const without = (states: string) => [false, `no capability of ${states}`];
  assertEquals<unknown>(inRace(capabilitiesWithout("GBR")), [
    raced,
    noUs,
    noAlly,
    without("GBR"),
  ]);
  assertEquals<unknown>(inRace(capabilitiesWithout("USA", "GBR")), [
    without("USA"),
    noUs,
    noAlly,
    without("GBR, USA"),
  ]);
});

Deno.test("the capability is that of the year in which a window opens, however wide its first date", () => {
  const opening = (opens: string) => ({
    episodes: rows.episodes.map((episode) => ({ ...episode, opens })),
    capabilities: rows.capabilities.map(({ state, capability }) =>
      capabilityRow(state, capability, { from: 1954, to: 1954 })
    ),
  });
  for (const opens of ["1954", "1954-05-21", "1954/1955", "1954-12/.."]) {
    assertEquals<unknown>(inRace(opening(opens)), [raced, noUs, noAlly, raced], opens);
  }
});
