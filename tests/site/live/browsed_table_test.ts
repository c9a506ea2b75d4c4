import { assertEquals } from "@std/assert";
import {
  type BrowsedTable,
  conditionsIn,
  isKept,
} from "../../../pipeline/site/live/browsed_table.ts";
import { siteTables } from "../../../pipeline/site/embedded/site_tables.ts";
import { stateText } from "../../../pipeline/site/parts/addresses.ts";

const records = [["AUS;NZL", "read", "1"], ["KOR", "cited", "2"], ["", "read", "3"]];
const browsed: BrowsedTable = {
  table: siteTables[0]!,
  columns: ["allies", "evidence", "number"].map((name) => ({ name })),
  records,
  facets: [{
    name: "archive",
    label: "archive",
    values: ["", "AUS", "KOR", "NZL"],
    valuesOf: ([allies]) => allies!.split(";"),
  }],
  ruleOf: () => undefined,
  rowOf: () => undefined,
};
const kept = (state: Readonly<Record<string, string>>) =>
  records.filter((record) => isKept(browsed, record, state)).map(([, , number]) => number);

Deno.test("conditions hold whatever stands in their values, and one on no column is none", () => {
  const where = stateText({ allies: "AUS;NZL", evidence: "read" });
  assertEquals(conditionsIn(where), [["allies", "AUS;NZL"], ["evidence", "read"]]);
  assertEquals(kept({ where }), ["1"]);
  assertEquals(kept({ where: stateText({ evidence: "read" }) }), ["1", "3"]);
  assertEquals(kept({ where: stateText({ unknown: "x" }) }), ["1", "2", "3"]);
});

Deno.test("a filter keeps rows that have the value among theirs, or none", () => {
  assertEquals(kept({ archive: "NZL" }), ["1"]);
  assertEquals(kept({ archive: "(none)" }), ["3"]);
  assertEquals(kept({}), ["1", "2", "3"]);
});
