/**
 * The models of bargaining, once more.
 *
 * @module
 */
import { type Concession, twoSided } from "./concessions.ts";
import { average, middleOf } from "./read_tables.ts";

/** Issues with two sides whose states all have a known power. */
export function racedIssues(concessions: readonly Concession[]): Concession[] {
  return twoSided(concessions).filter(({ openings }) =>
    !openings.some(({ power }) => Number.isNaN(power))
  );
}

/** What each model predicts, by its id. */
export const predictions: Readonly<Record<string, (issue: Concession) => number>> = {
  "us-imposed": ({ us }) => us,
  "ally-wins": ({ ally }) => ally,
  "mean": (issue) => weighted(issue, () => 1),
  "median-voter": ({ openings }) => middleOf(openings.map(({ opening }) => opening)),
  "power-weighted": (issue) => weighted(issue, ({ power }) => power),
  "salience-weighted": (issue) => weighted(issue, ({ salience }) => salience),
  "compromise": (issue) => weighted(issue, ({ power, salience }) => power * salience),
  "nash": nash,
  "reference-point": ({ reference }) => reference,
  "constant": () => 50,
};

/** The absolute error of each model and baseline on each issue, by their ids. */
export function errorsOf(raced: readonly Concession[]): Record<string, number[]> {
  const errors: Record<string, number[]> = {};
  for (const [id, predict] of Object.entries(predictions)) {
    errors[id] = raced.map((issue) => Math.abs(predict(issue) - issue.outcome));
  }
  const others = raced.map(({ episode }) =>
    raced.filter((other) => other.episode !== episode).map(({ outcome }) => outcome)
  );
  errors["other-episodes"] = raced.map(({ outcome }, at) =>
    Math.abs(average(others[at]!) - outcome)
  );
  errors["shuffled"] = raced.map(({ outcome }, at) =>
    average(others[at]!.map((other) => Math.abs(other - outcome)))
  );
  return errors;
}

/** Mean error of the US-imposed model less that of another, and the number of issues. */
export function imposedLess(
  raced: readonly Concession[],
  other: string,
): { estimate: number; units: number } {
  const errors = errorsOf(raced);
  return {
    estimate: average(errors["us-imposed"]!) - average(errors[other]!),
    units: raced.length,
  };
}

function weighted(
  { openings }: Concession,
  weightOf: (opening: Concession["openings"][number]) => number,
): number {
  let sum = 0;
  let weights = 0;
  for (const each of openings) {
    sum += weightOf(each) * each.opening;
    weights += weightOf(each);
  }
  return weights === 0 ? average(openings.map(({ opening }) => opening)) : sum / weights;
}

/** Tries points of the line, ever closer together, for the largest product of gains. */
function nash({ openings, reference }: Concession): number {
  const product = (point: number) => {
    let gains = 1;
    for (const { opening } of openings) {
      const gain = (reference - opening) ** 2 - (point - opening) ** 2;
      if (gain <= 0) return 0;
      gains *= gain;
    }
    return gains;
  };
  let best = reference;
  let most = 0;
  let step = 0.05;
  for (let point = 0; point <= 100; point += step) {
    if (product(point) > most) [best, most] = [point, product(point)];
  }
  if (most === 0) return reference;
  for (let round = 0; round < 8; round++) {
    const around = best;
    for (let at = -20; at <= 20; at++) {
      const point = around + at * step / 10;
      if (product(point) > most) [best, most] = [point, product(point)];
    }
    step /= 10;
  }
  return best;
}
