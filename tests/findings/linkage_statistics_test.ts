import { assertEquals } from "@std/assert";
import { initiatedShare } from "../../pipeline/findings/statistics/linkage_statistics.ts";
import { institutionRow, linkageRow } from "../fixtures/made_clean_rows.ts";
import { estimateOn, noRows } from "./made_evidence.ts";

Deno.test("institutions by initiator: joint and unclear ones do not count", () => {
  const by = (id: string, initiator: "ally" | "us" | "joint" | "unclear", established = "1950") =>
    linkageRow(id, "JPN", { initiator, established });
  const linkages = [by("a", "ally"), by("b", "us"), by("c", "us"), by("d", "joint")];
  const rows = { ...noRows(), linkages: [...linkages, by("e", "unclear")] };
  assertEquals(estimateOn(rows, initiatedShare), [1 / 3, 3]);
  // One institution counts once, by its first linkage.
  assertEquals(
    estimateOn({
      ...rows,
      linkages: [...rows.linkages, by("f", "ally", "1940"), by("g", "us", "1960")],
      institutions: ["f", "g"].map((id) => institutionRow(id, "f")),
    }, initiatedShare),
    [2 / 4, 4],
  );
  // First linkages that disagree leave none.
  assertEquals(
    estimateOn(
      { ...rows, institutions: ["a", "b"].map((id) => institutionRow(id, "ab")) },
      initiatedShare,
    ),
    [0, 1],
  );
  assertEquals(estimateOn({ ...noRows(), linkages: [by("d", "joint")] }, initiatedShare), [NaN, 0]);
});
