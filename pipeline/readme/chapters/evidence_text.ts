/**
 * What the evidence is, in numbers.
 *
 * @module
 */
import { grouped, percent } from "../../base/words/numbers.ts";
import { evidenceBase, type EvidenceCount } from "../../tables/derived/summaries/evidence_base.ts";
import { shareNumber, sumNumber } from "../prose/numbers.ts";
import { type Prose, say } from "../prose/prose.ts";

/** The size of the evidence, how it was checked, how far documents were read, and whose they are. */
export function evidenceText(rows: readonly EvidenceCount[]): Prose {
  const taken = (where: Partial<EvidenceCount>) => ({ table: evidenceBase, rows, where });
  const sum = (where: Partial<EvidenceCount>) => sumNumber(taken(where), "rows", grouped);
  const share = (where: Partial<EvidenceCount>) => shareNumber(taken(where), "rows", percent);
  return say`The tables hold ${sum({})} rows of evidence, among them ${
    sum({ table: "positions" })
  } positions, ${sum({ table: "preferences" })} preferences, ${
    sum({ table: "treaties" })
  } treaties and ${sum({ table: "linkages" })} linkages. ${
    share({ evidence: "read" })
  } of the rows are graded \`read\`, ${share({ evidence: "cited" })} \`cited\` and ${
    share({ evidence: "known" })
  } \`known\`. ${share({ extent: "whole" })} rest on documents read to their ends, ${
    share({ extent: "opening part" })
  } on the opening parts of documents, and ${
    share({ archive: "USA" })
  } on American archives alone.`;
}
