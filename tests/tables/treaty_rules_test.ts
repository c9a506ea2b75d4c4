import { assertEquals } from "@std/assert";
import { type Cells, damaged } from "../clean/damaged.ts";

const japan = "data-raw/japan/treaties.csv";
const taiwan = "data-raw/taiwan/treaties.csv";

/** Problems of the real sheets with an agreement changed that is no commitment. */
function changed(cells: Cells) {
  const { problems, line } = damaged(
    japan,
    ({ treaty_id: id }) => id === "USA-JPN-1952",
    cells,
  );
  return problems.map((problem) => ({ ...problem, here: problem.line === line }));
}

function told(column: string, value: string, expected: string, hint = "") {
  const { code, file, here } = { code: "value-invalid", file: japan, here: true };
  return { code, file, here, column, value, expected, hint };
}

function withoutLine(problems: ReturnType<typeof changed>) {
  return problems.map(({ line: _, ...rest }) => rest);
}

Deno.test("a multilateral treaty of two is reported", () => {
  assertEquals(withoutLine(changed({ form: "multilateral" })), [
    told("form", "multilateral", "the form of a treaty between JPN;USA"),
  ]);
});

Deno.test("a treaty of three may be multilateral as well as trilateral", () => {
  const parties_as_written = "United States;Japan;Philippines";
  for (const form of ["trilateral", "multilateral"]) {
    assertEquals(changed({ form, parties_as_written }), []);
  }
});

Deno.test("a treaty in force before it was signed is reported", () => {
  assertEquals(withoutLine(changed({ in_force_as_written: "January 1952" })), [
    told(
      "in_force_as_written",
      "January 1952",
      "a date not before signed, 1952-02-28",
      "it is read as 1952-01",
    ),
  ]);
  assertEquals(changed({ in_force_as_written: "1952" }), []);
});

Deno.test("one state's own law may hold from a day before it", () => {
  const { problems } = damaged(
    taiwan,
    ({ treaty_id: id }) => id === "USA-1979-TRA",
    { in_force_as_written: "January 1, 1979", signed_as_written: "April 10, 1979" },
  );
  assertEquals(problems, []);
});
