/**
 * Designs that are held against one another, one of each organisation.
 *
 * @module
 */
import { dimensions, isKnown } from "../../measures/organisation_design/coded_designs.ts";
import { dimensionScores } from "../../measures/organisation_design/dimension_scores.ts";
import type { Fate } from "../../measures/organisation_design/fates.ts";
import { type CodedYear, oneOfEach } from "../../measures/organisation_design/one_of_each.ts";
import type { CodedEvidence, Evidence } from "../evidence/evidence.ts";

/** Which designs are compared, and by which codes. */
export interface DesignOptions {
  /** Year that stands for an organisation coded in several; the first without it. */
  readonly year?: CodedYear;
  /** Whether ties of two states are left out. */
  readonly withoutPairs?: boolean;
  /** Whether codes whose source nobody opened are left out. */
  readonly withoutKnown?: boolean;
}

/** A design among those compared. */
export interface ComparedDesign {
  readonly inQuestion: boolean;
  /** What became of the tie that its organisation stands on; `undefined` where that is not known. */
  readonly fate: Fate | undefined;
}

/** Designs as numbers under a coding. */
export interface ComparedDesigns {
  readonly designs: readonly ComparedDesign[];
  /** Numbers of the cells that they rest on, each once. */
  readonly cells: readonly number[];
  /** Scores on the dimensions, in the order of the designs. */
  readonly scoresUnder: (coded: CodedEvidence) => Float64Array[];
}

/** What is said of a test by exchanges of names between organisations. */
export const byExchange = "exchanges of labels between organisations, one-sided";

/**
 * Chooses the designs.
 *
 * @param counts which of them count, beyond what the options say; all without it
 */
export function comparedDesigns(
  { designs: { designs, cells }, fates }: Evidence,
  { year = "first", withoutPairs = false, withoutKnown = false }: DesignOptions,
  counts: (design: ComparedDesign) => boolean = () => true,
): ComparedDesigns {
  const { organisations, rows, dimensionOf } = designs;
  const chosen = oneOfEach(organisations, year).map((at) => {
    const { kind, treaty_id } = organisations[at]!;
    const fate = treaty_id === null ? undefined : fates.get(treaty_id);
    return { at, inQuestion: kind === "in-question", fate };
  }).filter((design) => counts(design) && !(withoutPairs && design.fate?.form === "bilateral"));
  const coded = chosen.map(({ at }) =>
    cells[at]!.map((cell, feature) => {
      const row = rows[at]![feature];
      return withoutKnown && row && isKnown(row) ? -1 : cell;
    })
  );
  return {
    designs: chosen,
    cells: coded.flatMap((of) => [...of].filter((cell) => cell !== -1)),
    scoresUnder: ({ designs: codes }) =>
      chosen.map(({ at }, each) => {
        const own = withoutKnown
          ? codes[at]!.map((code, feature) => coded[each]![feature] === -1 ? NaN : code)
          : codes[at]!;
        return dimensionScores(own, dimensionOf, dimensions.length);
      }),
  };
}
