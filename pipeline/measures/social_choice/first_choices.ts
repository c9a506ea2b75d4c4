/**
 * What a ballot puts first.
 *
 * @module
 */
import { forms } from "./ballots.ts";

/** Worths that differ by no more tie. */
const tolerance = 1e-9;

/**
 * Share of a ballot's first place that some forms hold: a place that several forms share is split
 * evenly between them. Of a ballot that ranks no form it is `NaN`.
 *
 * @param worths ballots row by row, each as long as the forms; `NaN` where a form is not ranked
 * @param places places of the forms in question
 * @param ballot which of the ballots
 */
export function firstShare(worths: Float64Array, places: readonly number[], ballot = 0): number {
  const start = ballot * forms.length;
  let best = -Infinity;
  for (let form = 0; form < forms.length; form++) {
    const worth = worths[start + form]!;
    if (worth > best) best = worth;
  }
  let first = 0;
  let held = 0;
  for (let form = 0; form < forms.length; form++) {
    if (!(worths[start + form]! >= best - tolerance)) continue;
    first++;
    if (places.includes(form)) held++;
  }
  return held / first;
}
