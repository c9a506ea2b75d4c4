import { assertEquals } from "@std/assert";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import { type Cells, damaged } from "./damaged.ts";
import { realCleaned, realFiles, sheetOf, withRows } from "./real_sheets.ts";
import { anyRow, crosswalk, type Fault, nearest, testFaults } from "./faults.ts";

const japan = "data-raw/japan/treaties.csv";
// An agreement that is no commitment, so that no shock rests on its dates.
const usaJapan = (cells: Cells) => cells["treaty_id"] === "USA-JPN-1952";
const firstDay = "an EDTF date with a first day, such as 1951, 1951-09-08 or 1951-09/1952-04";

const impossible: readonly Fault[] = [
  {
    fault: "a date after 2035",
    path: "data-raw/japan/positions.csv",
    fits: anyRow,
    changed: { date_as_written: "19 April 2950" },
    problem: {
      column: "date_as_written",
      value: "19 April 2950",
      expected: "a date from 1900 to 2035",
      hint: "it is read as 2950-04-19",
    },
  },
  {
    fault: "a date before 1900",
    path: "data-raw/japan/positions.csv",
    fits: anyRow,
    changed: { date_as_written: "19 April 1850" },
    problem: {
      column: "date_as_written",
      value: "19 April 1850",
      expected: "a date from 1900 to 2035",
      hint: "it is read as 1850-04-19",
    },
  },
  ...[["opens", "../1951"], ["closes", "XXXX-09-01"]].map(([column, date]): Fault => ({
    fault: `an episode of which nobody can tell the year in which it ${column}`,
    path: "data-raw/episodes.csv",
    fits: (cells) => cells["episode"] === "ANZUS-1951",
    changed: { [column!]: date! },
    problem: { column: column!, value: date!, expected: firstDay, hint: "" },
  })),
  ...["XXXX-05", "../1992"].map((date): Fault => ({
    fault: `a shock without a year, ${date}`,
    path: crosswalk("shocks"),
    fits: anyRow,
    changed: { date },
    problem: { column: "date", value: date, expected: firstDay, hint: "" },
  })),
  {
    fault: "a treaty that ended before it was signed",
    path: japan,
    fits: usaJapan,
    changed: { ended_as_written: "January 1952", in_force_as_written: "" },
    problem: {
      column: "ended_as_written",
      value: "January 1952",
      expected: "a date not before signed, 1952-02-28",
      hint: "it is read as 1952-01",
    },
  },
  {
    fault: "a treaty that ended before it was in force",
    path: japan,
    fits: usaJapan,
    changed: { ended_as_written: "March 1952" },
    problem: {
      column: "ended_as_written",
      value: "March 1952",
      expected: "a date not before in_force, 1952-04-28",
      hint: "it is read as 1952-03",
    },
  },
  {
    fault: "a linkage that ended before it began",
    path: "data-raw/thailand/linkages.csv",
    fits: (cells) => cells["linkage_id"] === "THA-BASES",
    changed: { ended_as_written: "1960" },
    problem: {
      column: "ended_as_written",
      value: "1960",
      expected: "a date not before established, 1961",
      hint: "",
    },
  },
  {
    fault: "a treaty that ended and is in force",
    path: japan,
    fits: usaJapan,
    changed: { end_mode: "in force" },
    problem: {
      column: "end_mode",
      value: "in force",
      expected: "how it ended, for it ended 1960-06-23",
      hint: "",
    },
  },
  {
    fault: "a bilateral treaty of three",
    path: japan,
    fits: usaJapan,
    changed: { parties_as_written: "United States;Japan;Philippines" },
    problem: {
      column: "form",
      value: "bilateral",
      expected: "the form of a treaty between JPN;PHL;USA",
      hint: "",
    },
  },
  {
    fault: "a trilateral treaty of two",
    path: japan,
    fits: usaJapan,
    changed: { form: "trilateral" },
    problem: {
      column: "form",
      value: "trilateral",
      expected: "the form of a treaty between JPN;USA",
      hint: "",
    },
  },
  ...["yes", "no"].map((baseline): Fault => ({
    fault: baseline === "yes" ? "two baseline readings" : "no baseline reading",
    path: crosswalk("readings"),
    fits: (cells) => cells["baseline"] !== baseline,
    changed: { baseline },
    problem: {
      column: "baseline",
      value: baseline,
      expected: "yes in one row of the sheet and no in all others",
      hint: "",
    },
  })),
  ...["parent", "successor"].map((column): Fault => ({
    fault: `a treaty that is its own ${column}`,
    path: crosswalk("commitments"),
    fits: (cells) => cells["treaty_id"] === "USA-KOR-1953",
    changed: { [column]: "USA-KOR-1953" },
    problem: {
      column,
      value: "USA-KOR-1953",
      expected: "one that does not lead back to USA-KOR-1953",
      hint: "it leads USA-KOR-1953 → USA-KOR-1953",
    },
  })),
  ...([
    [
      "UNITED-ACTION-1954",
      "form_of_body",
      "MANILA-1954/military_organisation",
      "1954-07-01",
      "1954-09-08",
    ],
    ["MANILA-1954", "commitment", "MANILA-1954/commitment", "1954-09-08", "1954-09-08"],
  ] as const).map(([episode, issue, later, own, closed]): Fault => ({
    fault: `an issue that carries on ${later === `${episode}/${issue}` ? "itself" : "a later one"}`,
    path: crosswalk("issues"),
    fits: (cells) => cells["episode"] === episode && cells["issue"] === issue,
    changed: { carries_on: later },
    problem: {
      column: "carries_on",
      value: later,
      expected: `an issue of a negotiation that closed before ${own}`,
      hint: `MANILA-1954 closed on ${closed}`,
    },
  })),
  ...([["NATO-1955", "other"], ["Warsaw Pact", "yardstick"]] as const).map((
    [organisation, kind],
  ): Fault => ({
    fault: kind === "yardstick" ? "two yardsticks" : "no yardstick",
    path: crosswalk("organisations"),
    fits: (cells) => cells["organisation"] === organisation,
    changed: { kind },
    problem: {
      column: "kind",
      value: kind,
      expected: "yardstick in one row of all organisations and another kind in all others",
      hint: "",
    },
  })),
  ...([["treaty_id", "BAGHDAD-1955"], ["made_in", ""]] as const).map(([column, value]): Fault => ({
    fault: `rows in question of several organisations, by ${column}`,
    path: crosswalk("organisations"),
    fits: (cells) => cells["organisation"] === "SEATO-1970",
    changed: { [column]: value },
    problem: {
      column,
      value,
      expected:
        `${
          column === "treaty_id" ? "SEATO-1954" : "MANILA-1954"
        }, as in data-raw/crosswalks/organisations.csv:3, for rows in question are one organisation ` +
        "in several years",
      hint: "",
    },
  })),
];

testFaults("value-invalid", impossible);

Deno.test("every link of a circle of treaties is reported with the way that it leads", () => {
  const path = crosswalk("commitments");
  // Japan's treaty of 1951 has that of 1960 as its successor.
  const { problems, line } = damaged(path, (cells) => cells["treaty_id"] === "USA-JPN-1960", {
    parent: "USA-JPN-1951",
  });
  const first = sheetOf(realFiles.find((file) => file.path === path)!).rows
    .find(({ cells }) => cells["treaty_id"] === "USA-JPN-1951")!.line;
  const link = (column: string, line: number, from: string, to: string) => ({
    code: "value-invalid" as const,
    file: path,
    line,
    column,
    value: to,
    expected: `one that does not lead back to ${from}`,
    hint: `it leads ${from} → ${to} → ${from}`,
  });
  assertEquals(
    problems,
    [
      link("successor", first, "USA-JPN-1951", "USA-JPN-1960"),
      link("parent", line, "USA-JPN-1960", "USA-JPN-1951"),
    ].sort((a, b) => a.line - b.line),
  );
});

Deno.test("a party that left a body of SEATO that nobody knows is reported", () => {
  const [actors, path] = [crosswalk("actors"), "data-raw/seato/treaty_parties.csv"];
  const [known, unknown] = ["France (military posts)", "France (military post)"];
  const named = (column: string) => (rows: readonly Record<string, string>[]) =>
    rows.map((cells) => cells[column] === known ? { ...cells, [column]: unknown } : cells);
  const { problems } = cleanFiles(
    withRows(withRows(realFiles, actors, named("as_written")), path, named("party_as_written")),
  );
  assertEquals(problems, [{
    code: "value-invalid",
    file: path,
    line: sheetOf(realFiles.find((file) => file.path === path)!).rows
      .find(({ cells }) => cells["party_as_written"] === known)!.line,
    column: "party_as_written",
    value: unknown,
    expected: "no brackets, or in them one of organisation · military posts · Council meetings",
    hint: nearest("military posts"),
  }]);
});

Deno.test("open dates are no fault where some day of them fits", () => {
  const { problems } = damaged(japan, usaJapan, { ended_as_written: "1952" });
  assertEquals(problems, []);
});

Deno.test("the real sheets keep every rule", () => {
  assertEquals(realCleaned.problems, []);
});
