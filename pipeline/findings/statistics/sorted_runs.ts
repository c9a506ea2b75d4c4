/**
 * Sorting of values that stand in short runs, again and again, without a new list each time.
 *
 * @module
 */

/**
 * Makes a function that sorts the places of values which stand in short runs: each run by
 * insertion, then the runs by merging. It allocates nothing when called.
 *
 * @param from where each run begins, and where the last one ends
 */
export function sorterOfRuns(values: Float64Array, from: Int32Array): () => Int32Array {
  const runs = from.length - 1;
  const lists = [new Int32Array(values.length), new Int32Array(values.length)] as const;
  return () => {
    let [sorted, into] = lists;
    for (let run = 0; run < runs; run++) {
      for (let place = from[run]!; place < from[run + 1]!; place++) {
        const value = values[place]!;
        let at = place;
        for (; at > from[run]! && values[sorted[at - 1]!]! > value; at--) {
          sorted[at] = sorted[at - 1]!;
        }
        sorted[at] = place;
      }
    }
    for (let width = 1; width < runs; width *= 2) {
      for (let run = 0; run < runs; run += 2 * width) {
        const middle = from[Math.min(run + width, runs)]!;
        const end = from[Math.min(run + 2 * width, runs)]!;
        let left = from[run]!;
        let right = middle;
        for (let at = left; at < end; at++) {
          const first = left < middle &&
            (right >= end || values[sorted[left]!]! <= values[sorted[right]!]!);
          into[at] = first ? sorted[left++]! : sorted[right++]!;
        }
      }
      [sorted, into] = [into, sorted];
    }
    return sorted;
  };
}
