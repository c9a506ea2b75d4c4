/**
 * What a drawing is put together of.
 *
 * @module
 */

/** A piece of a Vega-Lite specification: a layer, an encoding, a mark, an axis. */
export type Part = Readonly<Record<string, unknown>>;

/** Rows of the figure that a layer draws: those that pass a test in Vega's expression language. */
export function where(test: string): Part {
  return { filter: test };
}

/** Rows of one kind, where a column says what a row is drawn as. */
export function rowsOf(column: string, ...kinds: readonly string[]): Part {
  return { filter: { field: column, oneOf: kinds } };
}

/** A column worked out of others, in Vega's expression language. */
export function worked(as: string, calculate: string): Part {
  return { calculate, as };
}

/** A layer of some of the figure's rows. */
export function layer(transform: readonly Part[], mark: Part, encoding: Part): Part {
  return { transform, mark, encoding };
}

/** A layer of rows of its own; one empty row where it needs none. */
export function fixed(mark: Part, encoding: Part, values: readonly object[] = [{}]): Part {
  return { data: { values }, mark, encoding };
}
