import { assertEquals } from "@std/assert";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import type { Problem } from "../../pipeline/base/problems/problem.ts";
import { fileOf, realFiles, sheetOf, withRows } from "../clean/real_sheets.ts";

const nodes = "data-raw/crosswalks/nodes.csv";
const capabilities = "data-raw/crosswalks/capabilities.csv";
/** Both refer to states, and to no other sheet. */
const files = realFiles.filter(({ path }) =>
  [nodes, capabilities, "data-raw/states.csv"].includes(path)
);

type Cells = Readonly<Record<string, string>>;

function sheetAt(path: string) {
  return sheetOf(realFiles.find((file) => file.path === path)!);
}

function rowOf(path: string, state: string) {
  return sheetAt(path).rows.find(({ cells }) => cells["state"] === state)!;
}

/** Problems of the real sheets with a further row at the end of one. */
function withRow(path: string, cells: Cells): readonly Problem[] {
  return cleanFiles(withRows(files, path, (rows) => [...rows, cells])).problems;
}

/** Problems of the real sheets with one of a case folder beside the one that all cases share. */
function withRowInCase(path: string, cells: Cells): readonly Problem[] {
  const own = fileOf(inCase(path), sheetAt(path).header, [cells]);
  return cleanFiles([...files, own]).problems;
}

function inCase(path: string): string {
  return path.replace("data-raw/", "data-raw/thailand/");
}

function told(
  file: string,
  line: number,
  column: string,
  value: string,
  expected: string,
  hint = "",
): Problem {
  return { code: "value-invalid", file, line, column, value, expected, hint };
}

const elsewhere = "change that row, or drop this one";

const nextLine = (path: string) => sheetAt(path).rows.at(-1)!.line + 1;

const apartFrom = (path: string, line: number) =>
  `years apart from those of ${path}:${line}, which has the state`;

Deno.test("a state in the core and in the wide set of a region in the same years is reported", () => {
  const core = rowOf(nodes, "JPN");
  const wide = (to: string) => withRow(nodes, { ...core.cells, set: "wide", from: "1945", to });
  assertEquals(wide("1951"), []);
  assertEquals(wide("1952"), [
    told(nodes, nextLine(nodes), "state", "JPN", apartFrom(nodes, core.line)),
  ]);
});

Deno.test("a node in a case folder is told which file has the state already", () => {
  const core = rowOf(nodes, "JPN");
  assertEquals(withRowInCase(nodes, core.cells), []);
  assertEquals(withRowInCase(nodes, { ...core.cells, set: "wide" }), [
    told(inCase(nodes), 2, "state", "JPN", apartFrom(nodes, core.line), elsewhere),
  ]);
});

Deno.test("a second capability of a state in the same year is reported", () => {
  const { cells, line } = rowOf(capabilities, "AUS");
  assertEquals(
    withRow(capabilities, { ...cells, from: "1960", to: "1960", capability: "0.9" }),
    [told(capabilities, nextLine(capabilities), "state", "AUS", apartFrom(capabilities, line))],
  );
  assertEquals(withRow(capabilities, { ...cells, from: "1967", to: "1967" }), []);
});

Deno.test("so is one that a case folder puts over those that all cases share", () => {
  const { cells, line } = rowOf(capabilities, "USA");
  const years = { from: "1945", to: "1979", capability: "0.01" };
  assertEquals(withRowInCase(capabilities, { ...cells, ...years }), [
    told(inCase(capabilities), 2, "state", "USA", apartFrom(capabilities, line), elsewhere),
  ]);
});

Deno.test("a span of years that ends before it begins is reported", () => {
  const { cells } = rowOf(capabilities, "AUS");
  assertEquals(withRow(capabilities, { ...cells, from: "1985", to: "1984" }), [
    told(capabilities, nextLine(capabilities), "to", "1984", "a date not before from, 1985"),
  ]);
});
