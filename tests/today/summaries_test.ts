import { pinned } from "./pinned.ts";
import { assertEquals, assertGreater } from "@std/assert";
import { parse } from "@std/csv";

const read = (path: string) => parse(Deno.readTextFileSync(path), { skipFirstRow: true });
const clean = (name: string) => read(`data-clean/tables/${name}.csv`);
const summary = (name: string) => read(`data-clean/summaries/${name}.csv`);
const baseline = clean("readings").find((row) => row["baseline"] === "yes")!["reading"];

pinned(
  "in 1955 the armed-attack pacts of the Asia-Pacific are three bilateral ones, ANZUS and Manila",
  () => {
    const counts = summary("commitments_by_year").filter((row) =>
      row["region"] === "asia-pacific" && row["year"] === "1955" && row["classes"] === "A" &&
      row["scope"] === "hub"
    );
    assertEquals(Object.fromEntries(counts.map((row) => [row["form"], row["low"]])), {
      bilateral: "3",
      trilateral: "1",
      multilateral: "1",
    });
  },
);

pinned("NATO has 15 members in 1955, 16 in 1982, 19 in 1999 and 32 in 2025, all tied", () => {
  for (const [year, members] of [[1955, 15], [1982, 16], [1999, 19], [2025, 32]] as const) {
    const row = summary("network_measures").find((each) =>
      each["region"] === "north-atlantic" && each["year"] === `${year}` &&
      each["reading"] === baseline
    )!;
    assertEquals(Number(row["spokes"]), members - 1, `${year}`);
    assertEquals(Number(row["ties"]), members * (members - 1) / 2, `${year}`);
    assertEquals(Number(row["spoke_share"]), 1);
  }
});

pinned("when SEATO is read as an organisation its ties among allies are gone by 1980", () => {
  const row = (status: string) =>
    summary("network_measures").find((each) =>
      each["region"] === "asia-pacific" && each["year"] === "1980" &&
      each["reading"] === `AB/${status}/suspended-kept/core`
    )!;
  assertGreater(Number(row("treaty")["spoke_ties"]), Number(row("organisation")["spoke_ties"]));
});

pinned("the suspension of 1986 ends the tie with the hub and no other", () => {
  const row = (suspended: string) =>
    summary("network_measures").find((each) =>
      each["region"] === "asia-pacific" && each["year"] === "1990" &&
      each["reading"] === `AB/organisation/suspended-${suspended}/core`
    )!;
  assertEquals(Number(row("kept")["ties"]) - Number(row("ended")["ties"]), 1);
  assertEquals(Number(row("kept")["spokes"]) - Number(row("ended")["spokes"]), 1);
});
