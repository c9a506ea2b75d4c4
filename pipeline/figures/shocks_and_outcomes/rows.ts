/**
 * Rows of the figure of shocks: what linked an ally on the eve of each, and what followed.
 *
 * @module
 */
import type { EveOfShockLine } from "../../tables/derived/findings/eve_of_shock.ts";
import { outcomes } from "../draw/outcomes.ts";
import { picked } from "../draw/picked.ts";

/** A shock to the tie of an ally. */
export type ShockRow = ReturnType<typeof shockRows>[number];

/**
 * Shocks in bands: those to states by what followed, best first, then those to organisations; in a
 * band by what stood on their eves.
 *
 * @param nameOf name of a state or an organisation
 */
export function shockRows(lines: readonly EveOfShockLine[], nameOf: (ally: string) => string) {
  const bands = [...outcomes.map(([outcome]) => `${outcome}`), organisations];
  return lines.map((line) => ({
    ...{ ...picked(line, ["shock", "ally"]), name: nameOf(line.ally) },
    ...picked(line, ["organisation", "followed", "contested", "evidence", "misfit"]),
    ...{ year: line.eve + 1, low: line.weighted_low, high: line.weighted_high },
  })).sort((a, b) =>
    bands.indexOf(bandOf(a)) - bands.indexOf(bandOf(b)) || a.low - b.low || a.year - b.year
  );
}

const organisations = "organisations";

/** The band in which a shock stands: what followed, or that it struck an organisation. */
export function bandOf(row: Pick<EveOfShockLine, "organisation" | "followed">): string {
  return row.organisation ? organisations : row.followed;
}
