import { assertEquals } from "@std/assert";
import { alliedYears } from "../../../pipeline/measures/persistence/allied_years.ts";
import { madeRows } from "./made_treaties.ts";

const parties = ["JPN", "USA"];

Deno.test("an ally's years run from its first commitment with the hub to the end of its last", () => {
  const years = alliedYears(madeRows({
    first: {
      parties,
      in_force: "1952-04-28",
      ended: "1960-06-23",
      end_mode: "replaced",
      class: "B",
    },
    second: { parties, in_force: "1960-06-23", ended: "1979-12-31", end_mode: "terminated" },
  }));
  // On 31 December 1979 it had ended.
  assertEquals([...years.keys()], ["JPN"]);
  assertEquals([years.get("JPN")![0], years.get("JPN")!.at(-1)], [1952, 1978]);
  assertEquals(years.get("JPN")!.length, 27);
});

Deno.test("commitments without the hub, elsewhere, of a lower class, or of nobody by name make no ally", () => {
  const years = alliedYears(madeRows({
    without: { parties: ["AUS", "NZL"] },
    elsewhere: { parties: ["FRA", "USA"], region: "north-atlantic" },
    lower: { parties: ["PAK", "USA"], class: "C" },
    unnamed: { parties: null },
  }));
  assertEquals([...years], []);
});

Deno.test("open dates count where the tie may have been in force, and a gap is left out", () => {
  const years = alliedYears(madeRows({
    first: { parties, in_force: "1952/1953", ended: "1955", end_mode: "terminated" },
    second: { parties, in_force: "1958-02", ended: "1960/1961", end_mode: "terminated" },
  }));
  assertEquals(years.get("JPN"), [1952, 1953, 1954, 1958, 1959, 1960]);
});

Deno.test("a suspended party stays an ally, one that left does not", () => {
  const treaty = {
    pact: {
      parties: ["AUS", "NZL", "PAK", "USA"],
      in_force: "1952",
      form: "multilateral" as const,
    },
  };
  const years = alliedYears(madeRows(treaty, [
    {
      treaty_id: "pact",
      party_as_written: "New Zealand",
      party: ["NZL"],
      to: "1986",
      exit_mode: "suspended",
    },
    {
      treaty_id: "pact",
      party_as_written: "Pakistan",
      party: ["PAK"],
      to: "1973-11",
      exit_mode: "withdrew",
    },
  ]));
  assertEquals([...years].map(([state, own]) => [state, own.at(-1)]), [
    ["AUS", 2025],
    ["NZL", 2025],
    ["PAK", 1972],
  ]);
});
