/**
 * Makes each row a record with properties of these names; a row of another length is an `Error`.
 *
 * @param line Number of the first row, for the error.
 */
export function toRecords(
  rows: string[][],
  names: readonly string[],
  line: number,
): Record<string, string>[] {
  // A copy of a record that has all its properties is filled faster, `__proto__` among them.
  const empty = Object.fromEntries(names.map((name) => [name, ""]));
  return rows.map((row, index) => {
    if (row.length !== names.length) {
      throw new Error(
        `Syntax error on line ${line + index}: The record has ${row.length} fields, ` +
          `but the header has ${names.length} fields`,
      );
    }
    const record = { ...empty };
    for (let at = 0; at < names.length; at++) record[names[at]!] = row[at]!;
    return record;
  });
}
