import { assertEquals } from "@std/assert";
import { isBilateral } from "../../../pipeline/measures/persistence/bilateral.ts";
import { thinAllies } from "../../../pipeline/measures/persistence/thin_allies.ts";
import { institutionRow, linkageRow } from "../../fixtures/made_clean_rows.ts";

Deno.test("a linkage is bilateral if it joins two and the hub is or may be one of them", () => {
  assertEquals([
    isBilateral(linkageRow("a", "KOR")),
    isBilateral(linkageRow("b", "KOR", { parties: ["KOR", "USA"] })),
    isBilateral(linkageRow("c", "KOR", { parties: ["JPN", "KOR"] })),
    isBilateral(linkageRow("d", "KOR", { form: "trilateral", parties: ["JPN", "KOR", "USA"] })),
  ], [true, true, false, false]);
});

Deno.test("thin allies by hand: institutions count once, shared ones are nobody's own", () => {
  const linkages = [
    linkageRow("a", "AUS"),
    linkageRow("b", "AUS"),
    linkageRow("c", "AUS", { form: "multilateral" }),
    linkageRow("d", "JPN"),
    linkageRow("e", "JPN"),
    linkageRow("f", "JPN"),
    linkageRow("g", "SEATO members", { allies: ["AUS", "FRA"] }),
  ];
  const institutions = ["a", "b"].map((id) => institutionRow(id, "ab"));
  const thin = (fewest: number) =>
    thinAllies({ linkages, institutions }, ["JPN", "FRA", "AUS", "AUS"], fewest);
  assertEquals(thin(3), [
    { ally: "AUS", institutions: 2, bilateral: 1 },
    { ally: "FRA", institutions: 0, bilateral: 0 },
  ]);
  assertEquals(thin(1).map(({ ally }) => ally), ["FRA"]);
  assertEquals(thin(4).length, 3);
});
