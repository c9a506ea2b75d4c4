/**
 * Rows of the figure of the race, and how the models of a scope stand to its best baseline.
 *
 * @module
 */
import { describedFindings } from "../../tables/derived/findings/all.ts";
import type { ReadTable } from "../../tables/derived/read_derived.ts";
import type { PairLine } from "../../tables/derived/findings/model_pairs.ts";
import type { RaceLine } from "../../tables/derived/findings/model_race.ts";
import { byText } from "../../base/words/order.ts";
import { picked } from "../draw/picked.ts";

/** Scopes of the race in the order of the panels, the whole first. */
export const scopes = ["all", "two-state", "multi-state"] as const;

/** The model with which all others are compared. */
export const compared = "us-imposed";

/** A scope with all that the figure says of it. */
export type Panel = ReturnType<typeof panelsOf>[number];

/** A line over some issues, so that it has an error. */
type KnownLine = RaceLine & { readonly mean_error: number };

const errors = [
  ...["mean_error", "mean_error_low", "mean_error_high"] as const,
  ...["median_error", "median_error_low", "median_error_high"] as const,
] as const;

/** A model or baseline in a scope. */
export type RaceRow =
  & Pick<KnownLine, "model" | "name" | "baseline" | "issues" | typeof errors[number]>
  & {
    readonly scope: string;
    readonly families: number;
    readonly best_baseline: boolean;
    /** Issues on which its prediction really differs from that of the compared model. */
    readonly differ: number | null;
    /** p of the difference in mean error from the compared model, and from the best baseline. */
    readonly p: number | null;
    readonly p_best_baseline: number | null;
  };

/** The scopes that have a baseline; lines of each in the order of mean error over all issues. */
export function panelsOf(read: ReadTable) {
  const known = read(describedFindings.modelRace).filter((line): line is KnownLine =>
    line.mean_error !== null
  );
  const order = known.filter(({ scope }) => scope === scopes[0]).sort(byError)
    .map(({ model }) => model);
  return scopes.flatMap((scope) => {
    const lines = known.filter((line) => line.scope === scope)
      .sort((a, b) => order.indexOf(a.model) - order.indexOf(b.model));
    const [best] = lines.filter(({ baseline }) => baseline).sort(byError);
    if (!best) return [];
    const inScope = read(describedFindings.modelPredictions).filter(({ states }) =>
      scope === "all" || (states === 2) === (scope === "two-state")
    );
    const families = new Set(inScope.map(({ family }) => family)).size;
    const own = read(describedFindings.modelPairs).filter((pair) =>
      pair.reading === "earliest" && pair.scope === scope
    );
    const rows = lines.map((line): RaceRow => {
      const pair = pairOf(own, line.model, compared);
      return {
        ...{ scope, issues: line.issues, families },
        ...picked(line, ["model", "name", "baseline"]),
        best_baseline: line === best,
        ...picked(line, errors),
        ...{ differ: pair?.differ ?? null, p: pair?.p ?? null },
        p_best_baseline: pairOf(own, line.model, best.model)?.p ?? null,
      };
    });
    // Models whose interval ends below the error of the best baseline, with p of the difference.
    const below = lines.filter((line) => isBelow(line, best))
      .sort(byError)
      .map(({ name, model }) => ({ name, p: pairOf(own, model, best.model)?.p ?? null }));
    return [{ scope, issues: best.issues, families, best, below, pairs: own, rows }];
  });
}

/** The pair of two models, whichever it names first; none of a model with itself. */
function pairOf(pairs: readonly PairLine[], one: string, other: string): PairLine | undefined {
  if (one === other) return undefined;
  return pairs.find(({ model, other: second }) =>
    (model === one && second === other) || (model === other && second === one)
  );
}

/** Whether a model's interval ends below the mean error of a baseline. */
function isBelow({ baseline, mean_error_high: high }: KnownLine, best: KnownLine): boolean {
  return !baseline && high !== null && high < best.mean_error;
}

/** Orders lines by mean error, then by name. */
export function byError(
  a: Pick<KnownLine, "mean_error" | "name">,
  b: Pick<KnownLine, "mean_error" | "name">,
): number {
  return a.mean_error - b.mean_error || byText(a.name, b.name);
}
