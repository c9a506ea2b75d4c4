/**
 * Rows of the figure of the race, and how the models of a scope stand to its best baseline.
 *
 * @module
 */
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { PairLine } from "../../tables/derived/findings/model_pairs.ts";
import type { RaceLine } from "../../tables/derived/findings/model_race.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import { byText } from "../../base/words/order.ts";
import { picked } from "../draw/picked.ts";

/** Scopes of the race in the order of the panels, the whole first. */
const scopes = ["all", "two-state", "multi-state"];

/** The model with which all others are compared. */
export const compared = "us-imposed";

/** A scope with all that the figure says of it. */
export type Panel = ReturnType<typeof panelsOf>[number];

/** A model or baseline in a scope. */
export type RaceRow = Panel["rows"][number];

/** A line over some issues, so that it has an error. */
type KnownLine = RaceLine & { readonly mean_error: number };

/** The scopes that have a baseline; lines of each in the order of mean error over all issues. */
export function panelsOf(read: ReadTable) {
  const known = read(describedFindings.modelRace)
    .filter((line): line is KnownLine => line.mean_error !== null);
  const whole = known.filter(({ scope }) => scope === scopes[0]).sort(byError);
  const order = whole.map(({ model }) => model);
  return scopes.flatMap((scope) => {
    const lines = known.filter((line) => line.scope === scope)
      .sort((a, b) => order.indexOf(a.model) - order.indexOf(b.model));
    const [best] = lines.filter(({ baseline }) => baseline).sort(byError);
    if (!best) return [];
    const inScope = read(describedFindings.modelPredictions)
      .filter(({ states }) => scope === "all" || (states === 2) === (scope === "two-state"));
    const families = new Set(inScope.map(({ family }) => family)).size;
    const pairs = read(describedFindings.modelPairs)
      .filter((pair) => pair.reading === "earliest" && pair.scope === scope);
    const rows = lines.map((line) => {
      const pair = pairOf(pairs, line.model, compared);
      return {
        ...{ scope, issues: line.issues, families },
        ...picked(line, ["model", "name", "baseline"]),
        best_baseline: line === best,
        ...picked(line, ["mean_error", "mean_error_low", "mean_error_high"]),
        ...picked(line, ["median_error", "median_error_low", "median_error_high"]),
        // Against the compared model: issues on which predictions differ, p of the errors' difference.
        ...{ differ: pair?.differ ?? null, p: pair?.p ?? null },
        p_best_baseline: pairOf(pairs, line.model, best.model)?.p ?? null,
      };
    });
    // Models whose interval ends below the error of the best baseline.
    const below = rows.filter(({ baseline }) => !baseline)
      .filter((row) => (row.mean_error_high ?? Infinity) < best.mean_error).sort(byError);
    return [{ scope, issues: best.issues, families, best, below, pairs, rows }];
  });
}

/** The pair of two models, whichever it names first; none of a model with itself. */
function pairOf(pairs: readonly PairLine[], one: string, other: string): PairLine | undefined {
  const sought = [one, other].sort().join();
  return pairs.find((pair) => [pair.model, pair.other].sort().join() === sought);
}

/** Orders lines by mean error, then by name. */
function byError(a: Pick<KnownLine, "mean_error" | "name">, b: typeof a): number {
  return a.mean_error - b.mean_error || byText(a.name, b.name);
}
