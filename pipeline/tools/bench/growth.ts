/**
 * How the time of a pure function grows with the rows that it is given.
 *
 * @module
 */

/** A function under measurement, its input made ready. */
export interface Measured {
  readonly name: string;
  /** Makes the input for `times` as many cases; not timed. */
  readonly prepare: (times: number) => () => Outcome;
}

/** What a run gives: how many rows went in, and problems that would make its time meaningless. */
export interface Outcome {
  readonly rows: number;
  readonly problems: number;
}

/** Time and memory at one size. */
export interface Size {
  readonly times: number;
  readonly rows: number;
  /** The fastest of several runs: what else the machine does can only make a run slower. */
  readonly milliseconds: number;
  /** Resident memory of the process after the run. */
  readonly megabytes: number;
}

/** How often each size is run: small ones more often, for they suffer more from chance. */
function runsAt(times: number): number {
  return times === 1 ? 7 : times <= 10 ? 3 : 1;
}

/**
 * Measures a function at one size.
 *
 * @throws {Error} where a run reports problems: a run that stops early is fast for the wrong reason
 */
export function measure({ name, prepare }: Measured, times: number): Size {
  const run = prepare(times);
  let milliseconds = Infinity;
  let rows = 0;
  for (let turn = 0; turn < runsAt(times); turn++) {
    const start = performance.now();
    const outcome = run();
    milliseconds = Math.min(milliseconds, performance.now() - start);
    if (outcome.problems > 0) {
      throw new Error(`Cannot time ${name} at ${times}×: found ${outcome.problems} problems`);
    }
    rows = outcome.rows;
  }
  return { times, rows, milliseconds, megabytes: Deno.memoryUsage().rss / 1e6 };
}

/**
 * The power of the rows by which the time grows: the slope of the least-squares line through the
 * logarithms of both. 1 is proportional.
 */
export function growthExponent(sizes: readonly Pick<Size, "rows" | "milliseconds">[]): number {
  const points = sizes.map(({ rows, milliseconds }) => [Math.log(rows), Math.log(milliseconds)]);
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at]!, 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const sum = (term: (x: number, y: number) => number) =>
    points.reduce((total, [x, y]) => total + term(x! - meanX, y! - meanY), 0);
  return sum((x, y) => x * y) / sum((x) => x * x);
}
