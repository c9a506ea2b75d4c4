/**
 * Where a judgement on a row may be written down.
 *
 * @module
 */

/**
 * The file to which a row of judgement belongs, in words: that of the case, for a row of a case
 * folder, or that which all cases share.
 *
 * @param sheet the sheet of the table, such as `crosswalks/actors`
 * @param caseName case folder of the row that asks for the judgement; empty for a shared file
 */
export function judgementFile(sheet: string, caseName: string): string {
  const shared = `data-raw/${sheet}.csv`;
  return caseName === "" ? shared : `data-raw/${caseName}/${sheet}.csv or ${shared}`;
}
