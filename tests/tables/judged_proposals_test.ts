import { assertEquals } from "@std/assert";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import { damaged } from "../clean/damaged.ts";
import { realFiles, sheetOf, withRows } from "../clean/real_sheets.ts";

const proposals = "data-raw/crosswalks/proposals.csv";
const rivals = "data-raw/crosswalks/rivals.csv";

/** The first raw row of a file that fits, with its line. */
function rowOf(path: string, column: string, value: string) {
  return sheetOf(realFiles.find((file) => file.path === path)!).rows
    .find(({ cells }) => cells[column] === value)!;
}

/** Problems without the rows of a sheet that fit. */
function without(path: string, fits: (cells: Readonly<Record<string, string>>) => boolean) {
  return cleanFiles(withRows(realFiles, path, (rows) => rows.filter((row) => !fits(row)))).problems;
}

Deno.test("an event that proposes another form and that nobody judged is reported at its place", () => {
  const file = "data-raw/anzus/events.csv";
  const { line } = rowOf(file, "event_id", "EV-1946-REGIONAL-DEFENCE");
  const found = without(proposals, (row) => row["event_id"] === "EV-1946-REGIONAL-DEFENCE");
  assertEquals(found, [{
    code: "reference-unknown",
    file,
    line,
    column: "event_id",
    value: "EV-1946-REGIONAL-DEFENCE",
    expected: "a row for it in data-raw/anzus/crosswalks/proposals.csv or " + proposals,
    hint: "add one with its reason",
  }]);
});

Deno.test("an event of another kind needs no judgement, and may have one", () => {
  assertEquals(without(proposals, (row) => row["event_id"] === "KOR-EV-39"), []);
});

Deno.test("events that are one proposal name the same one, which names itself", () => {
  // JPN-E06 is the same as JPN-E03, which no longer says so of itself.
  const { problems } = damaged(proposals, (row) => row["event_id"] === "JPN-E03", { same_as: "" });
  assertEquals(
    problems.map(({ file, line, column, value, expected }) => [
      `${file}:${line} ${column}`,
      value,
      expected,
    ]),
    [[
      `${proposals}:${rowOf(proposals, "event_id", "JPN-E06").line} same_as`,
      "JPN-E03",
      "an event whose own same_as names it",
    ]],
  );
});

Deno.test("a proposer that is no state is reported", () => {
  const { problems } = damaged(proposals, (row) => row["proposer"] === "PHL", { proposer: "PHX" });
  assertEquals(problems.map(({ code, column, value }) => [code, column, value]), [
    ["reference-unknown", "proposer", "PHX"],
  ]);
});

Deno.test("an ally of an episode that nobody judged is reported at the episode", () => {
  const found = without(rivals, (row) => row["episode"] === "ROK-1953" && row["ally"] === "KOR");
  const { line } = rowOf("data-raw/episodes.csv", "episode", "ROK-1953");
  assertEquals(found, [{
    code: "reference-unknown",
    file: "data-raw/episodes.csv",
    line,
    column: "ally_states",
    value: "KOR",
    expected: "a row for it in data-raw/korea/crosswalks/rivals.csv or " + rivals,
    hint: "add one with its reason",
  }]);
});

Deno.test("a state that was no ally in an episode is none to judge", () => {
  const thai = { ally: "THA" };
  const { problems, line } = damaged(rivals, (row) => row["episode"] === "ANZUS-1951", thai);
  const allies = rowOf("data-raw/episodes.csv", "episode", "ANZUS-1951").cells["ally_states"];
  assertEquals(problems.map(({ file, line, value, expected }) => [file, line, value, expected]), [
    [
      "data-raw/crosswalks/rivals.csv",
      line,
      "THA",
      `one of the ally_states of its episode, ${allies}`,
    ],
    [
      "data-raw/episodes.csv",
      rowOf("data-raw/episodes.csv", "episode", "ANZUS-1951").line,
      "AUS",
      "a row for it in data-raw/anzus/crosswalks/rivals.csv or data-raw/crosswalks/rivals.csv",
    ],
  ]);
});
