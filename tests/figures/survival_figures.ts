/**
 * The figure of survival, of made treaties and of the committed ones.
 *
 * @module
 */
import { readerOf, realTable, writtenRows } from "../fixtures/real_tables.ts";
import type { DataRow } from "../../pipeline/figures/draw/figure.ts";
import { survival } from "../../pipeline/figures/survival/figure.ts";
import { chainLines } from "../../pipeline/findings/tables/chains.ts";
import { survivalLines, survivalTestLines } from "../../pipeline/findings/tables/survival.ts";
import type { ChainRows } from "../../pipeline/measures/persistence/chains.ts";
import { readCleanRows } from "../../pipeline/tables/clean_rows.ts";
import { madeRows, type MadeTreaty } from "../measures/persistence/made_treaties.ts";

const stateNames = realTable("state_names");

/** The tables of the figure, read back from the text that the stage writes. */
function tablesOf(rows: ChainRows): (name: string) => DataRow[] {
  const tables: Readonly<Record<string, readonly object[]>> = {
    "findings/chains": chainLines(rows),
    "findings/survival": survivalLines(rows),
    "findings/survival_tests": survivalTestLines(rows),
  };
  return (name) => name === "state_names" ? stateNames : writtenRows(name, tables[name]!);
}

/** The tables of the committed treaties. */
export const realTables = tablesOf(readCleanRows(
  ["treaties", "treatyParties", "commitments"],
  (name) => Deno.readTextFileSync(new URL(`../../data-clean/tables/${name}.csv`, import.meta.url)),
));
/** The figure of the committed treaties. */
export const realSurvival = survival(readerOf(realTables));

/** A figure of treaties that begin in 1950; numbers are years of ends, if any. */
export function survivalOf(
  bilateral: readonly (string | null)[],
  multilateral: readonly (string | null)[],
) {
  const treaty = (form: "bilateral" | "multilateral") => (ended: string | null): MadeTreaty => ({
    form,
    ended,
    end_mode: ended === null ? "in force" : "terminated",
    evidence: ended === "1961" ? "cited" : "read",
  });
  const all = [
    ...bilateral.map(treaty("bilateral")),
    ...multilateral.map(treaty("multilateral")),
  ];
  return survival(
    readerOf(tablesOf(madeRows(Object.fromEntries(all.map((each, at) => [`T${at}`, each]))))),
  );
}
