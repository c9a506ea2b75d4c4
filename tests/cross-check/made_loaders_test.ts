/**
 * The loaders on a made table with all that may trip them, in a folder with a space in its name, and
 * on cells that no column may hold. Where R or pandas is missing, these are skipped.
 *
 * @module
 */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "@std/path";
import { toCsv } from "../../pipeline/base/sheets/write_sheet.ts";
import { columns } from "../../pipeline/tables/derived/records/columns.ts";
import { loaderFiles } from "../../pipeline/tables/loaders/loader_files.ts";
import { inOneForm, load, type Loaded, type Loader, loaders } from "./loaded_cells.ts";

/** A made column: its type, what an empty cell means, more that columns.csv says, and its cells. */
type Made = readonly [
  type: string,
  empty: string,
  cells: readonly string[],
  more?: { readonly levels?: string; readonly separator?: string },
];

/** Loads a table of made columns. */
async function loadMade(loader: Loader, made: Readonly<Record<string, Made>>): Promise<Loaded> {
  const folder = await Deno.makeTempDir({ prefix: "hub and spokes " });
  try {
    const lines = Object.entries(made).map(([column, [type, empty, , more = {}]]) => ({
      ...{ table: "made", file: "made.csv", column, type, empty, label: `Made ${column}` },
      ...more,
    }));
    const names = Object.keys(made);
    const rows = Object.values(made)[0]![2].map((_, at) =>
      Object.fromEntries(names.map((name) => [name, made[name]![2][at]!]))
    );
    const code = loaderFiles().get(`data-clean/${loader.file}`)!;
    await Deno.writeTextFile(join(folder, loader.file), code);
    const about = toCsv(Object.keys(columns.columns), lines);
    await Deno.writeTextFile(join(folder, "columns.csv"), about);
    await Deno.writeTextFile(join(folder, "made.csv"), toCsv(names, rows));
    return await load(loader, folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const scale = { levels: "weak|own way|strong" };

for (const loader of loaders) {
  const ignore = loader.program === undefined;

  Deno.test({
    name: `${loader.file} keeps texts, gaps, numbers, lists and scales`,
    ignore,
    fn: async () => {
      const { code, err, tables } = await loadMade(loader, {
        text: ["text", "missing", ["NA", "", 'Yoshida "吉田", é', "007", "#1; 'x'"]],
        whole: ["integer", "missing", ["0", "", "1951", "-3", "2147483647"]],
        decimal: ["number", "missing", ["76.846584", "", "0.1", "-12.5", "100"]],
        answer: ["yes/no", "missing", ["yes", "", "no", "no", "yes"]],
        items: ["list", "missing", ["USA", "", "JPN;USA", "NA", "A;B;C"], { separator: ";" }],
        named: ["list", "none", ["x y", "", "x;y", "x", "y"], { separator: ";" }],
        degree: ["ordered category", "missing", ["strong", "", "weak", "own way", "weak"], scale],
        sort: ["category", "never", ["b", "a", "a", "b", "a"], { levels: "b|a" }],
      });
      assertEquals(code, 0, err);
      assertEquals(inOneForm(tables.get("made")!), [
        ...["#\ttext\ttext\tMade text\t", "=NA", "-", '=Yoshida "吉田", é', "=007", "=#1; 'x'"],
        ...["#\twhole\tinteger\tMade whole\t", "=0", "-", "=1951", "=-3", "=2147483647"],
        ...["#\tdecimal\tnumber\tMade decimal\t", "=76.846584", "-", "=0.1", "=-12.5", "=100"],
        ...["#\tanswer\tyes/no\tMade answer\t", "=yes", "-", "=no", "=no", "=yes"],
        ...["#\titems\tlist\tMade items\t", "=USA", "-", "=JPN\u001fUSA", "=NA"],
        "=A\u001fB\u001fC",
        ...["#\tnamed\tlist\tMade named\t", "=x y", "=", "=x\u001fy", "=x", "=y"],
        ...["#\tdegree\tordered category\tMade degree\tweak|own way|strong", "=strong", "-"],
        ...["=weak", "=own way", "=weak"],
        ...["#\tsort\tcategory\tMade sort\tb|a", "=b", "=a", "=a", "=b", "=a"],
      ]);
    },
  });

  Deno.test({
    name: `${loader.file} gives first and last day of every shape of date`,
    ignore,
    fn: async () => {
      const days: readonly (readonly [edtf: string, first: string, last: string])[] = [
        ["1951", "1951-01-01", "1951-12-31"],
        ["1951-09", "1951-09-01", "1951-09-30"],
        ["1951-12", "1951-12-01", "1951-12-31"],
        ["1951-02", "1951-02-01", "1951-02-28"],
        ["1952-02", "1952-02-01", "1952-02-29"],
        ["1900-02", "1900-02-01", "1900-02-28"],
        ["2000-02", "2000-02-01", "2000-02-29"],
        ["1951-09-08", "1951-09-08", "1951-09-08"],
        ["1951-09/1952-04", "1951-09-01", "1952-04-30"],
        ["1951/1951-10-03", "1951-01-01", "1951-10-03"],
        ["../1954", "", "1954-12-31"],
        ["1954-04/..", "1954-04-01", ""],
        ["XXXX-02-27", "", ""],
        ["XXXX-02", "", ""],
        ["", "", ""],
      ];
      const { code, err, tables } = await loadMade(loader, {
        date: ["date", "missing", days.map(([edtf]) => edtf)],
        // A line that is empty as a whole would be taken for none.
        row: ["text", "never", days.map(() => "x")],
      });
      assertEquals(code, 0, err);
      const line = (text: string) => text === "" ? "-" : `=${text}`;
      assertEquals(tables.get("made")!.slice(0, -1 - days.length), [
        "#\tdate\ttext\tMade date\t",
        ...days.map(([edtf]) => line(edtf)),
        "#\tdate_first\tday\tMade date: first day\t",
        ...days.map(([, first]) => line(first)),
        "#\tdate_last\tday\tMade date: last day\t",
        ...days.map(([, , last]) => line(last)),
      ]);
    },
  });

  const wrong: Readonly<Record<string, Made>> = {
    whole: ["integer", "missing", ["1", "two"]],
    half: ["integer", "missing", ["1", "1.5"]],
    decimal: ["number", "missing", ["1.5", "1,5"]],
    answer: ["yes/no", "missing", ["yes", "true"]],
    degree: ["ordered category", "missing", ["weak", "stronger"], scale],
    date: ["date", "missing", ["1951", "1951~"]],
    doubtful: ["date", "missing", ["1951", "1951-09?"]],
    filled: ["text", "never", ["a", ""]],
  };
  Deno.test({
    name: `${loader.file} stops at a cell that its column cannot hold, and names the column`,
    ignore,
    fn: async () => {
      for (const [name, made] of Object.entries(wrong)) {
        const { code, err, tables } = await loadMade(loader, {
          other: ["text", "never", ["a", "b"]],
          [name]: made,
        });
        assert(code !== 0, name);
        assertStringIncludes(err, `made.csv, column ${name}`);
        assertEquals(tables.size, 0, name);
      }
    },
  });
}
