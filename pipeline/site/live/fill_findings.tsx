/**
 * Fills the parts of the findings that are long or measured anew: leave-outs, units, coded cells.
 *
 * @module
 */
import { render, type VNode } from "preact";
import { inUnit } from "../../base/words/in_unit.ts";
import { cells } from "../../tables/derived/findings/cells.ts";
import { leaveOuts } from "../../tables/derived/robustness/leave_outs.ts";
import type { DerivedTable } from "../../tables/derived/derived_table.ts";
import { cleanId, derivedId } from "../embedded/site_tables.ts";
import { tableAddress } from "../parts/addresses.ts";
import { TableView } from "./table_view.tsx";
import { unitTable } from "./unit_table.tsx";
import { loadTexts, type TextTable } from "./text_rows.ts";

/** Fills each part when it is first opened. */
export function fillFindings(): void {
  fillOpened("leaveOuts", (finding, place) => leaveOutTable(finding, place.dataset["unit"]!));
  fillOpened("units", unitTable);
  fillOpened("cells", (finding) => cellTable(finding));
}

function fillOpened(
  name: string,
  make: (finding: string, place: HTMLElement) => Promise<VNode>,
): void {
  for (const place of document.querySelectorAll<HTMLDetailsElement>("details")) {
    const finding = place.dataset[name];
    if (finding === undefined) continue;
    place.addEventListener("toggle", async () => {
      const into = document.createElement("div");
      into.className = "waiting";
      into.textContent = "One moment …";
      place.append(into);
      // The page says so before it is busy.
      await new Promise((resolve) => setTimeout(resolve));
      const made = await make(finding, place);
      into.textContent = "";
      into.className = "";
      render(made, into);
    }, { once: true });
  }
}

/** What is left out, first what changes the verdict, last what the claim does not rest on. */
async function leaveOutTable(finding: string, unit: string): Promise<VNode> {
  const { header, records } = await loadTexts(derivedId(leaveOuts));
  const [estimate, ...answers] = ["estimate", "flips", "too_few", "touches"].map((name) =>
    header.indexOf(name) - 1
  ) as [number, number, number, number];
  const place = (record: readonly string[]) => {
    const at = answers.findIndex((answer) => record[answer] === "yes");
    return at === -1 ? answers.length : at;
  };
  return (
    <TableView
      caption="What is left out, and what the data say then"
      columns={shownColumns(leaveOuts, header.slice(1))}
      records={records.filter(([of]) => of === finding).map(([, ...rest]) => rest)
        .toSorted((one, other) => place(one) - place(other))}
      pageSize={25}
      cell={(record, at) =>
        at === estimate && record[at] !== "" ? inUnit(Number(record[at]), unit) : record[at]}
    />
  );
}

async function cellTable(finding: string): Promise<VNode> {
  const texts: TextTable = await loadTexts(derivedId(cells));
  const records = texts.records.filter(([, , , findings]) => findings!.split(";").includes(finding))
    .map((record) => record.slice(0, 3));
  return (
    <TableView
      caption="Coded cells that enter it"
      columns={shownColumns(cells, ["table", "row", "column"])}
      records={records}
      pageSize={25}
      cell={([table, row, column], at) =>
        at === 1
          ? <a href={tableAddress(cleanId(table!), { row: row!, column: column! })}>{row}</a>
          : [table, row, column][at]}
    />
  );
}

function shownColumns({ columns }: DerivedTable, names: readonly string[]) {
  return names.map((name) => {
    const { description, unit, kind } = columns[name]!;
    return {
      name,
      description,
      ...(unit && { unit }),
      isNumber: kind.field === "number" || kind.field === "integer",
    };
  });
}
