/**
 * Rows of the figure of shocks: what linked an ally on the eve of each, and what followed.
 *
 * @module
 */
import type { EveOfShockLine } from "../../tables/derived/findings/eve_of_shock.ts";
import { outcomes } from "../draw/outcomes.ts";

/** A shock to the tie of an ally. */
export type ShockRow =
  & Pick<
    EveOfShockLine,
    "shock" | "ally" | "organisation" | "followed" | "contested" | "evidence" | "misfit"
  >
  & {
    /** Name of the state or the organisation. */
    readonly name: string;
    readonly year: number;
    /** Sums of the depths of institutions on the eve, surely and possibly in force. */
    readonly low: number;
    readonly high: number;
  };

/**
 * Shocks in bands: those to states by what followed, best first, then those to organisations; in a
 * band by what stood on their eves.
 */
export function shockRows(
  lines: readonly EveOfShockLine[],
  nameOf: (ally: string) => string,
): ShockRow[] {
  const bands = [...outcomes.map(([outcome]) => `${outcome}`), organisations];
  return lines.map((line): ShockRow => ({
    shock: line.shock,
    ally: line.ally,
    name: nameOf(line.ally),
    organisation: line.organisation,
    year: line.eve + 1,
    followed: line.followed,
    contested: line.contested,
    evidence: line.evidence,
    low: line.weighted_low,
    high: line.weighted_high,
    misfit: line.misfit,
  })).sort((a, b) =>
    bands.indexOf(bandOf(a)) - bands.indexOf(bandOf(b)) || a.low - b.low || a.year - b.year
  );
}

const organisations = "organisations";

/** The band in which a shock stands: what followed, or that it struck an organisation. */
export function bandOf(row: ShockRow): string {
  return row.organisation ? organisations : row.followed;
}
