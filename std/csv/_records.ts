/**
 * Makes each row a record with properties of these names; a row of another length is an `Error`,
 * which counts the names as the first line.
 */
export function toRecords(
  rows: string[][],
  names: readonly string[],
): Record<string, string>[] {
  // A copy of a record that has all its properties is filled faster, `__proto__` among them.
  const empty = Object.fromEntries(names.map((name) => [name, ""]));
  return rows.map((row, index) => {
    if (row.length !== names.length) {
      throw new Error(
        `Syntax error on line ${index + 2}: The record has ${row.length} fields, ` +
          `but the header has ${names.length} fields`,
      );
    }
    const record = { ...empty };
    for (let at = 0; at < names.length; at++) record[names[at]!] = row[at]!;
    return record;
  });
}
