/**
 * The fewest cells by which all tests of a claim come to one goal.
 *
 * @module
 */
import type { Fewest } from "./fewest.ts";
import { fewestToward, type Goal, isReached, type Limit, severalToward } from "./fewest_toward.ts";
import { recoded, recoderOf, type Recoding } from "./recoding.ts";
import { type Search, searchOf, type SingleTries } from "./search.ts";

/** A test with what every single recoding would make of it. */
export interface Tried {
  readonly search: Search;
  readonly tries: SingleTries;
}

/**
 * Finds cells by which all tests come to a goal. No fewer do than the test takes that takes most.
 * Cells are looked for test by test, each time with those recoded that the tests before took, for
 * most bear on several; each test is the first once.
 *
 * @param below so many cells or more are of no use: then they need not be found
 */
export function fewestOfAll(
  tried: readonly Tried[],
  goal: Goal,
  limit: Limit,
  below: number,
): Fewest {
  const alone: Fewest[] = [];
  for (const { search, tries } of tried) {
    const found = fewestToward(search, tries, goal, limit, below);
    // Where one test takes too many, others need no search.
    if (found.atLeast >= below) return { ...found, recodings: undefined };
    alone.push(found);
  }
  const atLeast = Math.max(...alone.map((each) => each.atLeast));
  let best: readonly Recoding[] | undefined;
  for (const [at, { recodings }] of alone.entries()) {
    const others = tried.filter((_, other) => other !== at);
    const found = recodings && goingOn(recodings, others, goal, limit);
    if (found && !(best && best.length <= found.length)) best = found;
    if (best?.length === atLeast) break;
  }
  return { atLeast, recodings: best };
}

/** Adds to some recodings what each of some tests takes beyond them. */
function goingOn(
  recodings: readonly Recoding[],
  others: readonly Tried[],
  goal: Goal,
  limit: Limit,
): readonly Recoding[] | undefined {
  return others.reduce<readonly Recoding[] | undefined>((so, { search, tries }) => {
    if (!so) return undefined;
    const { test, from } = search;
    const { evidence, coded, alternativesOf } = from;
    const values = recoded(evidence.asCoded, so);
    coded.readAll(values);
    const taken = new Set(so.map(({ cell }) => cell));
    const further = searchOf(test, {
      ...from,
      recoder: recoderOf(values, coded),
      // Each cell counts once.
      alternativesOf: (cell) => taken.has(cell) ? none : alternativesOf(cell),
    });
    const found = isReached(goal, search.now.verdict, further.now.verdict) ? [] : severalToward(
      further,
      new Map([...tries.of].filter(([cell]) => !taken.has(cell))),
      goal,
      limit,
    ).recodings;
    coded.readAll(evidence.asCoded);
    return found && [...so, ...found];
  }, recodings);
}

const none = { values: [], allowed: [] };
