import { assert, assertEquals } from "@std/assert";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import type { RawFile } from "../../pipeline/clean/raw_folder.ts";
import { type Cells, type Damage, damaged, damagedTogether, type Told } from "./damaged.ts";
import { crosswalk } from "./faults.ts";
import { realFiles, sheetOf, withRows } from "./real_sheets.ts";

/** A wrong reference, and the column at which its row is named. */
interface Wrong extends Damage {
  readonly fault: string;
  readonly column: string;
}

const any = () => true;
const dates = { path: crosswalk("dates") };
const actors = { path: crosswalk("actors"), fits: any };
const corrections = { path: "data-raw/corrections.csv", fits: any };
const ofKind = (kind: string) => ({ fits: (cells: Cells) => cells["kind"] === kind });
const organisation = (cells: Cells) => cells["organisation"] !== "";

const wrong: readonly Wrong[] = [
  {
    ...{ fault: "a design feature that is none", path: "data-raw/seato/designs.csv" },
    ...{ fits: organisation, changed: { feature: "no_such_feature" }, column: "feature" },
  },
  {
    ...{ fault: "an exact date without a date", ...dates, ...ofKind("exact") },
    ...{ changed: { edtf: "" }, column: "edtf" },
  },
  {
    ...{ fault: "a phrase without its months", ...dates, ...ofKind("phrase") },
    ...{ changed: { to: "" }, column: "to" },
  },
  {
    ...{ fault: "an exception with a date", ...dates, ...ofKind("exception") },
    ...{ changed: { edtf: "1951" }, column: "edtf" },
  },
  {
    ...{ fault: "a date reading for a source that is none", ...dates, ...ofKind("exact") },
    ...{ changed: { source: "no such source" }, column: "source" },
  },
  {
    fault: "a name in a table that is none",
    ...actors,
    changed: { sheet: "opinions" },
    column: "sheet",
  },
  {
    fault: "a name in a case that is none",
    ...actors,
    changed: { case: "atlantis" },
    column: "case",
  },
  {
    ...{ fault: "an episode that repeats its own ballots", path: "data-raw/episodes.csv" },
    fits: (cells) => cells["episode"] === "JPN-1951",
    ...{ changed: { ballots_with: "JPN-1951" }, column: "ballots_with" },
  },
  {
    ...{ fault: "an answer to a table that is none", path: "data-raw/answers.csv", fits: any },
    ...{ changed: { table: "opinions" }, column: "table" },
  },
];

let told: readonly Told[] | undefined;
for (const [at, { fault, path, column }] of wrong.entries()) {
  Deno.test(`what is named is looked up: ${fault}`, () => {
    told ??= damagedTogether(wrong);
    const { problems, line } = told[at]!;
    const own = problems.filter((each) => each.file === path && each.line === line);
    assert(own.some((each) => each.column === column), JSON.stringify(problems.slice(0, 3)));
  });
}

Deno.test("a correction that changes nothing is refused at its value", () => {
  const first = sheetOf(realFiles.find(({ path }) => path === corrections.path)!).rows[0]!.cells;
  for (const value of [first["expect"]!, ` ${first["expect"]} `]) {
    const { problems, line } = damaged(corrections.path, any, { value });
    const own = problems.filter((each) => each.file === corrections.path);
    assertEquals(own.map((each) => [each.line, each.column]), [[line, "value"]]);
  }
});

Deno.test("a row that loses in a merge is looked up too", () => {
  const path = "data-raw/taiwan/linkages.csv";
  const rows = sheetOf(realFiles.find((file) => file.path === path)!).rows;
  const graded = rows.find(({ cells }) =>
    cells["evidence"] === "read" && /^\d{4}$/.test(cells["established_as_written"]!) &&
    cells["ended_as_written"] === ""
  )!;
  const other = "data-raw/japan/linkages.allied.csv";
  const lines = sheetOf(realFiles.find((file) => file.path === other)!).rows.length;
  const losing = { ...graded.cells, evidence: "known", source: "no such source" };
  const { problems } = cleanFiles(withRows(realFiles, other, (all) => [...all, losing]));
  assertEquals(
    problems.map(({ code, file, line, column, value }) => [code, file, line, column, value]),
    [
      ["reference-unknown", other, lines + 2, "source", "no such source"],
    ],
  );
});

Deno.test("what nothing names, and readings that read nothing, are warned of", () => {
  const added: Readonly<Record<string, Cells>> = {
    "data-raw/japan/sources.csv": { source: "Unread paper of 1958" },
    [crosswalk("families")]: { family: "nobodys-dispute", name: "Nobody's" },
    [crosswalk("design_features")]: { feature: "seldom_coded" },
    [crosswalk("organisations")]: { organisation: "Never coded 1990", kind: "other" },
    [crosswalk("actors")]: { as_written: "A Minister whom nobody quotes" },
    [crosswalk("dates")]: {
      kind: "exact",
      as_written: "the day after",
      edtf: "1951-09-09",
      source: "",
    },
  };
  let files: RawFile[] = [...realFiles];
  const expected = Object.entries(added).map(([path, cells]) => {
    files = withRows(files, path, (rows) => {
      const like = rows.find((row) =>
        Object.entries(cells).every(([name, text]) => name !== "kind" || row[name] === text)
      )!;
      return [...rows, { ...like, ...cells }];
    });
    return `${path}:${sheetOf(files.find((file) => file.path === path)!).rows.at(-1)!.line}`;
  });
  const { problems, warnings } = cleanFiles(files);
  assertEquals(problems, []);
  assertEquals(
    warnings.map(({ warning, file, line }) => `${file}:${line} ${warning}`).sort(),
    expected.map((place) => `${place} unused`).sort(),
  );
});
