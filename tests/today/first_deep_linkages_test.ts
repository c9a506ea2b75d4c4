import { pinned } from "./pinned.ts";
import { assertAlmostEquals, assertEquals } from "@std/assert";
import { firstDeepLinkageLines } from "../../pipeline/findings/tables/linkages.ts";
import { firstDeepLinkages } from "../../pipeline/measures/persistence/first_deep_linkage.ts";
import { commitmentSpans } from "../../pipeline/measures/commitments/commitment_spans.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";

const real = readCleanRows(
  ["linkages", "treaties", "treatyParties", "commitments"],
  (name) => Deno.readTextFileSync(`data-clean/tables/${name}.csv`),
);

pinned(
  "real allies: Korea's command came before its treaty, Japan's first deep linkage decades after",
  () => {
    const found = new Map(
      firstDeepLinkages(real.linkages, commitmentSpans(real), "asia-pacific", 3)
        .map((each) => [each.ally, each]),
    );
    // The Rhee letter of 14 July 1950; treaty in force 18 November 1954.
    assertEquals(found.get("KOR")!.linkage!.ids, ["KOR-UNC-OPCON50"]);
    assertAlmostEquals(found.get("KOR")!.yearsHigh, -4.35, 0.01);
    // 28 April 1952 to some day of 1988.
    assertEquals(Math.floor(found.get("JPN")!.yearsLow), 35);
    assertEquals(Math.floor(found.get("JPN")!.yearsHigh), 36);
    assertEquals(found.get("THA")!.linkage, undefined);
    assertEquals(found.get("AUS")!.undated, 2);
    const deepWithHub = firstDeepLinkageLines(real).find((line) =>
      line.ally === "AUS" && line.depth === 3 && line.linkages === "with-hub"
    )!;
    assertEquals(deepWithHub.linkage, "AUS-UKUSA-1956");
  },
);
