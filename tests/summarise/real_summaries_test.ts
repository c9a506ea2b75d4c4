import { assertEquals, assertGreater } from "@std/assert";
import { parse } from "@std/csv";

const read = (path: string) => parse(Deno.readTextFileSync(path), { skipFirstRow: true });
const clean = (name: string) => read(`data-clean/tables/${name}.csv`);
const summary = (name: string) => read(`data-clean/summaries/${name}.csv`);
const baseline = clean("readings").find((row) => row["baseline"] === "yes")!["reading"];

/** First or last day of a date, by padding alone: a second implementation beside `dayBounds`. */
function day(edtf: string, end: "first" | "last"): string {
  const parts = edtf.split("/");
  const text = (end === "first" ? parts[0] : parts.at(-1)) ?? "";
  return (text + (end === "first" ? "-01-01" : "-12-31").slice(text.length - 4)).slice(0, 10);
}

Deno.test("commitments in force by year agree with a naive count over the clean tables", () => {
  const classes = new Map(clean("commitments").map((row) => [row["treaty_id"], row]));
  for (const year of [1950, 1955, 1972, 1980, 1991, 2025]) {
    for (const form of ["bilateral", "trilateral", "multilateral"]) {
      const standing = clean("treaties").filter((treaty) => {
        const { class: ofClass, region } = classes.get(treaty["treaty_id"]!)!;
        const start = treaty["in_force"] || treaty["signed"]!;
        const end = treaty["ended"]!;
        return region === "asia-pacific" && (ofClass === "A" || ofClass === "B") &&
          treaty["form"] === form && day(start, "last") <= `${year}-12-31` &&
          (end === "" || day(end, "first") > `${year}-12-31`);
      });
      const row = summary("commitments_by_year").find((each) =>
        each["region"] === "asia-pacific" && each["year"] === `${year}` &&
        each["classes"] === "A+B" && each["scope"] === "all" && each["form"] === form
      )!;
      assertEquals(Number(row["low"]), standing.length, `${form} ${year}`);
    }
  }
});

Deno.test("in 1955 the armed-attack pacts of the Asia-Pacific are three bilateral ones, ANZUS and Manila", () => {
  const counts = summary("commitments_by_year").filter((row) =>
    row["region"] === "asia-pacific" && row["year"] === "1955" && row["classes"] === "A" &&
    row["scope"] === "hub"
  );
  assertEquals(Object.fromEntries(counts.map((row) => [row["form"], row["low"]])), {
    bilateral: "3",
    trilateral: "1",
    multilateral: "1",
  });
});

Deno.test("NATO has 15 members in 1955, 16 in 1982, 19 in 1999 and 32 in 2025, all tied", () => {
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

Deno.test("when SEATO is read as an organisation its ties among allies are gone by 1980", () => {
  const row = (status: string) =>
    summary("network_measures").find((each) =>
      each["region"] === "asia-pacific" && each["year"] === "1980" &&
      each["reading"] === `AB/${status}/suspended-kept/core`
    )!;
  assertGreater(Number(row("treaty")["spoke_ties"]), Number(row("organisation")["spoke_ties"]));
});

Deno.test("the suspension of 1986 ends the tie with the hub and no other", () => {
  const row = (suspended: string) =>
    summary("network_measures").find((each) =>
      each["region"] === "asia-pacific" && each["year"] === "1990" &&
      each["reading"] === `AB/organisation/suspended-${suspended}/core`
    )!;
  assertEquals(Number(row("kept")["ties"]) - Number(row("ended")["ties"]), 1);
  assertEquals(Number(row("kept")["spokes"]) - Number(row("ended")["spokes"]), 1);
});

Deno.test("the evidence base counts every row of evidence once", () => {
  const total = summary("evidence_base").reduce((sum, row) => sum + Number(row["rows"]), 0);
  const rows = [
    "treaties",
    "treaty_parties",
    "issues",
    "positions",
    "preferences",
    "linkages",
    "designs",
    "events",
  ].reduce((sum, name) => sum + clean(name).length, 0);
  assertEquals(total, rows);
});

Deno.test("an institution under several linkage ids counts once for an ally", () => {
  const institutions = new Map(
    clean("institutions").map((row) => [row["linkage_id"], row["institution"]]),
  );
  const standing = clean("linkages").filter((row) =>
    row["allies"] === "JPN" && row["established"] !== "" && row["ended"] === "" &&
    row["end_reason"] === "" && day(row["established"]!, "last") <= "2025-12-31"
  );
  const distinct = new Set(
    standing.map(({ linkage_id: id }) => institutions.get(id!) ?? id),
  );
  const counted = summary("linkages_by_ally")
    .filter((row) => row["ally"] === "JPN" && row["year"] === "2025")
    .reduce((sum, row) => sum + Number(row["low"]), 0);
  assertEquals(counted, distinct.size);
});
