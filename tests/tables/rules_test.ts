import { assertEquals } from "@std/assert";
import { apart, withoutHub } from "../../pipeline/tables/ally_sides.ts";
import { noCircle } from "../../pipeline/tables/circles.ts";
import type { CodedRow } from "../../pipeline/tables/coded_row.ts";
import { choice, edtf, identifier, optional, states, year } from "../../pipeline/tables/kind.ts";
import { oneRowAYear } from "../../pipeline/tables/one_row_a_year.ts";
import { endsAfter, type Rule, standsOnce } from "../../pipeline/tables/rule.ts";
import { copied, describe } from "../../pipeline/tables/table.ts";

const made = describe({
  name: "made",
  sheet: "made",
  holds: "judgement",
  title: "Made",
  description: "Made for a test",
  key: ["id"],
  id: ["id"],
  columns: {
    id: copied("id", identifier, "Id"),
    parent: copied("parent", optional(identifier), "Id of another row"),
    successor: copied("successor", optional(identifier), "Id of another row"),
    kind: copied("kind", optional(choice("one", "other")), "Kind"),
    began: copied("began", optional(edtf), "Beginning"),
    ended: copied("ended", optional(edtf), "End"),
    allies: copied("allies", optional(states), "Allies"),
    others: copied("others", optional(states), "Others"),
    state: copied("state", optional(identifier), "A state"),
    from: copied("from", optional(year), "First year"),
    to: copied("to", optional(year), "Last year"),
  },
});

type Cells = Partial<Record<keyof typeof made.columns, string>>;

/** Rows of one sheet from line 2 on; cells not given are empty. */
function rowsOf(...rows: readonly Cells[]): CodedRow[] {
  return rows.map((given, at): CodedRow => {
    const cells: Record<string, string> = Object.fromEntries(
      Object.keys(made.columns).map((name) => [name, ""]),
    );
    Object.assign(cells, { id: `r${at}` }, given);
    return {
      rowId: cells["id"]!,
      kept: { raw: { table: made, case: "", file: "data-raw/made.csv", line: at + 2, cells } },
      cells: Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, { text }])),
      takenFrom: new Map(),
    };
  });
}

/** Where a rule is broken, and what it expects there. */
function broken(rule: Rule, ...rows: readonly Cells[]): string[] {
  return rule.problems(rowsOf(...rows), () => [])
    .map(({ line, column, expected }) => `${line} ${column}: ${expected}`);
}

Deno.test("an end before its beginning is named, one that may lie after it is not", () => {
  const rule = endsAfter("began", "ended");
  assertEquals(
    broken(
      rule,
      { began: "1951-09-08", ended: "1951-08" },
      { began: "1951-09-08", ended: "1951-09" },
      { began: "1951-09-08", ended: "../1950" },
      { began: "../1951", ended: "1945" },
      { began: "1951", ended: "" },
      { began: "no date", ended: "1945" },
    ),
    [
      "2 ended: a date not before began, 1951-09-08",
      "4 ended: a date not before began, 1951-09-08",
    ],
  );
});

Deno.test("a value that must stand once is missed in the first row, and named after its first", () => {
  const rule = standsOnce("kind", "one", "one in one row");
  assertEquals(broken(rule), []);
  assertEquals(broken(rule, { kind: "other" }, { kind: "one" }), []);
  assertEquals(broken(rule, { kind: "other" }, {}), ["2 kind: one in one row"]);
  assertEquals(broken(rule, { kind: "one" }, {}, { kind: "one" }), ["4 kind: one in one row"]);
});

Deno.test("every cell of a circle is named, and no cell that only leads to one", () => {
  const rule = noCircle("id", "parent", "successor");
  const expected = (id: string) => `one that does not lead back to ${id}`;
  assertEquals(
    broken(
      rule,
      { id: "a", parent: "b" },
      { id: "b", successor: "c" },
      { id: "c", parent: "a", successor: "d" },
      { id: "d" },
      { id: "e", parent: "a" },
      { id: "f", successor: "f" },
    ),
    [
      `2 parent: ${expected("a")}`,
      `3 successor: ${expected("b")}`,
      `4 parent: ${expected("c")}`,
      `7 successor: ${expected("f")}`,
    ],
  );
});

Deno.test("the rule that no row leads back says so of one way and of two", () => {
  assertEquals(noCircle("id", "parent").says, "`parent` leads to none that leads back");
  assertEquals(
    noCircle("id", "parent", "successor").says,
    "`parent` and `successor` lead to none that leads back",
  );
});

Deno.test("the hub among allies is named, and so is a state on both sides", () => {
  assertEquals(broken(withoutHub("allies"), { allies: "JPN;USA" }, { allies: "JPN" }), [
    "2 allies: states other than USA, which is the hub and no ally",
  ]);
  assertEquals(
    broken(
      apart("allies", "others"),
      { allies: "AUS;NZL", others: "CAN;NZL" },
      { allies: "AUS", others: "NZL" },
    ),
    ["2 others: no state of allies, which has NZL"],
  );
});

Deno.test("a second row of a state for a year is named, whatever years are left open", () => {
  const rule = oneRowAYear("kind", "state");
  const jpn = { state: "JPN", kind: "one" };
  const taken = "years apart from those of data-raw/made.csv:2, which has the state";
  assertEquals(
    broken(
      rule,
      { ...jpn, from: "1952", to: "1960" },
      { ...jpn, from: "1961" },
      { ...jpn, from: "1945", to: "1952" },
      { state: "JPN", kind: "other", from: "1952" },
      { state: "KOR", kind: "one", from: "1952" },
    ),
    [`4 state: ${taken}`],
  );
});
