/**
 * Some columns of a row.
 *
 * @module
 */

/** The named columns of a row, in the order of their names. */
export function picked<Row extends object, Name extends keyof Row>(
  row: Row,
  names: readonly Name[],
): Pick<Row, Name> {
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Pick<Row, Name>;
}
