/**
 * Rows of the figure of shocks: points in lanes, so that points and labels do not overlap.
 *
 * @module
 */
import type { EveOfShockLine } from "../../tables/derived/findings/eve_of_shock.ts";
import type { ShockAllyLine } from "../../tables/derived/findings/shock_allies.ts";
import { byText } from "../../base/words/order.ts";

/** What followed a shock, from the bottom of the figure to the top. */
export const outcomes = ["ended-or-suspended", "reduced", "kept", "deepened"] as const;

/** A shock to an ally as it is drawn. */
export interface ShockRow {
  readonly panel: "shocks";
  readonly band: string;
  readonly ally: string;
  readonly shock: string;
  /** Year of the shock. */
  readonly year: number;
  readonly followed: string;
  readonly contested: boolean;
  readonly evidence: string;
  /** Sums of depths on the eve. */
  readonly low: number;
  readonly high: number;
  readonly misfit: string | null;
  /** Empty where it fits. */
  readonly label: string;
  /** Whether the label stands left of its point, out of the way of the median. */
  readonly label_left: boolean;
  /** Lane within the band, from 0 at the top. */
  readonly lane: number;
}

/** An ally's mean as it is drawn. */
export interface AllyRow {
  readonly panel: "allies";
  readonly ally: string;
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly kept: number;
  readonly shocks: number;
  readonly mostly_kept: boolean;
  readonly contested_all: boolean;
}

/** Letters of a label such as "TWN 1971". */
const usualLetters = 8;

/** Where a figure stands on the scale of linkages, in its units. */
export interface Sizes {
  /** Width of a symbol. */
  readonly symbol: number;
  /** Width of a label of a state and a year, and the gap before it. */
  readonly label: number;
}

/**
 * Shocks in bands: one an outcome, best first, then one of the organisations. In a band, shocks in
 * the order of what stood on their eves take the uppermost lane that has room.
 *
 * @param middle where the line of the median stands, which no label is to cross
 */
export function shockRows(
  lines: readonly EveOfShockLine[],
  sizes: Sizes,
  middle: number,
): ShockRow[] {
  const bands = Map.groupBy(
    lines,
    (line) => line.organisation ? "organisations" : line.followed,
  );
  return [...[...outcomes].reverse(), "organisations" as const].flatMap((band) => {
    const taken: number[] = [];
    return [...bands.get(band) ?? []].sort((a, b) =>
      a.weighted_low - b.weighted_low || a.eve - b.eve || byText(a.ally, b.ally)
    ).map((line): ShockRow => {
      const year = line.eve + 1;
      const labelled = line.misfit !== null;
      const label = labelled ? `${line.ally} ${year}` : "";
      // An organisation has a longer name than the three letters of a state.
      const length = labelled ? sizes.label * Math.max(1, label.length / usualLetters) : 0;
      const [left, right] = [-1, 1].map((side) => line.weighted_low + side * sizes.symbol / 2);
      const label_left = line.weighted_low < middle && right! + length > middle &&
        left! - length >= 0;
      const from = label_left ? left! - length : left!;
      const free = taken.findIndex((until) => from >= until);
      const lane = free === -1 ? taken.length : free;
      taken[lane] = label_left ? right! : right! + length;
      return {
        panel: "shocks",
        band,
        ally: line.ally,
        shock: line.shock,
        year,
        followed: line.followed,
        contested: line.contested,
        evidence: line.evidence,
        low: line.weighted_low,
        high: line.weighted_high,
        misfit: line.misfit,
        label,
        label_left,
        lane,
      };
    });
  });
}

/** Allies' means: those mostly kept first, then by what stood on the eves. */
export function allyRows(
  lines: readonly ShockAllyLine[],
  nameOf: (state: string) => string,
): AllyRow[] {
  return [...lines].sort((a, b) =>
    Number(b.mostly_kept) - Number(a.mostly_kept) || b.weighted_low - a.weighted_low ||
    byText(a.ally, b.ally)
  ).map((line) => ({
    panel: "allies",
    ally: line.ally,
    name: `${nameOf(line.ally)} (${line.ally})`,
    low: line.weighted_low,
    high: line.weighted_high,
    kept: line.kept,
    shocks: line.shocks,
    mostly_kept: line.mostly_kept,
    contested_all: line.contested === line.shocks,
  }));
}
