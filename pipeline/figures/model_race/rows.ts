/**
 * Panels of the figure of the race: how the models of a scope stand to its best baseline.
 *
 * @module
 */
import type { PairLine, PredictionLine, RaceLine } from "../../findings/tables/models.ts";
import { capitalised } from "../../base/words/letters.ts";
import { byText } from "../../base/words/order.ts";

/** What a scope says of the best baseline. */
export interface Panel {
  /** As the tables call it. */
  readonly scope: string;
  /** Name of the scope within a sentence. */
  readonly named: string;
  /** Name of the scope with its issues and families. */
  readonly heading: string;
  /** Number of issues. */
  readonly issues: number;
  /** Number of families of episodes that they come from. */
  readonly families: number;
  /** The baseline with the lowest mean error. */
  readonly best: RaceLine;
  /**
   * Models whose interval ends below the mean error of the best baseline, with p of the difference.
   */
  readonly below: readonly { readonly name: string; readonly p: number | null }[];
  /** Models whose interval begins above it. */
  readonly above: readonly string[];
}

/**
 * The panel of a scope.
 *
 * @param named what a sentence calls the scope
 * @param lines of the race in the scope, at least one baseline among them
 */
export function panelOf(
  scope: string,
  named: string,
  lines: readonly RaceLine[],
  pairs: readonly PairLine[],
  predictions: readonly PredictionLine[],
): Panel {
  const best = lines.filter(({ baseline }) => baseline).sort(byError)[0]!;
  const models = lines.filter(({ baseline }) => !baseline).sort(byError);
  const inScope = predictions.filter(({ states }) =>
    scope === "all" || (states === 2) === (scope === "two-state")
  );
  const families = new Set(inScope.map(({ family }) => family)).size;
  return {
    scope,
    named,
    heading: `${capitalised(named)} (${best.issues}, ${families} families)`,
    issues: best.issues,
    families,
    best,
    below: models.filter(({ mean_error_high }) => mean_error_high < best.mean_error)
      .map(({ name, model }) => ({ name, p: pairOf(pairs, scope, model, best.model)?.p ?? null })),
    above: models.filter(({ mean_error_low }) => mean_error_low > best.mean_error)
      .map(({ name }) => name),
  };
}

/** The two models' pair, whichever the table names first. */
export function pairOf(
  pairs: readonly PairLine[],
  scope: string,
  one: string,
  other: string,
): PairLine | undefined {
  return pairs.find((pair) =>
    pair.scope === scope &&
    ((pair.model === one && pair.other === other) || (pair.model === other && pair.other === one))
  );
}

/** Orders lines by mean error, then by name. */
export function byError(a: RaceLine, b: RaceLine): number {
  return a.mean_error - b.mean_error || byText(a.name, b.name);
}
