import { assertEquals } from "@std/assert";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import type { Problem } from "../../pipeline/base/problems/problem.ts";
import { fileOf, realFiles, sheetOf, withRows } from "../clean/real_sheets.ts";

const path = "data-raw/crosswalks/capabilities.csv";
const episodes = sheetOf(realFiles.find((file) => file.path === "data-raw/episodes.csv")!).rows;

/** Problems of the real sheets without the capability of a state that begins in a year. */
function without(state: string, from: string): readonly Problem[] {
  return cleanFiles(withRows(
    realFiles,
    path,
    (rows) => rows.filter((cells) => cells["state"] !== state || cells["from"] !== from),
  )).problems;
}

/** What an episode is told that opens in a year for which a state has no capability. */
function missing(episode: string, state: string, year: number): Problem {
  const { line, cells } = episodes.find(({ cells }) => cells["episode"] === episode)!;
  return {
    code: "reference-unknown",
    file: "data-raw/episodes.csv",
    line,
    column: "opens",
    value: cells["opens"]!,
    expected: `a row for ${state} in ${year} in ${path}`,
    hint: "add one with its reason",
  };
}

Deno.test("an ally state that speaks needs a capability in the year in which talks opened", () => {
  assertEquals(without("KOR", "1966"), [missing("ROK-1966", "KOR", 1966)]);
});

Deno.test("so does the United States, in every episode of the year", () => {
  assertEquals(without("USA", "1951"), [
    missing("ANZUS-1952", "USA", 1951),
    missing("PHL-1951", "USA", 1951),
  ]);
});

Deno.test("an episode of a case folder may have the capability in its own sheet", () => {
  const shared = sheetOf(realFiles.find(({ path }) => path === "data-raw/episodes.csv")!);
  const korean = shared.rows.find(({ cells }) => cells["episode"] === "ROK-1966")!.cells;
  const own = fileOf("data-raw/korea/episodes.csv", shared.header, [{ ...korean, opens: "1948" }]);
  const { problems } = cleanFiles([
    ...withRows(
      realFiles,
      "data-raw/episodes.csv",
      (rows) => rows.filter((cells) => cells["episode"] !== "ROK-1966"),
    ),
    own,
  ]);
  const inKorea = `data-raw/korea/crosswalks/capabilities.csv or ${path}`;
  assertEquals(
    problems.map(({ file, expected }) => [file, expected]),
    ["USA", "KOR"].map((state) => [own.path, `a row for ${state} in 1948 in ${inKorea}`]),
  );
});

Deno.test("a state that is on neither side needs none, nor does one that says nothing", () => {
  assertEquals(without("IDN", "1949"), []);
  // The United States has none of 1962, when Taiwan alone is heard.
  const alone = episodes.filter(({ cells }) => cells["episode"] === "ROC-1962");
  assertEquals(alone.map(({ cells }) => cells["opens"]), ["1962"]);
});
