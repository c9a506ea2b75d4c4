/**
 * The columns that say where a row of evidence comes from: the same in every table of evidence.
 *
 * @module
 */
import { optional, text, url } from "./kind.ts";
import { copied } from "./table.ts";
import { confidence, evidenceGrade } from "./vocabulary.ts";

/** Source, its address, and how far it was checked. */
export const provenance = {
  source: copied("source", text, "Key of the source that shows it", {
    refersTo: "sources",
    merged: "provenance",
  }),
  source_url: copied("source_url", optional(url), "Where the coder opened the source", {
    merged: "provenance",
  }),
  evidence: copied("evidence", evidenceGrade, "How far the source was checked", {
    merged: "provenance",
  }),
} as const;

/**
 * How sure the coder is.
 *
 * @param of what, such as `the number`
 */
export const confidenceIn = (of: string) =>
  copied("confidence", confidence, `How sure the coder is of ${of}`, { merged: "provenance" });
