/**
 * Whether cells name things that exist, where what they name is no key of one table.
 *
 * @module
 */
import { hintFinder } from "../base/problems/nearest.ts";
import type { Problem } from "../base/problems/problem.ts";
import { type CodedRow, versionsOf } from "../tables/coded_row.ts";
import { allows } from "../tables/kind.ts";
import type { Naming, RawCells } from "../tables/naming.ts";
import type { Column, Table } from "../tables/table.ts";
import { type RawRow, textOf, textsOf } from "./cell.ts";

/**
 * Checks the names in cells, each code of a list by itself.
 *
 * @param tables merged rows by table, those of the sheets that reading uses up among them
 * @param rows every raw row, corrections applied, by table
 * @param cases the case folders of data-raw
 */
export function namedValueProblems(
  tables: ReadonlyMap<Table, readonly CodedRow[]>,
  rows: ReadonlyMap<Table, readonly RawRow[]>,
  cases: ReadonlySet<string>,
): Problem[] {
  const knownTo = namesKnown(rows, cases, new Set([...tables.keys()].map(({ name }) => name)));
  return [...tables].flatMap(([table, merged]) =>
    Object.entries(table.columns).flatMap(([name, column]): Problem[] => {
      const { names, from, aliasOf } = column;
      if (!names) return [];
      const known = knownTo(names);
      const hint = hintFinder(known);
      const unknown = (raw: Place, text: string) =>
        unknownName(raw, from, text, hint(text), names.expected(raw.case));
      // Aliases are used up before tables are made, so their raw rows are looked at.
      return aliasOf === undefined
        ? merged.flatMap((row) =>
          versionsOf(row, name).flatMap(({ text, raw }) =>
            namesIn(column, text).filter((each) => !known.has(each)).map((each) =>
              unknown(raw, each)
            )
          )
        )
        : (rows.get(table) ?? []).flatMap((row) => {
          const text = textOf(row, from);
          return text === "" || known.has(text) ? [] : [unknown(row, text)];
        });
    })
  );
}

/** Makes the finder of all that may be named, each kind of name looked up once. */
function namesKnown(
  rows: ReadonlyMap<Table, readonly RawRow[]>,
  cases: ReadonlySet<string>,
  tables: ReadonlySet<string>,
): (naming: Naming) => ReadonlySet<string> {
  const byName = new Map([...rows].map(([{ name }, ofTable]) => [name, ofTable]));
  const raw: RawCells = {
    of: (name) => (byName.get(name) ?? []).map(textsOf),
    cases,
    tables,
  };
  const found = new Map<Naming, ReadonlySet<string>>();
  return (naming) => {
    const known = found.get(naming) ?? naming.known(raw);
    found.set(naming, known);
    return known;
  };
}

/** The names in a cell; none in text that the kind does not allow, which is reported as such. */
function namesIn({ kind }: Column, text: string): string[] {
  if (text === "" || !allows(kind, text)) return [];
  return kind.field === "list" ? text.split(";") : [text];
}

type Place = Pick<RawRow, "file" | "line" | "case">;

function unknownName(
  { file, line }: Place,
  column: string,
  value: string,
  hint: string,
  expected: string,
): Problem {
  return { code: "reference-unknown", file, line, column, value, expected, hint };
}
