/**
 * How many pairs lie in order when two lists of values are matched at random.
 *
 * @module
 */

/**
 * The exact distribution, over all one-to-one matchings of values with marks, of the number of
 * values that lie below their mark, a value at its mark counting half. It is the probability of
 * each number, by twice that number.
 *
 * Values and marks are gone through in ascending order. Of those met so far some are matched and
 * the others are open: an open value will meet a higher mark and count, an open mark a higher value
 * and not count. As many are matched of the one kind as of the other, so that the number of open
 * marks and the count are all that has to be kept. At each place, some marks are matched with
 * values of the same place, some of the other marks with open values, and some of the other values
 * with open marks; each in as many ways as there are choices. (Without ties this counts placements
 * of rooks on a staircase-shaped board: Stanley, Enumerative Combinatorics 1, sect. 2.4.)
 *
 * @param values as many as marks
 * @throws {RangeError} if the lists differ in length
 */
export function belowTheirMarks(
  values: readonly number[],
  marks: readonly number[],
): Float64Array {
  const size = values.length;
  if (marks.length !== size) {
    throw new RangeError(`${size} values cannot be matched with ${marks.length} marks`);
  }
  const places = [...new Set([...values, ...marks])].sort((a, b) => a - b);
  const width = 2 * size + 1;
  let ways = new Float64Array((size + 1) * width);
  ways[0] = 1;
  let moreValues = 0;
  for (const place of places) {
    const next = new Float64Array(ways.length);
    const newValues = values.filter((value) => value === place).length;
    const newMarks = marks.filter((mark) => mark === place).length;
    for (let openMarks = Math.max(0, -moreValues); openMarks <= size; openMarks++) {
      const openValues = openMarks + moreValues;
      for (const step of stepsAt(newValues, newMarks, openValues, openMarks)) {
        if (step.openMarks > size) continue;
        const [from, to] = [openMarks * width, step.openMarks * width + step.twice];
        for (let twice = 0; twice + step.twice < width; twice++) {
          next[to + twice]! += step.ways * ways[from + twice]!;
        }
      }
    }
    moreValues += newValues - newMarks;
    ways = next;
  }
  const all = arrangements(size, size);
  return ways.slice(0, width).map((each) => each / all);
}

/** A way to go on at a place: marks left open, what it adds to twice the count, and how often. */
interface Step {
  readonly openMarks: number;
  readonly twice: number;
  readonly ways: number;
}

function stepsAt(
  newValues: number,
  newMarks: number,
  openValues: number,
  openMarks: number,
): Step[] {
  return upTo(Math.min(newValues, newMarks)).flatMap((tied) =>
    upTo(Math.min(newMarks - tied, openValues)).flatMap((above) =>
      upTo(Math.min(newValues - tied, openMarks)).map((below): Step => ({
        openMarks: openMarks - below + newMarks - tied - above,
        twice: tied + 2 * above,
        ways: choices(newMarks, tied) * arrangements(newValues, tied) *
          choices(newMarks - tied, above) * arrangements(openValues, above) *
          choices(newValues - tied, below) * arrangements(openMarks, below),
      }))
    )
  );
}

/** Whole numbers from 0 to a last one. */
function upTo(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, at) => at);
}

/**
 * The distribution of the sum of independent counts.
 *
 * @param first probability of each count, from 0
 * @param second the same of the other
 */
export function sumOfCounts(first: Float64Array, second: Float64Array): Float64Array {
  const sum = new Float64Array(first.length + second.length - 1);
  for (let one = 0; one < first.length; one++) {
    for (let other = 0; other < second.length; other++) {
      sum[one + other]! += first[one]! * second[other]!;
    }
  }
  return sum;
}

/** Ways to pick some of so many, in order. */
function arrangements(of: number, picked: number): number {
  let ways = 1;
  for (let at = 0; at < picked; at++) ways *= of - at;
  return ways;
}

/** Ways to pick some of so many, whatever their order. */
function choices(of: number, picked: number): number {
  return arrangements(of, picked) / arrangements(picked, picked);
}
