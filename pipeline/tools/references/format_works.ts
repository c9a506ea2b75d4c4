/**
 * Works as a citation library formats them.
 *
 * @module
 */
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import type { CslWork, FormattedWorks } from "../../archive/readme/references.ts";

/** The style, and that no other citation stands before or after one. */
const style = { format: "text", template: "apa", lang: "en-US" };
const alone = { citationsPre: [], citationsPost: [] };

/** Formats works by the rules of the American Psychological Association, in their order. */
export function formatWorks(works: readonly CslWork[]): FormattedWorks {
  if (works.length === 0) return [];
  const cite = new Cite(works);
  const entries = cite.format("bibliography", {
    ...style,
    asEntryArray: true,
  }) as unknown as readonly (readonly [id: string, text: string])[];
  return entries.map(([id, text]) => ({
    work: works.find((work) => work.id === id)!,
    inText: cite.format("citation", { ...style, ...alone, entry: [id] }),
    listed: text.trim(),
  }));
}
