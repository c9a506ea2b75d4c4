/**
 * Which values rest on which cell, so that a changed cell is soon read.
 *
 * @module
 */

/** Values of one kind: the cells that each rests on, and the way to read one anew. */
export interface RestingOnCells {
  /** Numbers of the cells of each value. */
  readonly of: readonly (readonly number[])[];
  readonly readOne: (at: number, coded: Float64Array) => void;
  /** Makes the function that reads several anew, where that is less than one by one. */
  readonly readerOf?: (places: Int32Array) => (coded: Float64Array) => void;
}

/** Makes for each cell the functions that read anew what rests on it. */
export function cellReaders(
  cells: number,
  kinds: readonly RestingOnCells[],
): readonly (readonly ((coded: Float64Array) => void)[])[] {
  const readers = Array.from({ length: cells }, (): ((coded: Float64Array) => void)[] => []);
  for (const { of, readOne } of kinds) {
    for (const [at, own] of of.entries()) {
      for (const cell of new Set(own)) readers[cell]!.push((coded) => readOne(at, coded));
    }
  }
  return readers;
}

/** Makes the function that reads anew whatever rests on some cells, each value once. */
export function readerOfCells(
  cells: Iterable<number>,
  kinds: readonly RestingOnCells[],
): (coded: Float64Array) => void {
  const wanted = new Set(cells);
  const reads = kinds.map(({ of, readOne, readerOf }) => {
    const resting = [...of.keys()].filter((at) => of[at]!.some((cell) => wanted.has(cell)));
    const places = Int32Array.from(resting);
    if (readerOf) return readerOf(places);
    return (coded: Float64Array) => {
      for (let at = 0; at < places.length; at++) readOne(places[at]!, coded);
    };
  });
  return (coded) => {
    for (const read of reads) read(coded);
  };
}
