/**
 * Rows of the figure of initiators: institutions of an ally in a decade, by who began them.
 *
 * @module
 */
import type { InitiatorLine } from "../../tables/derived/findings/initiators.ts";

/** Institutions of an ally below this get no line of their own. */
export const fewestInitiated = 5;
/** Institutions that one side alone began; a share of fewer is not printed. */
export const fewestOneSided = 5;

/** Institutions that link an ally, of one decade or of all of them. */
export type InitiatorRow = ReturnType<typeof initiatorRows>[number];

/** The line over all allies, then allies with enough institutions, most first; each by decade. */
export function initiatorRows(lines: readonly InitiatorLine[], nameOf: (state: string) => string) {
  const total = (ally: string) =>
    lines.find((line) => line.ally === ally && line.decade === "all")?.institutions ?? 0;
  const allies = [...new Set(lines.map(({ ally }) => ally))].filter((ally) => ally !== "all")
    .filter((ally) => total(ally) >= fewestInitiated).sort((a, b) => total(b) - total(a));
  return ["all", ...allies].flatMap((ally) =>
    lines.filter((line) => line.ally === ally)
      .sort((a, b) => placeOf(a.decade) - placeOf(b.decade))
      .map(({ conflicts: _, without_us: __, share_with_us: ___, ...line }) => ({
        ...line,
        name: ally === "all" ? "All, each once" : nameOf(ally),
        /** Whether one side alone began too few of them for a share. */
        few: line.ally_began + line.us_began < fewestOneSided,
      }))
  );
}

/** Decades of rows: all of them first, the unknown last. */
export function decadesOf(rows: readonly InitiatorRow[]): InitiatorLine["decade"][] {
  return [...new Set(rows.map(({ decade }) => decade))].sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf(decade: InitiatorLine["decade"]): number {
  return decade === "all" ? -Infinity : decade === "unknown" ? Infinity : decade;
}
