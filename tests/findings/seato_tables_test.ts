import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { codedEvidence, evidenceOf } from "../../pipeline/findings/evidence/evidence.ts";
import { drewBackLines } from "../../pipeline/findings/tables/drew_back.ts";
import { seatoShaperLines } from "../../pipeline/findings/tables/seato_shapers.ts";
import type { LeaveOutRows } from "../../pipeline/robustness/leave_outs.ts";
import { realRows } from "./made_evidence.ts";
import { seatoRows } from "./made_seato.ts";
import { committed } from "./naive/design_places.ts";
import * as naive from "./naive/seato.ts";

function linesOf(rows: LeaveOutRows) {
  const evidence = evidenceOf(rows);
  const coded = codedEvidence(evidence);
  return { shapers: seatoShaperLines(evidence, coded), back: drewBackLines(evidence, coded) };
}

const real = linesOf(realRows());

const close = (a: number | null, b: number, message: string) =>
  a === null || Number.isNaN(a) || Number.isNaN(b)
    ? assertEquals(a ?? NaN, b, message)
    : assertAlmostEquals(a, b, 1e-9, message);

Deno.test("every issue has the openings and the nearest members of the naive reading", () => {
  for (const reading of ["earliest", "coded"] as const) {
    for (const openings of ["own talks", "carried back"] as const) {
      const expected = naive.shapersOf(committed, reading, openings === "carried back");
      const lines = real.shapers.filter((line) =>
        line.reading === reading && line.openings === openings
      );
      assertEquals(lines.length, expected.length);
      for (const { key, outcome, us, members } of expected) {
        const line = lines.find(({ episode, issue }) => `${episode}/${issue}` === key)!;
        const message = `${key}, ${reading}, ${openings}`;
        assertEquals([line.outcome, line.members], [outcome, Object.keys(members).length], message);
        close(line.us_opening, us ?? NaN, message);
        const distances = Object.entries(members).map(([state, opening]): [string, number] => [
          state,
          Math.abs(outcome - opening),
        ]);
        const least = Math.min(...distances.map(([, distance]) => distance));
        const nearest = distances.filter(([, distance]) => distance === least);
        assertEquals(line.nearest_members, nearest.map(([state]) => state).sort().join(";"));
        if (distances.length > 0) close(line.nearest_distance, least, message);
      }
    }
  }
});

Deno.test("what issues say adds up to what the naive reading estimates", () => {
  for (const reading of ["earliest", "coded"] as const) {
    for (const openings of ["own talks", "carried back"] as const) {
      const own = real.shapers.filter((line) =>
        line.reading === reading && line.openings === openings && line.nearer !== null
      );
      const back = openings === "carried back";
      const worth = { region: 1, alike: 0.5, us: 0 };
      const share = own.reduce((sum, { nearer }) => sum + worth[nearer!], 0) / own.length;
      close(share, naive.shapedByRegion(committed, reading, back).estimate, reading);
      const mean = own.reduce((sum, line) => sum + line.members_nearer!, 0) / own.length;
      close(mean, naive.shapedByRegion(committed, reading, back, "mean").estimate, reading);
    }
  }
});

Deno.test("every question has the change of the naive reading", () => {
  for (const reading of ["earliest", "coded"] as const) {
    for (const kind of ["binding", "breadth"] as const) {
      const orientations = kind === "breadth" ? ["multilateral"] : undefined;
      const { changes } = naive.drewBack(committed, reading, orientations);
      const lines = real.back.filter((line) => line.reading === reading && line.kind === kind);
      const told = lines.filter(({ change }) => change !== null && !Number.isNaN(change));
      assertEquals(
        told.map(({ episode, issue }) => `${episode}/${issue}`).sort(),
        Object.keys(changes).sort(),
      );
      for (const { episode, issue, change } of told) {
        close(change, changes[`${episode}/${issue}`]!, `${episode}/${issue}, ${reading}`);
      }
    }
  }
});

Deno.test("issues by hand: who is nearest of all, of the region, and by number alone", () => {
  const { shapers, back } = linesOf(seatoRows([
    { episode: "First", outcome: 40, openings: { USA: 50, AUS: 45, NZL: 35, GBR: 41 } },
    { episode: "Last", outcome: 40, openings: { USA: 80 }, carriesOn: "First/0" },
  ]));
  const [first, last] = shapers;
  assert(first && last);
  assertEquals(
    [first.nearest, first.nearest_members, first.nearest_opening, first.nearest_distance],
    ["GBR", "AUS;NZL", 40, 5],
  );
  assertEquals([first.nearer, first.members_nearer, first.median_distance], ["region", 1, 0]);
  // The United States is the farthest of three; the nearest two tie: (1 + 0.5 + 0.5) / 3.
  assertAlmostEquals(first.by_chance!, 2 / 3, 1e-12);
  assertEquals([last.members, last.nearer, last.nearest, last.nearest_members], [
    0,
    null,
    "USA",
    "",
  ]);
  const carried = shapers.find(({ openings, issue }) =>
    openings === "carried back" && issue === "1"
  )!;
  assertEquals([carried.question, carried.us_opening, carried.members], ["First/0", 50, 2]);
  assertEquals(back.map(({ reading, carried_on_by, change }) => [reading, carried_on_by, change]), [
    ["earliest", "Last/1", -30],
    ["coded", "Last/1", -30],
  ]);
});
