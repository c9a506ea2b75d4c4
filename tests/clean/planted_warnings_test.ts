import { assert, assertEquals } from "@std/assert";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import type { RawFile } from "../../pipeline/clean/raw_folder.ts";
import type { Cells } from "./damaged.ts";
import { realCleaned, realFiles, sheetOf, withRows } from "./real_sheets.ts";

/** An unlikely value planted in the first row of a file that fits, and where it is warned of. */
interface Planted {
  readonly warning: string;
  readonly path: string;
  readonly fits: (cells: Cells) => boolean;
  readonly changed: Cells;
  /** Column at which the row changed is named; empty where it is another row that is named. */
  readonly column: string;
}

const bilateral = (cells: Cells) =>
  cells["form"] === "bilateral" && cells["parties_as_written"] !== "";

const planted: readonly Planted[] = [
  {
    ...{ warning: "outside-episode", path: "data-raw/thailand/positions.csv" },
    ...{ fits: (cells) => cells["date_as_written"] !== "", column: "date_as_written" },
    changed: { date_as_written: "May 5, 1974" },
  },
  {
    ...{ warning: "form-unlike-parties", path: "data-raw/taiwan/linkages.csv", fits: bilateral },
    ...{ changed: { form: "trilateral" }, column: "form" },
  },
  {
    ...{ warning: "ally-no-party", path: "data-raw/japan/linkages.csv", fits: bilateral },
    ...{ changed: { parties_as_written: "Thailand; United States" }, column: "parties_as_written" },
  },
  {
    ...{ warning: "after-the-end", path: "data-raw/philippines/linkages.csv" },
    ...{ fits: () => true, changed: { established_as_written: "2031" } },
    column: "established_as_written",
  },
  {
    ...{ warning: "rank-against-intensity", path: "data-raw/japan/preferences.csv" },
    ...{
      fits: (cells) =>
        cells["actor_as_written"] === "Socialists and Democrats" && cells["rank"] === "1",
    },
    ...{ changed: { intensity: "0" }, column: "intensity" },
  },
  {
    ...{ warning: "on-no-side", path: "data-raw/episodes.csv" },
    ...{ fits: (cells) => cells["episode"] === "ANZUS-1951", changed: { other_states: "" } },
    column: "",
  },
  {
    ...{ warning: "state-not-there", path: "data-raw/states.csv", column: "" },
    ...{ fits: (cells) => cells["state"] === "THA", changed: { from: "1960" } },
  },
  {
    ...{ warning: "shock-far-from-event", path: "data-raw/japan/events.csv", column: "" },
    ...{ fits: (cells) => cells["event_id"] === "JPN-E20" },
    changed: { date_as_written: "July 15, 1975" },
  },
];

Deno.test("unlikely values in real rows are warned of, each at its line, and stop nothing", () => {
  let files: RawFile[] = [...realFiles];
  const places = planted.map(({ path, fits, changed }) => {
    const file = realFiles.find((each) => each.path === path)!;
    const at = sheetOf(file).rows.findIndex(({ cells }) => fits(cells));
    assert(at >= 0, `${path} has no such row`);
    files = withRows(
      files,
      path,
      (rows) => rows.map((cells, index) => index === at ? { ...cells, ...changed } : cells),
    );
    return { path, line: sheetOf(file).rows[at]!.line };
  });
  const { problems, warnings, tables } = cleanFiles(files);
  // What goes stale is only that rows were answered as they stood before.
  assertEquals(problems.filter(({ code }) => code !== "answer-stale"), []);
  assertEquals(tables.length, realCleaned.tables.length);
  for (const [at, { warning, column }] of planted.entries()) {
    const named = warnings.filter((each) => each.warning === warning);
    assert(named.length > 0, `nothing is warned of as ${warning}`);
    if (column === "") continue;
    const { path, line } = places[at]!;
    const own = named.filter((each) => each.file === path && each.line === line);
    assertEquals(own.map((each) => each.column), [column], warning);
  }
});

Deno.test("a day of the week that contradicts its date is an error at its line", () => {
  const path = "data-raw/korea/events.csv";
  const files = withRows(
    realFiles,
    path,
    (rows) =>
      rows.map((cells, at) =>
        at === 2 ? { ...cells, date_as_written: "Sunday, July 7, 1951" } : cells
      ),
  );
  const { problems } = cleanFiles(files);
  assertEquals(
    problems.filter(({ code }) => code === "date-unread").map(({ file, line, column, hint }) => [
      ...[file, line, column, hint],
    ]),
    [[path, 4, "date_as_written", "1951-07-07 was a Saturday, not a Sunday"]],
  );
});
