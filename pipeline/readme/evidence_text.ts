/**
 * What the evidence is, in numbers.
 *
 * @module
 */
import type { EvidenceCount } from "../tables/derived/summaries/evidence_base.ts";
import { grouped, percent } from "../base/words/numbers.ts";

/**
 * A sentence on the size of the evidence, the grades of its rows, how far documents were read and the
 * archives that they rest on.
 *
 * @param counts rows of the summary `evidence_base`
 */
export function evidenceText(counts: readonly EvidenceCount[]): string {
  const total = sum(counts);
  const share = (rows: readonly EvidenceCount[]) => percent(sum(rows) / total);
  const graded = (grade: string) => counts.filter((row) => row.evidence === grade);
  const extent = (which: string) => counts.filter((row) => row.extent === which);
  const american = counts.filter((row) => row.archive === "USA");
  const archives = new Set(
    counts.flatMap((row) => (row.archive ?? "").split(";")).filter((code) => code !== ""),
  );
  const table = (name: string) => sum(counts.filter((row) => row.table === name));
  return `The tables hold ${grouped(total)} rows of evidence, among them ${
    grouped(table("positions"))
  } positions, ${grouped(table("preferences"))} preferences, ${table("treaties")} treaties and ${
    table("linkages")
  } linkages. ${share(graded("read"))} of the rows are graded \`read\`, ${
    share(graded("cited"))
  } \`cited\` and ${share(graded("known"))} \`known\`. ${
    share(extent("whole"))
  } of all rows rest on documents read to their ends, ${
    share(extent("opening part"))
  } on the opening parts of documents. The sources come from the archives of ${archives.size} states, but ${
    share(american)
  } of the rows rest on American ones alone.`;
}

function sum(rows: readonly EvidenceCount[]): number {
  return rows.reduce((total, row) => total + row.rows, 0);
}
