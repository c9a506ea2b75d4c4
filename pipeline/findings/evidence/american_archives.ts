/**
 * Which rows rest on American archives alone.
 *
 * @module
 */
import { hub } from "../../tables/states.ts";

/**
 * Whether a row speaks for others than the United States, and its source lies in American archives
 * alone.
 *
 * @param archives countries of the archives that hold each source
 */
export function inAmericanRecordsOnly(
  { states, source }: { readonly states: readonly string[] | null; readonly source: string },
  archives: ReadonlyMap<string, readonly string[]>,
): boolean {
  return !(states ?? []).includes(hub) && inAmericanArchivesOnly(source, archives);
}

/**
 * Whether a source lies in American archives alone; not where its archives are not known.
 *
 * @param archives countries of the archives that hold each source
 */
export function inAmericanArchivesOnly(
  source: string,
  archives: ReadonlyMap<string, readonly string[]>,
): boolean {
  const countries = archives.get(source) ?? [];
  return countries.length > 0 && countries.every((country) => country === hub);
}
