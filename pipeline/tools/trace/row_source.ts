/**
 * The document that a clean row stands on.
 *
 * @module
 */
import { cleanTables } from "../../tables/all.ts";
import type { TextRow, TraceData } from "./trace_data.ts";

/** The source of a row and how far it was checked. */
export interface RowSource {
  readonly key: string;
  readonly citation: string;
  /** Where the coder opened it, else the address of the source. */
  readonly url: string;
  readonly evidence: string;
  readonly confidence: string;
}

/** The source of a row; `undefined` where its table has none. */
export function sourceOf(data: TraceData, row: TextRow): RowSource | undefined {
  const key = row["source"];
  if (key === undefined) return undefined;
  const documents = cleanTables.find(({ role }) => role === "documents")!;
  const source = data.tables.get(documents.name)?.find((each) => each["source"] === key);
  return {
    key,
    citation: source?.["full_citation"] ?? "",
    url: row["source_url"] || (source?.["url"] ?? ""),
    evidence: row["evidence"] ?? "",
    confidence: row["confidence"] ?? "",
  };
}
