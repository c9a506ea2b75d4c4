import { assertEquals } from "@std/assert";
import { parse } from "@std/csv";

const read = (path: string) => parse(Deno.readTextFileSync(path), { skipFirstRow: true });
const clean = (name: string) => read(`data-clean/tables/${name}.csv`);
const summary = (name: string) => read(`data-clean/summaries/${name}.csv`);
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
