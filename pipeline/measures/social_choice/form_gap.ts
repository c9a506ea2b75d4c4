/**
 * How far a ballot leans to the bilateral form.
 *
 * @module
 */
import { forms } from "./ballots.ts";
import { bilateralPlace } from "./breadths.ts";

/**
 * The lean of a ballot: worth of the bilateral form less that of the best wider form, in points
 * from -100 to 100; `NaN` where the ballot ranks no bilateral form or no wider one.
 *
 * @param worths ballots row by row, each as long as the forms; `NaN` where a form is not ranked
 * @param wider places of the forms that count as wider
 * @param ballot which of the ballots
 */
export function formGap(worths: Float64Array, wider: readonly number[], ballot = 0): number {
  const start = ballot * forms.length;
  let best = NaN;
  for (let each = 0; each < wider.length; each++) {
    const worth = worths[start + wider[each]!]!;
    if (!(worth <= best) && !Number.isNaN(worth)) best = worth;
  }
  return worths[start + bilateralPlace]! - best;
}

/**
 * The same lean on the ballot's own scale, on which its worst ranked form is worth 0 and its best
 * 100. Forms that are worth the same stay so, whatever the scale.
 */
export function stretchedFormGap(
  worths: Float64Array,
  wider: readonly number[],
  ballot = 0,
): number {
  const gap = formGap(worths, wider, ballot);
  if (gap === 0) return 0;
  const start = ballot * forms.length;
  let least = Infinity;
  let most = -Infinity;
  for (let form = 0; form < forms.length; form++) {
    const worth = worths[start + form]!;
    if (worth < least) least = worth;
    if (worth > most) most = worth;
  }
  return 100 * gap / (most - least);
}
