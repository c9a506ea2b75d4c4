import { pinned } from "./pinned.ts";
import { assertEquals } from "@std/assert";
import { commitmentSpans } from "../../pipeline/measures/commitments/commitment_spans.ts";
import { type Chain, chainsOf } from "../../pipeline/measures/persistence/chains.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";

const idsOf = (chains: readonly Chain[]) =>
  chains.map(({ members }) => members.map(({ commitment }) => commitment.treaty));

const rows = readCleanRows(
  ["treaties", "treatyParties", "commitments"],
  (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
);
const asTreaties = chainsOf(rows, "treaty");
const asOrganisations = chainsOf(rows, "organisation");
const real = (chains: readonly Chain[], id: string) => chains.find((chain) => chain.id === id)!;

pinned("the Manila treaty was never ended, its organisation on 30 June 1977", () => {
  assertEquals(real(asTreaties, "SEATO-1954").end, undefined);
  const end = { earliest: "1977-06-30", latest: "1977-06-30" };
  assertEquals(real(asOrganisations, "SEATO-1954").end, end);
});

pinned(
  "the treaty with Taipei ended on 1 January 1980, that on the Philippine bases in 1992",
  () => {
    for (const chains of [asTreaties, asOrganisations]) {
      const taipei = { earliest: "1980-01-01", latest: "1980-01-01" };
      assertEquals(real(chains, "USA-ROC-1954").end, taipei);
      const bases = { earliest: "1992-01-01", latest: "1992-12-31" };
      assertEquals(real(chains, "USA-PHL-1947-MBA").end, bases);
    }
  },
);

pinned("the treaties with Japan of 1951 and 1960 are one chain without an end", () => {
  const japan = real(asTreaties, "USA-JPN-1951");
  assertEquals(idsOf([japan]), [["USA-JPN-1951", "USA-JPN-1960"]]);
  assertEquals(japan.end, undefined);
  assertEquals(japan.start!.earliest, "1952-04-28");
});

pinned("the five-power arrangements carry on what they replaced, and ANZUS goes on", () => {
  const five = real(asTreaties, "ANZAM-1949");
  assertEquals(idsOf([five]), [["ANZAM-1949", "AMDA-1957", "FPDA-1971"]]);
  assertEquals([five.form, five.withHub, five.contested], ["multilateral", false, true]);
  assertEquals(real(asTreaties, "USA-AUS-NZL-1951").end, undefined);
});

pinned("sixteen chains hold every commitment of the region once; none of them has a parent", () => {
  const counted = commitmentSpans(rows).filter(({ region }) => region === "asia-pacific");
  assertEquals(asTreaties.length, 16);
  assertEquals(
    idsOf(asTreaties).flat().sort(),
    counted.map(({ treaty }) => treaty).sort(),
  );
  const ids = new Set(counted.map(({ treaty }) => treaty));
  // If one gets a parent, the yearly counts and the chains no longer count the same treaties.
  assertEquals(rows.commitments.filter((row) => ids.has(row.treaty_id) && row.parent !== null), []);
});
