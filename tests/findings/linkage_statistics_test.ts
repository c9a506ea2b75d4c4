import { assertEquals } from "@std/assert";
import { initiatedShare } from "../../pipeline/findings/statistics/linkage_statistics.ts";
import { institutionRow, linkageRow } from "../fixtures/made_clean_rows.ts";
import type { Evidence } from "../../pipeline/findings/evidence/evidence.ts";
import { estimateOn, noRows } from "./made_evidence.ts";

const ofAll = (evidence: Evidence) => initiatedShare(evidence);

Deno.test("institutions by initiator: joint and unclear ones do not count", () => {
  const by = (id: string, initiator: "ally" | "us" | "joint" | "unclear", established = "1950") =>
    linkageRow(id, "JPN", { initiator, established });
  const linkages = [by("a", "ally"), by("b", "us"), by("c", "us"), by("d", "joint")];
  const rows = { ...noRows(), linkages: [...linkages, by("e", "unclear")] };
  assertEquals(estimateOn(rows, ofAll), [1 / 3, 3]);
  // One institution counts once, by its first linkage.
  assertEquals(
    estimateOn({
      ...rows,
      linkages: [...rows.linkages, by("f", "ally", "1940"), by("g", "us", "1960")],
      institutions: ["f", "g"].map((id) => institutionRow(id, "f")),
    }, ofAll),
    [2 / 4, 4],
  );
  // First linkages that disagree leave none.
  assertEquals(
    estimateOn(
      { ...rows, institutions: ["a", "b"].map((id) => institutionRow(id, "ab")) },
      ofAll,
    ),
    [0, 1],
  );
  assertEquals(estimateOn({ ...noRows(), linkages: [by("d", "joint")] }, ofAll), [NaN, 0]);
});

Deno.test("bilateral institutions alone, joint ones for the United States, without general knowledge", () => {
  const by = (id: string, initiator: "ally" | "us" | "joint" | "unclear", more = {}) =>
    linkageRow(id, "JPN", { initiator, evidence: "read", ...more });
  const rows = {
    ...noRows(),
    linkages: [
      by("a", "ally"),
      by("b", "ally", { form: "trilateral" }),
      by("c", "us", { evidence: "known" }),
      by("d", "us", { evidence: "known", initiator_source: "s" }),
      by("e", "joint"),
      by("f", "unclear"),
      by("g", "ally", { parties: ["JPN", "KOR"] }),
      // Two first linkages, of which one is unclear: joint.
      by("h", "unclear"),
      by("i", "joint"),
    ],
    institutions: ["h", "i"].map((id) => institutionRow(id, "hi")),
  };
  const share = (choices: Parameters<typeof initiatedShare>[1]) =>
    estimateOn(rows, (evidence) => initiatedShare(evidence, choices));
  assertEquals(share({}), [3 / 5, 5]);
  assertEquals(share({ links: "bilateral" }), [1 / 3, 3]);
  assertEquals(share({ links: "bilateral", jointForUs: true }), [1 / 5, 5]);
  assertEquals(share({ links: "bilateral", withoutKnown: true }), [1 / 2, 2]);
});
