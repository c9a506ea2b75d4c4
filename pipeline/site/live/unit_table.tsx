/**
 * The units of a finding, by how much each matters.
 *
 * @module
 */
import { fixed } from "../../base/words/numbers.ts";
import { inUnit } from "../../base/words/in_unit.ts";
import { findingReads } from "../../findings/evidence/finding_rows.ts";
import { typedReader } from "../../tables/clean_texts.ts";
import { cleanId } from "../embedded/site_tables.ts";
import { tableAddress } from "../parts/addresses.ts";
import { type ClaimUnit, claimUnits } from "./claim_units.ts";
import { loadCleanTables, textsOf } from "./clean_texts.ts";
import { TableView } from "./table_view.tsx";

const columns = [
  { name: "test", description: "What sets the estimate apart from the others of the claim" },
  { name: "unit", description: "What the unit shares its fate with, and its negotiation" },
  { name: "rows", description: "Rows whose coded cells it is made of" },
  { name: "estimate without it", description: "What the estimate would be", isNumber: true },
  { name: "moves it by", description: "Less the estimate as it is", isNumber: true },
  { name: "verdict without it", description: "What that estimate alone says of the claim" },
];

/** The table; it measures the claim once for each unit. */
export async function unitTable(finding: string) {
  const read = typedReader();
  const units = claimUnits(read(findingReads, textsOf(await loadCleanTables())), finding);
  if (units.length === 0) {
    return (
      <p class="note">
        This estimate is taken of all evidence at once; its coded cells are listed below.
      </p>
    );
  }
  const records = units.map((unit) => [
    unit.part,
    [...new Set([unit.cluster, unit.episode])].filter((name) => name !== "").join(" · "),
    rowsOf(unit).map(({ table, row }) => `${table} ${row}`).join("\n"),
    Number.isNaN(unit.without) ? "" : fixedPlain(unit.without),
    Number.isNaN(unit.without) ? "" : fixedPlain(unit.without - unit.estimate),
    unit.verdict,
  ]);
  const unitOf = new Map(records.map((record, at) => [record, units[at]!]));
  return (
    <TableView
      caption="What it rests on, by how much each unit matters"
      columns={columns}
      records={records}
      pageSize={15}
      cell={(record, at) => {
        const unit = unitOf.get(record as string[])!;
        if (at === 2) return <Rows unit={unit} />;
        if (at === 3 && record[3] !== "") return inUnit(unit.without, unit.unit);
        return record[at];
      }}
    />
  );
}

/** Most rows that are shown of a unit; the others are counted. */
const mostShown = 4;

function Rows({ unit }: { readonly unit: ClaimUnit }) {
  const rows = rowsOf(unit);
  return (
    <>
      {rows.slice(0, mostShown).map(({ table, row }) => (
        <span key={`${table} ${row}`} class="stack">
          <a href={tableAddress(cleanId(table), { row })}>{row}</a>
        </span>
      ))}
      {rows.length > mostShown ? `and ${rows.length - mostShown} more` : null}
    </>
  );
}

/** The rows of a unit's cells, each once. */
function rowsOf({ cells }: ClaimUnit): readonly { readonly table: string; readonly row: string }[] {
  return [...new Map(cells.map((cell) => [`${cell.table} ${cell.row}`, cell])).values()];
}

/** A number that can be sorted as one: with a plain sign. */
function fixedPlain(value: number): string {
  return fixed(value, 4).replace("−", "-");
}
