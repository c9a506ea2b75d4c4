import { assertEquals } from "@std/assert";
import { type ShockRows, shockTests } from "../../../pipeline/measures/persistence/kept_ties.ts";
import { institutionRow, linkageRow, shockRow, stateRow } from "../../fixtures/made_clean_rows.ts";

const states = ["JPN", "KOR", "PHL"].map((state) => stateRow(state));

/** Japan kept its tie after the shock of 1960, Korea did not. */
const keptAndLost = [shockRow("s", "JPN", "kept"), shockRow("s", "KOR", "reduced")];

/** What a reading finds: the statistic, the allies that enter and those mostly kept. */
function found(rows: Omit<ShockRows, "states">, reading: string) {
  const tests = shockTests({ states, ...rows }).filter(({ id }) => id === reading);
  assertEquals(tests.length, 1, reading);
  const [{ statistic, allies, mostlyKept }] = tests as [typeof tests[number]];
  return { statistic, allies, mostlyKept };
}

Deno.test("a depth that an institution had lost by the eve counts only at its deepest ever", () => {
  const rows = {
    shocks: keptAndLost,
    linkages: [
      linkageRow("deep", "JPN", { depth: 3, ended: "1955", end_reason: "made" }),
      linkageRow("shallow", "JPN", { depth: 1 }),
      linkageRow("other", "KOR", { depth: 2 }),
    ],
    institutions: [institutionRow("deep", "council"), institutionRow("shallow", "council")],
  };
  // On the eve of 1960 the council stands at 1, against Korea's 2; at its deepest it stood at 3.
  assertEquals(found(rows, "main").statistic, 0);
  assertEquals(found(rows, "deepest-ever").statistic, 1);
});

Deno.test("what members of an organisation share counts for each of them only where they are read so", () => {
  const rows = {
    shocks: [...keptAndLost, shockRow("s", "PHL", "kept")],
    linkages: [
      linkageRow("shared", "made members", { allies: ["JPN", "PHL", "USA"], depth: 3 }),
      linkageRow("own", "KOR", { depth: 2 }),
      linkageRow("own too", "PHL", { depth: 2 }),
    ],
    institutions: [],
  };
  // Japan 0 and the Philippines 2 against Korea's 2: (0 + 0.5) / 2; with what they share 3 and 5.
  assertEquals(found(rows, "main").statistic, 0.25);
  assertEquals(found(rows, "shared-too"), { statistic: 1, allies: 3, mostlyKept: 2 });
});

Deno.test("an ally whose tie was kept after half of its shocks changes sides where half is enough", () => {
  const rows = {
    shocks: [
      shockRow("s", "JPN", "kept"),
      shockRow("t", "JPN", "reduced"),
      shockRow("s", "KOR", "reduced"),
      shockRow("s", "PHL", "deepened"),
    ],
    linkages: [
      linkageRow("a", "JPN", { depth: 3 }),
      linkageRow("b", "KOR", { depth: 1 }),
      linkageRow("c", "PHL", { depth: 2 }),
    ],
    institutions: [],
  };
  // The Philippines, 2, have less than Japan, 3, and more than Korea, 1: one of two pairs.
  assertEquals(found(rows, "main"), { statistic: 0.5, allies: 3, mostlyKept: 1 });
  // Japan and the Philippines have more than Korea: two of two.
  assertEquals(found(rows, "half-kept"), { statistic: 1, allies: 3, mostlyKept: 2 });
});
