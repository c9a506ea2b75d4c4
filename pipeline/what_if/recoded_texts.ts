/**
 * Clean tables with cells recoded and rows dropped.
 *
 * @module
 */
import { type Answer, refuseName } from "../base/problems/answer.ts";
import { nearestHint } from "../base/problems/nearest.ts";
import { cleanTables } from "../tables/all.ts";
import type { CleanTexts, TextRow } from "../tables/clean_texts.ts";
import { extent } from "../tables/documents_read.ts";
import { allows } from "../tables/kind.ts";
import type { Table } from "../tables/table.ts";
import { columnRefusal, tableCalled } from "./editable.ts";
import type { Drop, Recoding } from "./edits.ts";

/**
 * The tables with each cell recoded and each row dropped, or why one of these cannot be. Lists and rows
 * that nothing changes are the very same. What follows from the grades of rows, how far a document was
 * read, follows here too.
 */
export function recodedTexts(
  texts: CleanTexts,
  edits: readonly (Recoding | Drop)[],
): Answer<CleanTexts> {
  const changed = new Map<string, Map<string, TextRow | undefined>>();
  for (const edit of edits) {
    const table = tableCalled(edit.table);
    if ("refused" in table) return table;
    const rows = texts.get(edit.table) ?? [];
    const ofTable = changed.get(edit.table) ?? new Map<string, TextRow | undefined>();
    changed.set(edit.table, ofTable);
    const before = ofTable.has(edit.row)
      ? ofTable.get(edit.row)
      : rows.find((row) => row["row_id"] === edit.row);
    if (before === undefined) {
      return refuseName(
        "Cannot find the row",
        edit.row,
        `a row id of the table ${edit.table}${ofTable.has(edit.row) ? " that is not dropped" : ""}`,
        rows.map((row) => row["row_id"]!),
      );
    }
    if (edit.kind === "drop") {
      ofTable.set(edit.row, undefined);
      continue;
    }
    const refused = cellRefusal(table.found, edit);
    if (refused !== undefined) return { refused };
    ofTable.set(edit.row, { ...before, [edit.column]: edit.value });
  }
  const now = new Map(texts);
  for (const [name, rows] of changed) {
    now.set(
      name,
      texts.get(name)!.flatMap((row) => {
        const id = row["row_id"]!;
        if (!rows.has(id)) return [row];
        const other = rows.get(id);
        return other ? [other] : [];
      }),
    );
  }
  return { found: withExtents(now, texts) };
}

/** Why a cell cannot hold a value; nothing where it can. */
function cellRefusal(table: Table, { row, column, value }: Recoding): string | undefined {
  const refused = columnRefusal(table, column);
  if (refused !== undefined) return refused;
  const { kind } = table.columns[column]!;
  if (value === value.trim() && allows(kind, value)) return undefined;
  const hint = nearestHint(value, kind.allowed ?? []);
  return `Cannot recode ${table.name} ${row} ${column}: found ${JSON.stringify(value)}, ` +
    `expected ${kind.expected}${hint === "" ? "" : `; ${hint}`}`;
}

const [openingPart] = extent.allowed!;

const graded = cleanTables.filter(({ columns }) =>
  columns["evidence"]?.from === "evidence" && columns["source"]?.from === "source"
).map(({ name }) => name);

/**
 * Lets the extents of sources follow from the grades of the rows that are on them now. One that had an
 * extent without any such row has it by a raw row that was merged into another, and keeps it.
 */
function withExtents(now: CleanTexts, before: CleanTexts): CleanTexts {
  if (graded.every((name) => now.get(name) === before.get(name))) return now;
  const [readNow, readBefore] = [now, before].map(sourcesRead);
  const sources = now.get("sources") ?? [];
  const extents = sources.map((row) => {
    const [source, known] = [row["source"]!, row["extent"]!];
    if (readNow!.has(source) === readBefore!.has(source)) return row;
    const follows = !readNow!.has(source) ? "" : known === "" ? openingPart! : known;
    return follows === known ? row : { ...row, extent: follows };
  });
  if (extents.every((row, at) => row === sources[at])) return now;
  return new Map([...now, ["sources", extents]]);
}

/** Sources with a row that is graded as read. */
function sourcesRead(texts: CleanTexts): Set<string> {
  return new Set(
    graded.flatMap((name) => texts.get(name) ?? []).filter((row) => row["evidence"] === "read")
      .map((row) => row["source"]!),
  );
}
