/**
 * Whether cells name things that exist, where what they name is no key of one table: codes in
 * lists, organisations, case folders, treaties that may be aliases.
 *
 * @module
 */
import { nearestHint } from "../base/problems/nearest.ts";
import type { Problem } from "../base/problems/problem.ts";
import { allows } from "../tables/kind.ts";
import { commitments } from "../tables/commitments.ts";
import { statesTable } from "../tables/states.ts";
import type { Table } from "../tables/table.ts";
import type { RawRow } from "./cell.ts";
import { judgementFile } from "../base/problems/judgement_file.ts";
import type { MergedRow } from "./merge.ts";

/** What the cells of some columns may name. */
interface Naming {
  readonly table: string;
  readonly columns: readonly string[];
  readonly known: ReadonlySet<string>;
  /** What a row may name, by the case folder that it is in. */
  readonly expected: (caseName: string) => string;
}

/**
 * Checks the names in cells, each code of a list by itself.
 *
 * @param tables merged rows by table, those of the reading tables among them
 * @param rows every raw row, corrections applied
 * @param cases the case folders of data-raw
 */
export function namedValueProblems(
  tables: ReadonlyMap<Table, readonly MergedRow[]>,
  rows: readonly RawRow[],
  cases: ReadonlySet<string>,
): Problem[] {
  const cellsOf = (name: string) =>
    rows.filter(({ table }) => table.name === name).map(({ cells }) => cells);
  const filled = (name: string, column: string) =>
    cellsOf(name).map((cells) => (cells[column] ?? "").trim()).filter((text) => text !== "");
  const states = new Set(filled("states", "state"));
  const aliases = new Set(
    cellsOf("commitments").filter((cells) => cells["same_as"]).map((cells) => cells["treaty_id"]),
  );
  // Of raw rows: the clean table would know even a wrong id if an alias were renamed to it.
  const treaties = new Set(filled("treaties", "treaty_id").filter((id) => !aliases.has(id)));
  const state = {
    known: states,
    expected: (caseName: string) => `a state of ${judgementFile(statesTable.sheet, caseName)}`,
  };
  const treaty = {
    known: treaties,
    expected: () => "a treaty of the treaties sheets that is not the same as another",
  };
  const namings: readonly Naming[] = [
    { table: "actors", columns: ["states", "reported_by"], ...state },
    { table: "episodes", columns: ["ally_states", "other_states"], ...state },
    {
      table: "episodes",
      columns: ["case_folder"],
      known: cases,
      expected: () => "a case folder of data-raw",
    },
    {
      table: "shocks",
      columns: ["ally"],
      known: new Set([...states, ...filled("commitments", "organisation")]),
      expected: (caseName) =>
        `${state.expected(caseName)}, or an organisation of ` +
        judgementFile(commitments.sheet, caseName),
    },
    { table: "commitments", columns: ["parent", "successor"], ...treaty },
    {
      table: "issue_types",
      columns: ["carries_on"],
      known: new Set(cellsOf("issues").map((cells) => `${cells["episode"]}/${cells["issue"]}`)),
      expected: () => "an issue, as episode/issue",
    },
  ];
  const byName = new Map([...tables].map(([table, merged]) => [table.name, merged]));
  return [
    ...namings.flatMap((naming) => unknownNames(byName.get(naming.table) ?? [], naming)),
    ...unknownSameAs(rows, treaty),
  ];
}

function unknownNames(
  rows: readonly MergedRow[],
  { columns, known, expected }: Naming,
): Problem[] {
  return rows.flatMap((row) =>
    columns.flatMap((name) => {
      const { raw } = row.takenFrom.get(name) ?? row.kept;
      const { from, kind } = raw.table.columns[name]!;
      const { text } = row.cells[name]!;
      // Text that the kind does not allow is reported as such.
      if (text === "" || !allows(kind, text)) return [];
      const names = kind.field === "list" ? text.split(";") : [text];
      return names.filter((each) => !known.has(each)).map((each) =>
        unknownName(raw, from, each, known, expected(raw.case))
      );
    })
  );
}

/** Alias rows are used up before tables are made, so their raw rows are looked at. */
function unknownSameAs(
  rows: readonly RawRow[],
  { known, expected }: Pick<Naming, "known" | "expected">,
): Problem[] {
  return rows.filter(({ table }) => table.name === "commitments").flatMap((row) => {
    const text = (row.cells["same_as"] ?? "").trim();
    if (text === "" || known.has(text)) return [];
    return [unknownName(row, "same_as", text, known, expected(row.case))];
  });
}

function unknownName(
  { file, line }: RawRow,
  column: string,
  value: string,
  known: ReadonlySet<string>,
  expected: string,
): Problem {
  const hint = nearestHint(value, known);
  return { code: "reference-unknown", file, line, column, value, expected, hint };
}
