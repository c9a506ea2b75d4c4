/**
 * Random edits of random kinds: any cell that can be recoded in any table that findings are made of, and
 * rows of evidence that are dropped.
 *
 * @module
 */
import type { Random } from "../../pipeline/base/inference/random.ts";
import { findingReads } from "../../pipeline/findings/evidence/finding_rows.ts";
import { cleanTableOf, type CleanTexts } from "../../pipeline/tables/clean_texts.ts";
import type { Column, Table } from "../../pipeline/tables/table.ts";
import { editableColumns } from "../../pipeline/what_if/editable.ts";
import type { Drop, Recoding } from "../../pipeline/what_if/edits.ts";

/** Tables in which coders judged most; they are drawn more often. */
const coded = ["positions", "issues", "preferences", "linkages", "designs", "shocks"] as const;

/** Makes the maker of edits; a value may be one that its cell cannot hold. */
export function editMaker(texts: CleanTexts, random: Random): () => Recoding | Drop {
  const pick = <Of>(from: readonly Of[]): Of => from[Math.floor(random() * from.length)]!;
  const evidence = coded.filter((name) => cleanTableOf[name].holds === "evidence");
  return () => {
    if (random() < 0.15) {
      const { name } = cleanTableOf[pick(evidence)];
      return { kind: "drop", table: name, row: pick(texts.get(name)!)["row_id"]! };
    }
    const table: Table = cleanTableOf[random() < 0.6 ? pick(coded) : pick(findingReads)];
    const rows = texts.get(table.name)!;
    // What is read in figures alone, or prose, is drawn less often than codes and dates.
    const columns = editableColumns(table).filter((name) =>
      table.columns[name]!.merged !== "prose" || random() < 0.1
    );
    const column = pick(columns);
    const value = valueFor(table.columns[column]!, rows.map((row) => row[column]!));
    return { kind: "recode", table: table.name, row: pick(rows)["row_id"]!, column, value };
  };

  function valueFor({ kind }: Column, known: readonly string[]): string {
    if (!kind.required && random() < 0.1) return "";
    if (kind.allowed) return pick(kind.allowed);
    if (kind.date && random() < 0.6) return madeDate();
    const { minimum, maximum } = kind.bounds ?? {};
    if (minimum === undefined || maximum === undefined) return pick(known);
    return String(minimum + Math.floor(random() * (maximum - minimum + 1)));
  }

  function madeDate(): string {
    const point = () => {
      const year = String(1947 + Math.floor(random() * 40));
      const figure = (most: number) => String(1 + Math.floor(random() * most)).padStart(2, "0");
      return pick([year, `${year}-${figure(12)}`, `${year}-${figure(12)}-${figure(28)}`]);
    };
    const shape = random();
    if (shape < 0.7) return point();
    return shape < 0.9 ? `${point()}/${point()}` : pick([`../${point()}`, `${point()}/..`]);
  }
}
