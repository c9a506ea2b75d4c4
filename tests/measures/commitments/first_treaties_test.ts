import { assertEquals } from "@std/assert";
import { firstTreaties } from "../../../pipeline/measures/commitments/first_treaties.ts";
import { commitmentRow, madeRow, treatyRow } from "../../fixtures/made_clean_rows.ts";

const rows = {
  treaties: [
    treatyRow("BASES", { parties: ["PHL", "USA"], signed: "1947-03-14", in_force: "1947-03-26" }),
    treatyRow("DEFENCE", { parties: ["PHL", "USA"], signed: "1951-08-30", in_force: "1952-08-27" }),
    treatyRow("WIDER", {
      parties: ["AUS", "PHL", "USA"],
      signed: "1954-09-08",
      in_force: "1955-02-19",
    }),
    treatyRow("WITHOUT", { parties: ["AUS", "NZL"], signed: "1944-01-21" }),
    treatyRow("UNSIGNED", { parties: ["MHL", "USA"], signed: null, in_force: "1986-10-21" }),
    treatyRow("UNDATED", { parties: ["KOR", "USA"], signed: null, in_force: null }),
    treatyRow("NOTE", { parties: ["AUS", "USA"], signed: "1946" }),
  ],
  commitments: [
    commitmentRow("BASES", { class: "B" }),
    commitmentRow("DEFENCE", { class: "A" }),
    commitmentRow("WIDER", { class: "A" }),
    commitmentRow("WITHOUT", { class: "B" }),
    commitmentRow("UNSIGNED", { class: "A" }),
    commitmentRow("UNDATED", { class: "A" }),
    commitmentRow("NOTE", { class: "C" }),
  ],
  treatyParties: [
    madeRow("treatyParties", "WIDER/PAK", {
      treaty_id: "WIDER",
      party: ["PAK"],
      party_as_written: "Pakistan",
      from: "1956",
    }),
  ],
};

Deno.test("a state's first treaty is the first that it signed with the hub", () => {
  assertEquals([...firstTreaties(rows, ["A", "B"])].sort(), [
    ["AUS", { treaty: "WIDER", day: "1954-09-08" }],
    ["MHL", { treaty: "UNSIGNED", day: "1986-10-21" }],
    ["PAK", { treaty: "WIDER", day: "1956-01-01" }],
    ["PHL", { treaty: "BASES", day: "1947-03-14" }],
  ]);
});

Deno.test("only treaties of the classes asked for count", () => {
  assertEquals(firstTreaties(rows, ["A"]).get("PHL"), { treaty: "DEFENCE", day: "1951-08-30" });
  assertEquals([...firstTreaties(rows, ["B"]).keys()], ["PHL"]);
});

Deno.test("the order of rows changes nothing", () => {
  const turned = {
    treaties: rows.treaties.toReversed(),
    commitments: rows.commitments.toReversed(),
    treatyParties: rows.treatyParties,
  };
  assertEquals(
    [...firstTreaties(turned, ["A", "B"])].sort(),
    [...firstTreaties(rows, ["A", "B"])].sort(),
  );
});
