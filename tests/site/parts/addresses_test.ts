import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { stateIn, stateText, tableAddress } from "../../../pipeline/site/parts/addresses.ts";

Deno.test("a state comes back from its text, whatever its values", () => {
  const states = fc.dictionary(
    fc.string({ minLength: 1 }).filter((name) => name !== "__proto__"),
    fc.string({ minLength: 1 }),
  );
  fc.assert(fc.property(states, (state) => {
    assertEquals(stateIn(`#${stateText(state)}`), { ...state });
  }));
});

Deno.test("what is written in no known way stays as it is, what has no name is left out", () => {
  assertEquals(stateIn("#table=a%2Fb&row=%E0%A4%A&x&q=two%20words"), {
    table: "a/b",
    row: "%E0%A4%A",
    q: "two words",
  });
  assertEquals(stateIn(""), {});
});

Deno.test("the address of a cell names table, row and column", () => {
  assertEquals(
    tableAddress("tables/positions", { row: "A-1951/area/Dulles", column: "position" }),
    "tables.html#table=tables%2Fpositions&row=A-1951%2Farea%2FDulles&column=position",
  );
});
