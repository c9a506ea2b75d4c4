/**
 * Every cell of every table in `data-clean`, as `load.R` and `load.py` give it, against the value
 * that the pipeline's own readers give. Where R or pandas is missing, this says so and is skipped.
 *
 * @module
 */
import { assert, assertEquals } from "@std/assert";
import { fromFileUrl, join } from "@std/path";
import { dayBounds } from "../../pipeline/base/dates/edtf.ts";
import { cleanTables } from "../../pipeline/tables/all.ts";
import { derivedPath } from "../../pipeline/tables/derived/derived_table.ts";
import { readDerived } from "../../pipeline/tables/derived/read_derived.ts";
import { type Kind, optional, text } from "../../pipeline/tables/kind.ts";
import { derivedTables } from "../../pipeline/tables/package/derived_tables.ts";
import { readCleanTable } from "../../pipeline/tables/read_clean.ts";
import { inOneForm, load, loaders } from "./loaded_cells.ts";

const project = fromFileUrl(new URL("../..", import.meta.url));

/** What the test needs of a column. */
interface Described {
  readonly kind: Kind;
  readonly description: string;
}

const leading: Readonly<Record<string, Described>> = {
  row_id: { kind: text, description: "Readable name of the row" },
  case: { kind: optional(text), description: "Folder of data-raw that the row comes from" },
};

/** The lines that a loader should give, by the table's name. */
function expected(): Map<string, string[]> {
  const read = (path: string) => Deno.readTextFileSync(join(project, path));
  return new Map([
    ...cleanTables.map((table): [string, string[]] => {
      const rows = readCleanTable(table, read(`data-clean/tables/${table.name}.csv`));
      // Cleaning leaves the case of what stands for all cases empty.
      const filled = rows.map((row) => ({ ...row, case: row.case === "" ? null : row.case }));
      return [table.name, linesOf({ ...leading, ...table.columns }, filled)];
    }),
    ...derivedTables.map((table): [string, string[]] => {
      const path = derivedPath(table);
      const name = path.replace("data-clean/", "").replace(".csv", "").replace("/", ".");
      return [name, linesOf(table.columns, readDerived(table, read(path)))];
    }),
  ]);
}

function linesOf(
  columns: Readonly<Record<string, Described>>,
  rows: readonly Readonly<Record<string, unknown>>[],
): string[] {
  return Object.entries(columns).flatMap(([name, { kind, description }]) => {
    const levels = kind.field === "string" ? kind.allowed ?? [] : [];
    const head = (column: string, is: string, label: string) =>
      ["#", column, is, label, levels.join("|")].join("\t");
    const lines = [
      head(name, kindWord(kind), description),
      ...rows.map((row) => line(kind, row[name])),
    ];
    if (!kind.date) return lines;
    const days = (end: "earliest" | "latest") =>
      rows.map((row) => line(text, dayBounds(row[name] as string | null ?? "")[end] ?? null));
    return [
      ...lines,
      head(`${name}_first`, "day", `${description}: first day`),
      ...days("earliest"),
      head(`${name}_last`, "day", `${description}: last day`),
      ...days("latest"),
    ];
  });
}

function kindWord({ field, allowed, ordered, date }: Kind): string {
  if (field === "boolean") return "yes/no";
  if (field !== "string") return field;
  if (date || allowed === undefined) return "text";
  return ordered ? "ordered category" : "category";
}

function line({ field }: Kind, value: unknown): string {
  if (value === null) return "-";
  if (field === "list") {
    const items = Array.isArray(value) ? value : String(value).split(";");
    return `=${items.join("\u001f")}`;
  }
  return typeof value === "boolean" ? `=${value ? "yes" : "no"}` : `=${value}`;
}

for (const loader of loaders) {
  Deno.test({
    name: `every cell that ${loader.file} loads has the pipeline's value`,
    ignore: loader.program === undefined,
    fn: async () => {
      const { code, err, tables } = await load(loader, join(project, "data-clean"));
      assertEquals(code, 0, err);
      const wanted = expected();
      assertEquals([...tables.keys()].sort(), [...wanted.keys()].sort());
      let cells = 0;
      for (const [name, lines] of wanted) {
        const found = inOneForm(tables.get(name)!);
        const at = lines.findIndex((each, place) => each !== found[place]);
        const wrong = at === -1 ? "" : `${lines[at]} · ${loader.name} has ${found[at]}`;
        assertEquals([wrong, found.length], ["", lines.length], name);
        cells += lines.length;
      }
      assert(cells > 100_000, `${cells}`);
    },
  });
}
