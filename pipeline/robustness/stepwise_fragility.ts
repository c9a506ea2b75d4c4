/**
 * A few recodings that carry an estimate past a mark which is no sum over units of their own cells.
 *
 * @module
 */
import { verdictBy } from "../findings/claims/measured_claim.ts";
import { tolerance, type Verdict } from "../findings/claims/verdict.ts";
import type { Recoding } from "./recoding.ts";
import type { Search, SingleTries } from "./search.ts";
import { trialOf } from "./trial.ts";

/** Most recodings that are looked for. */
const mostRecodings = 40;

/** Most cells that are looked at anew before a step. */
const mostLookedAt = 16;

/** A cell and the value of it that moves the estimate most, as far as is known. */
interface Candidate extends Recoding {
  readonly gain: number;
}

/**
 * Takes again and again the recoding that moves the estimate most in a direction, until the verdict
 * is the one sought. By how much each moves it is known from the beginning; before a step only those
 * are looked at anew that moved it most when last looked at. So what is found is a bound from above.
 *
 * @param tries what single recodings gave, if need be before others were recoded
 * @param toward 1 to raise the estimate, -1 to lower it
 * @param isSought whether a verdict is the one sought
 * @param bit bit of the limit among those of the alternatives
 */
export function stepwiseRecodings(
  { test, now, from }: Search,
  tries: SingleTries["of"],
  toward: 1 | -1,
  isSought: (verdict: Verdict) => boolean,
  bit: number,
): readonly Recoding[] | undefined {
  const { evidence, coded, recoder, alternativesOf } = from;
  const trial = trialOf(test, evidence, coded);
  const allowed = (cell: number) => {
    const { values, allowed } = alternativesOf(cell);
    return values.filter((_, at) => (allowed[at]! & bit) !== 0);
  };
  let reached = now.estimate;
  const candidates = [...tries].flatMap(([cell, { estimates }]): Candidate[] => {
    const { values, allowed } = alternativesOf(cell);
    let best: Candidate | undefined;
    for (let at = 0; at < values.length; at++) {
      if ((allowed[at]! & bit) === 0) continue;
      const gain = toward * (estimates[at]! - reached);
      if (gain > (best?.gain ?? tolerance)) best = { cell, value: values[at]!, gain };
    }
    return best ? [best] : [];
  }).sort(byGain);
  /** The candidate as it stands now: its own value, or an end of those allowed. */
  const lookAt = ({ cell, value }: Candidate): Candidate => {
    const values = allowed(cell);
    let best: Candidate = { cell, value, gain: -Infinity };
    for (const each of new Set([value, values[0]!, values.at(-1)!])) {
      recoder.put(cell, each);
      const gain = toward * (trial.after(cell).estimate - reached);
      if (gain > best.gain + tolerance) best = { cell, value: each, gain };
    }
    recoder.undo(cell);
    return best;
  };
  const recodings: Recoding[] = [];
  let done = false;
  while (!done && recodings.length < mostRecodings && candidates.length > 0) {
    const looked = candidates.splice(0, mostLookedAt).map(lookAt).sort(byGain);
    const [best, ...others] = looked;
    candidates.push(...others);
    candidates.sort(byGain);
    if (!(best!.gain > tolerance)) break;
    recodings.push({ cell: best!.cell, value: best!.value });
    recoder.put(best!.cell, best!.value);
    trial.keep(best!.cell);
    const after = test.estimator(coded);
    reached = after.estimate;
    done = isSought(verdictBy(test, after));
  }
  for (const { cell } of recodings) recoder.undo(cell);
  return done ? recodings : undefined;
}

function byGain(a: Candidate, b: Candidate): number {
  return b.gain - a.gain || a.cell - b.cell;
}
