import { pinned } from "./pinned.ts";
import { assertEquals } from "@std/assert";
import { initiatedInstitutions } from "../../pipeline/measures/persistence/initiators.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";

const real = readCleanRows(
  ["linkages", "institutions"],
  (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
);

pinned(
  "real institutions: Pine Gap was begun by the United States, the ANZUS council by an ally",
  () => {
    const found = new Map(initiatedInstitutions(real).map((each) => [each.institution, each]));
    // Three linkages of Pine Gap: us 1966, us 1977, ally 1988.
    assertEquals(found.get("PINE-GAP")!.initiator, "us");
    assertEquals(found.get("PINE-GAP")!.decade, 1960);
    assertEquals(found.get("ANZUS-COUNCIL")!.initiator, "ally");
    // Japan's sheet says unclear, Korea's us, on the same day.
    assertEquals(found.get("TISA")!.initiator, "us");
    // Japan's sheet says joint, Korea's us, on the same day.
    assertEquals(found.get("CAMP-DAVID-PROCESS")!.conflict, true);
    assertEquals([...found.values()].filter(({ conflict }) => conflict).length, 1);
  },
);
