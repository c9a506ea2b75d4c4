import { assert, assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import {
  chainDuration,
  type DurationBound,
  formGroup,
} from "../../../pipeline/measures/persistence/chain_durations.ts";
import { type Chain, chainsOf, lastDay } from "../../../pipeline/measures/persistence/chains.ts";
import { madeRows, type MadeTreaty } from "./made_treaties.ts";

const chainsIn = (made: Readonly<Record<string, MadeTreaty>>) => chainsOf(madeRows(made), "treaty");
const idsOf = (chains: readonly Chain[]) =>
  chains.map(({ members }) => members.map(({ commitment }) => commitment.treaty));

Deno.test("a successor joins the chain, and to be replaced is no end", () => {
  const chains = chainsIn({
    NEW: { in_force: "1960-01-01", ended: "1970-01-01", end_mode: "terminated" },
    OLD: { ended: "1960-01-01", end_mode: "replaced", successor: "NEW" },
  });
  assertEquals(idsOf(chains), [["OLD", "NEW"]]);
  assertEquals(chains[0]!.id, "OLD");
  assertEquals(chains[0]!.end, { earliest: "1970-01-01", latest: "1970-01-01" });
  // 20 years with five leap days: 7305 days.
  assertEquals(chainDuration(chains[0]!, "shortest"), { time: 20, ended: true });
});

Deno.test("two treaties that one replaced are one chain with it, from the first of them on", () => {
  const chains = chainsIn({
    B: { in_force: "1955", ended: "1960", end_mode: "lapsed", successor: "C" },
    A: { in_force: "1957-01-01", ended: "1960", end_mode: "replaced", successor: "C" },
    C: { in_force: "1960-06-01", form: "multilateral" },
    D: { in_force: "1940-01-01" },
  });
  assertEquals(idsOf(chains), [["D"], ["B", "A", "C"]]);
  assertEquals(chains[1]!.start, { earliest: "1955-01-01", latest: "1955-12-31" });
});

Deno.test("the last treaty closes its chain though it may be as old as the one it replaced", () => {
  const chains = chainsIn({
    A: { in_force: "1950-01-01", ended: "1980-01-01", end_mode: "terminated" },
    B: { in_force: "1950-01-01", ended: "1960-01-01", end_mode: "replaced", successor: "A" },
  });
  assertEquals(idsOf(chains), [["B", "A"]]);
  assertEquals(chains[0]!.end?.latest, "1980-01-01");
});

Deno.test("what is replaced by no commitment has ended", () => {
  const chains = chainsIn({
    OLD: { ended: "1960-01-01", end_mode: "replaced", successor: "TALKS" },
    TALKS: { in_force: "1960-01-01", class: "C" },
  });
  assertEquals(idsOf(chains), [["OLD"]]);
  assertEquals(chains[0]!.end?.earliest, "1960-01-01");
});

Deno.test("a commitment with a parent is no chain and gives the parent's nothing", () => {
  const chains = chainsIn({
    PACT: { ended: "1960-01-01", end_mode: "terminated" },
    PROTOCOL: { in_force: "1940-01-01", parent: "PACT", form: "multilateral", evidence: "known" },
    // Under what is no commitment it stands for itself.
    STATEMENT: { in_force: "1950-02-01", parent: "ACT" },
    ACT: { class: "C" },
  });
  assertEquals(idsOf(chains), [["PACT"], ["STATEMENT"]]);
  assertEquals([chains[0]!.start!.earliest, chains[0]!.evidence], ["1950-01-01", "read"]);
});

Deno.test("a treaty replaced by a protocol goes on in the treaty that it is counted with", () => {
  const chains = chainsIn({
    OLD: {
      in_force: "1949-01-01",
      ended: "1950-01-01",
      end_mode: "replaced",
      successor: "PROTOCOL",
    },
    PACT: {},
    PROTOCOL: { parent: "PACT" },
  });
  assertEquals(idsOf(chains), [["OLD", "PACT"]]);
});

Deno.test("an organisation's end counts in its reading only, and never after the treaty's own", () => {
  const made = madeRows({
    A: { organisation_ended: "1977-06-30" },
    B: { ended: "1970-01-01", end_mode: "terminated", organisation_ended: "1977-06-30" },
    C: { organisation_ended: "1975" },
  });
  const ends = (reading: "treaty" | "organisation") =>
    chainsOf(made, reading).map(({ end }) => end && `${end.earliest} ${end.latest}`);
  assertEquals(ends("treaty"), [undefined, "1970-01-01 1970-01-01", undefined]);
  assertEquals(ends("organisation"), [
    "1977-06-30 1977-06-30",
    "1970-01-01 1970-01-01",
    "1975-01-01 1975-12-31",
  ]);
});

Deno.test("a year is an interval, and an end without any date lies up to the last day", () => {
  const [year, open, future] = chainsIn({
    A: { in_force: "1950-07-01", ended: "1960", end_mode: "lapsed" },
    B: { in_force: "1951-01-01", end_mode: "lapsed" },
    C: { in_force: "1952-01-01", ended: "2026-03-01", end_mode: "terminated" },
  });
  assertEquals(year!.end, { earliest: "1960-01-01", latest: "1960-12-31" });
  assertEquals(open!.end, { earliest: "1951-01-01", latest: lastDay });
  // By the last day it still stood.
  assertEquals(future!.end, undefined);
  const years = (chain: Chain, bound: DurationBound) => chainDuration(chain, bound)!.time * 365.25;
  // From 1950-07-01: 184 days to the end of the year, 365 x 9 + 2, and 365 more in 1960.
  assertAlmostEquals(years(year!, "shortest"), 184 + 9 * 365 + 2, 1e-9);
  assertAlmostEquals(years(year!, "longest"), 184 + 9 * 365 + 2 + 365, 1e-9);
  assertEquals(years(open!, "shortest"), 0);
});

Deno.test("an open start makes a chain shorter or longer, and never less than nothing", () => {
  const [chain] = chainsIn({ A: { in_force: "1950", ended: "1950-06", end_mode: "lapsed" } });
  assertEquals(chainDuration(chain!, "shortest")!.time, 0);
  // 1 January to 30 June.
  assertAlmostEquals(chainDuration(chain!, "longest")!.time, 180 / 365.25, 1e-12);
});

Deno.test("what has no date of a beginning has no duration; what begins later is no chain yet", () => {
  const chains = chainsIn({ A: { in_force: null }, B: { in_force: "2026-01-01" } });
  assertEquals(idsOf(chains), [["A"]]);
  assertEquals([chains[0]!.start, chainDuration(chains[0]!, "longest")], [undefined, undefined]);
});

Deno.test("the form is the one held longest, and groups part at three parties", () => {
  const [chain] = chainsIn({
    A: { form: "multilateral", ended: "1960", end_mode: "replaced", successor: "B" },
    B: {
      form: "bilateral",
      in_force: "1960-01-01",
      ended: "1975",
      end_mode: "replaced",
      successor: "C",
    },
    C: { form: "trilateral", in_force: "1975-01-01", ended: "1980", end_mode: "lapsed" },
  });
  assertEquals([chain!.form, chain!.firstForm], ["bilateral", "multilateral"]);
  assertEquals(
    (["bilateral", "trilateral", "multilateral", "unilateral"] as const).map((form) =>
      formGroup({ form })
    ),
    ["bilateral", "multilateral", "multilateral", "bilateral"],
  );
});

Deno.test("a chain has all parties of its treaties, their weakest grade and any contest", () => {
  const [chain] = chainsIn({
    A: {
      parties: ["USA", "JPN"],
      evidence: "known",
      ended: "1960",
      end_mode: "replaced",
      successor: "B",
    },
    B: { parties: ["AUS", "JPN"], in_force: "1960-01-01", contested: true },
  });
  assertEquals(chain!.parties, ["AUS", "JPN", "USA"]);
  assertEquals([chain!.withHub, chain!.evidence, chain!.contested], [true, "known", true]);
});

Deno.test("a party that leaves or is suspended ends no chain", () => {
  const rows = madeRows({ A: { parties: ["AUS", "NZL", "USA"] } }, [
    {
      treaty_id: "A",
      party_as_written: "New Zealand",
      party: ["NZL"],
      from: null,
      to: "1986-08-11",
      exit_mode: "suspended",
    },
    {
      treaty_id: "A",
      party_as_written: "Australia",
      party: ["AUS"],
      from: null,
      to: "1990-01-01",
      exit_mode: "withdrew",
    },
  ]);
  for (const reading of ["treaty", "organisation"] as const) {
    assertEquals(chainsOf(rows, reading)[0]!.end, undefined);
  }
});

Deno.test("treaties that replace one another in a circle are refused", () => {
  const circle = { A: { successor: "B" }, B: { successor: "A" } };
  assertThrows(() => chainsIn(circle), RangeError, "circle");
});

Deno.test("the order of rows changes nothing, and no bound is shorter than the other", () => {
  const year = fc.integer({ min: 1945, max: 2030 }).map(String);
  const treaty = fc.record({
    in_force: year,
    ended: fc.option(year),
    successor: fc.constantFrom(null, "T5", "T6"),
  });
  fc.assert(fc.property(fc.array(treaty, { minLength: 7, maxLength: 7 }), (made) => {
    const entries = made.map(({ in_force, ended, successor }, at) =>
      [`T${at}`, {
        in_force,
        ended,
        end_mode: ended ? "lapsed" as const : "in force" as const,
        // Only to later ones, so that there is no circle.
        successor: at < 5 ? successor : null,
      }] as const
    );
    const chains = chainsIn(Object.fromEntries(entries));
    assertEquals(idsOf(chainsIn(Object.fromEntries([...entries].reverse()))), idsOf(chains));
    for (const chain of chains) {
      const [short, long] = (["shortest", "longest"] as const).map((bound) =>
        chainDuration(chain, bound)
      );
      assert((short?.time ?? 0) <= (long?.time ?? 0));
    }
  }));
});
