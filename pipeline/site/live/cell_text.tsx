/**
 * A cell of a browsed table.
 *
 * @module
 */
import { documentAddress, findingAddress, tableAddress } from "../parts/addresses.ts";
import { WebLink } from "../parts/link.tsx";
import { cleanId } from "../embedded/site_tables.ts";
import type { BrowsedTable } from "./browsed_table.ts";
import type { Texts } from "./table_view.tsx";

/** Letters from which on a cell is cut to some lines. */
const long = 220;

/** The text of a cell; of a clean table a button that opens its life, else a link where it names something. */
export function CellText({ browsed, record, at, choose }: {
  readonly browsed: BrowsedTable;
  readonly record: Texts;
  readonly at: number;
  readonly choose: (row: string, column: string) => void;
}) {
  const text = record[at]!;
  const { table, columns } = browsed;
  const { name } = columns[at]!;
  const body = text.length > long ? <span class="long" title={text}>{text}</span> : text;
  if (table.clean) {
    const row = record[0]!;
    if (name === "row_id") {
      return <button type="button" class="cell" onClick={() => choose(row, "")}>{body}</button>;
    }
    if (/^https?:/i.test(text)) return <WebLink to={text} />;
    if (!(name in table.clean.columns)) return <>{body}</>;
    const rule = browsed.ruleOf(record, at);
    return (
      <button
        type="button"
        class="cell"
        title={rule === undefined ? undefined : `changed by the rule: ${rule}`}
        aria-label={text === "" ? `empty ${name} of ${row}` : undefined}
        onClick={() => choose(row, name)}
      >
        {text === "" ? "–" : body}
      </button>
    );
  }
  if (/^https?:/i.test(text)) return <WebLink to={text} />;
  const address = addressOf(browsed, record, at);
  return address === undefined ? <>{body}</> : <a href={address}>{body}</a>;
}

/** Where a cell of a derived table leads. */
function addressOf({ table, columns }: BrowsedTable, record: Texts, at: number) {
  const text = record[at]!;
  const column = table.derived?.columns[columns[at]!.name];
  if (text === "" || column === undefined) return undefined;
  if (columns[at]!.name === "finding") return findingAddress(text);
  if (columns[at]!.name === "source") return documentAddress(text);
  if (column.tableIn !== undefined) {
    const of = record[columns.findIndex(({ name }) => name === column.tableIn)]!;
    return of === "" ? undefined : tableAddress(cleanId(of), { row: text });
  }
  return undefined;
}
