import { assert, assertEquals } from "@std/assert";
import { parse } from "@std/csv";

const read = (path: string) => parse(Deno.readTextFileSync(path), { skipFirstRow: true });
const clean = (name: string) => read(`data-clean/tables/${name}.csv`);
/** Keys of the sources that reach a figure. */
const sourcesOf = (figure: string) =>
  new Set(
    read("figures/sources.csv").filter((row) => row["figure"] === figure)
      .map((row) => row["source"]),
  );
const regions = new Map(
  clean("commitments").map((row) => [row["treaty_id"], `${row["class"]} ${row["region"]}`]),
);
const sourcesWhere = (matches: (place: string) => boolean) =>
  new Set(
    [...clean("treaties"), ...clean("treaty_parties")]
      .filter((row) => matches(regions.get(row["treaty_id"]!)!)).map((row) => row["source"]),
  );
const compared = sourcesWhere((place) => /^[AB] (asia-pacific|north-atlantic)$/.test(place));

Deno.test("only commitments of the two regions give hub_and_spokes its sources", () => {
  const listed = sourcesOf("hub_and_spokes");
  assertEquals(listed, compared);
  const others = [...sourcesWhere((place) => place.endsWith(" other"))]
    .filter((source) => !compared.has(source));
  assert(others.length > 0);
  assertEquals(others.filter((source) => listed.has(source)), []);
});

Deno.test("shocks and linkages give linkages_by_ally its sources", () => {
  assertEquals(
    sourcesOf("linkages_by_ally"),
    new Set([...clean("shocks"), ...clean("linkages")].map((row) => row["source"])),
  );
});
