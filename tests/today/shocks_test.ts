import { pinned } from "./pinned.ts";
import { assert, assertEquals } from "@std/assert";
import {
  eveOfShockLines,
  shockAllyLines,
  shockTestLines,
} from "../../pipeline/findings/tables/shocks.ts";
import {
  codedDepths,
  evesOfShocks,
  weighEve,
} from "../../pipeline/measures/persistence/eve_of_shock.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";
import { naiveShare } from "../measures/persistence/naive_share.ts";

const real = readCleanRows(
  ["shocks", "states", "linkages", "institutions"],
  (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
);

pinned(
  "real cases: Taiwan 1978 and New Zealand 1984 ended with many; Subic and Thailand had few",
  () => {
    const lines = eveOfShockLines(real);
    const misfit = (shock: string, ally: string) =>
      lines.find((line) => line.shock === shock && line.ally === ally)!.misfit;
    assertEquals(misfit("normalisation-1978", "TWN"), "many but lost");
    assertEquals(misfit("nz-ship-ban-1984", "NZL"), "many but lost");
    assertEquals(misfit("base-vote-1991", "PHL"), null);
    assertEquals(misfit("thai-withdrawal-1975", "THA"), null);
    assertEquals(misfit("thai-coup-2014", "THA"), "few but kept");
    const seato = lines.filter(({ ally }) => ally === "SEATO");
    assertEquals(seato.every(({ organisation, misfit }) => organisation && misfit !== null), true);
  },
);

pinned("real eve by hand: Marshall Islands 1990", () => {
  const [eve] = evesOfShocks(real).filter(({ ally }) => ally === "MHL");
  assertEquals(eve!.institutions.map(({ institution }) => institution).sort(), [
    "RMI-JC",
    "RMI-KWAJ",
  ]);
  // Both of depth 2.
  assertEquals(weighEve(eve!.institutions, codedDepths(real.linkages)).weightedLow, 4);
});

pinned("real allies: eleven, of whom five were mostly kept, so 462 ways", () => {
  const allies = shockAllyLines(real);
  assertEquals(allies.length, 11);
  assertEquals(allies.filter((ally) => ally.mostly_kept).map(({ ally }) => ally), [
    "AUS",
    "FSM",
    "JPN",
    "KOR",
    "MHL",
  ]);
  const states = real.shocks.filter(({ ally }) => ally !== "SEATO");
  assertEquals(allies.reduce((sum, { shocks }) => sum + shocks, 0), states.length);
  const [main] = shockTestLines(real);
  // 5 x 6 pairs, 11! / (5! 6!) ways.
  assertEquals([main!.pairs, main!.assignments], [30, 462]);
  assertEquals(
    main!.statistic,
    naiveShare(allies.map((ally) => ally.weighted_low), allies.map((ally) => ally.mostly_kept)),
  );
});

pinned("the readings bracket the main one and differ where they must", () => {
  const tests = new Map(shockTestLines(real).map((line) => [line.reading, line]));
  const statistic = (reading: string) => tests.get(reading)!.statistic;
  assert(statistic("least-favourable")! <= statistic("main")!);
  assert(statistic("most-favourable")! >= statistic("main")!);
  const uncontested = tests.get("uncontested")!;
  assertEquals(
    uncontested.allies,
    new Set(
      real.shocks.filter(({ contested, ally }) => !contested && ally !== "SEATO")
        .map(({ ally }) => ally),
    ).size,
  );
  // Marshall Islands and Micronesia were struck in 1990 only, South Vietnam, New Zealand and Taiwan
  // not: 2 x 3 of 30 pairs share no shock.
  assertEquals(tests.get("same-shock")!.pairs, 24);
  for (const { p, smallest_p, assignments } of tests.values()) {
    assert(p! >= smallest_p! && smallest_p! >= 1 / assignments && p! <= 1);
  }
});
