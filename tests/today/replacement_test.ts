import { pinned } from "./pinned.ts";
import { assertEquals } from "@std/assert";
import { endedLinkages } from "../../pipeline/measures/persistence/replacement.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";

const real = readCleanRows(
  ["linkages"],
  (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
);

pinned(
  "real ends: commands moved to the Combined Forces Command; Thailand's bases left nothing",
  () => {
    const found = new Map(endedLinkages(real.linkages).map((each) => [each.linkage, each]));
    assertEquals(found.get("KOR-UNC-OPCON50")!.replaced, "surely");
    assertEquals(found.get("NZL-ABCA-1965")!.replaced, "surely");
    assertEquals(found.get("THA-BASES")!.replaced, "no");
    assertEquals(found.get("PHL-BASES")!.replaced, "no");
    assertEquals(found.get("SEATO-COUNCIL")!.replaced, "no");
    assertEquals(found.get("JPN-L04")!.replaced, "undated");
    assertEquals([...found.values()].filter(({ replaced }) => replaced === "undated").length, 1);
  },
);
