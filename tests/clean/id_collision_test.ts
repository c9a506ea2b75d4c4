import { assertEquals } from "@std/assert";
import fc from "fast-check";
import type { CleanRow } from "../../pipeline/clean/cell.ts";
import { cleanFiles } from "../../pipeline/clean/clean_files.ts";
import type { Cells } from "./damaged.ts";
import { idCollision } from "../../pipeline/clean/id_collision.ts";
import { rawRow } from "./made_rows.ts";
import { fileOf, realFiles, sheetOf } from "./real_sheets.ts";

/** Problems of the real sheets with a further file, whose one row is like one of another file. */
function withCopy(path: string, id: Cells, own: string, changed: Cells) {
  const { header, rows } = sheetOf(realFiles.find((file) => file.path === path)!);
  const { cells, line } = rows.find(({ cells }) =>
    Object.entries(id).every(([column, text]) => cells[column] === text)
  )!;
  const files = [...realFiles, fileOf(own, header, [{ ...cells, ...changed }])];
  return { problems: cleanFiles(files).problems, line };
}

const hint = "give one of them an id of its own, or say which is right in data-raw/corrections.csv";
const worse = { evidence: "known" };

interface Collision {
  readonly of: string;
  readonly path: string;
  readonly id: Cells;
  readonly own: string;
  readonly changed: Cells;
  readonly column: string;
  readonly value: string;
  readonly kept: string;
}

const collisions: readonly Collision[] = [
  {
    of: "a linkage of another ally",
    path: "data-raw/japan/linkages.csv",
    id: { linkage_id: "JPN-L02" },
    own: "data-raw/thailand/linkages.new.csv",
    changed: { ...worse, ally_as_written: "Thailand", parties_as_written: "Thailand" },
    column: "ally_as_written",
    value: "THA",
    kept: "JPN",
  },
  {
    of: "a linkage of other parties",
    path: "data-raw/japan/linkages.csv",
    id: { linkage_id: "JPN-L02" },
    own: "data-raw/thailand/linkages.new.csv",
    changed: { ...worse, parties_as_written: "Japan" },
    column: "parties_as_written",
    value: "JPN",
    kept: "JPN;USA",
  },
  {
    of: "a treaty between other parties",
    path: "data-raw/japan/treaties.csv",
    id: { treaty_id: "USA-JPN-1952" },
    own: "data-raw/thailand/treaties.new.csv",
    changed: { ...worse, parties_as_written: "Thailand;United States" },
    column: "parties_as_written",
    value: "THA;USA",
    kept: "JPN;USA",
  },
  {
    of: "an event of another ally",
    path: "data-raw/japan/events.csv",
    id: { event_id: "JPN-E13" },
    own: "data-raw/thailand/events.new.csv",
    changed: { ...worse, ally_as_written: "Thailand" },
    column: "ally_as_written",
    value: "THA",
    kept: "JPN",
  },
  {
    of: "an episode of another case",
    path: "data-raw/episodes.csv",
    id: { episode: "JPN-1951" },
    own: "data-raw/thailand/episodes.csv",
    changed: { ...worse, case: "thailand" },
    column: "case",
    value: "thailand",
    kept: "japan",
  },
  {
    of: "a shock by another event",
    path: "data-raw/crosswalks/shocks.csv",
    id: { shock: "base-talks-1956" },
    own: "data-raw/thailand/crosswalks/shocks.csv",
    changed: { ...worse, event_id: "JPN-E13" },
    column: "event_id",
    value: "JPN-E13",
    kept: "EV-PHL-1956-TALKS",
  },
];

for (const { of, path, id, own, changed, column, value, kept } of collisions) {
  Deno.test(`${of} under an id that another case has is reported, though its grade is lower`, () => {
    const { problems, line } = withCopy(path, id, own, changed);
    const ids = path.endsWith("shocks.csv") ? "base-talks-1956/PHL" : Object.values(id).join();
    assertEquals(problems, [{
      code: "duplicate-key",
      file: own,
      line: 2,
      column,
      value,
      expected: `${JSON.stringify(kept)} as in ${path}:${line}, which is ${ids} too`,
      hint,
    }]);
  });
}

Deno.test("a second coding that leaves the parties open is no collision", () => {
  const { problems } = withCopy(
    "data-raw/japan/treaties.csv",
    { treaty_id: "USA-JPN-1952" },
    "data-raw/thailand/treaties.new.csv",
    { ...worse, parties_as_written: "" },
  );
  assertEquals(problems, []);
});

Deno.test("two sources of one key under two addresses are two documents, but for a slash at the end", () => {
  const address = fc.webUrl().map((url) => url.replace(/\/+$/, ""));
  const rowAt = (url: string, file: string): CleanRow => {
    const raw = rawRow("sources", { source: "S", url }, { file: `data-raw/japan/${file}.csv` });
    const names = Object.keys(raw.table.columns);
    const cells = Object.fromEntries(names.map((name) => [name, { text: "", rule: "copy" }]));
    return { raw, cells: { ...cells, url: { text: url, rule: "copy" } } };
  };
  fc.assert(fc.property(address, address, (one, other) => {
    const found = idCollision(rowAt(one, "a"), rowAt(other, "b"));
    assertEquals(
      found && [found.code, found.file, found.column, found.value],
      one === other ? undefined : ["duplicate-key", "data-raw/japan/b.csv", "url", other],
    );
    assertEquals(idCollision(rowAt(one, "a"), rowAt(`${one}/`, "b")), undefined);
    assertEquals(idCollision(rowAt(one, "a"), rowAt("", "b")), undefined);
  }));
});
