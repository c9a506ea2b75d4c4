/**
 * Short readable names for rows, made of raw text only, so that they do not depend on the order of
 * lines or files.
 *
 * @module
 */

/**
 * Small letters and figures of a text with single hyphens between words; letters of every script
 * stay.
 *
 * @example
 * ```ts
 * import { slug } from "./row_id.ts";
 * slug("Mr. Dulles"); // "mr-dulles"
 * slug("이승만 [Syngman Rhee]"); // "이승만-syngman-rhee"
 * ```
 */
export function slug(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
}

/** Parts of an id: ids and codes stay as they are, other text becomes a slug. */
function idPart(text: string): string {
  return /^[\p{L}\p{N}._+-]+$/u.test(text) && /[A-Z\d_-]/.test(text) ? text : slug(text);
}

/**
 * Gives each distinct key a row id: its id parts with `/` between them, and `/2`, `/3` … where
 * several keys share those parts, in the order of the keys as text.
 *
 * @param keys one entry a row: the full key, and the parts of it that the id shows
 * @returns row id by key, keys joined by the unit separator U+001F
 */
export function rowIds(
  keys: Iterable<{ readonly key: readonly string[]; readonly id: readonly string[] }>,
): Map<string, string> {
  const byBase = new Map<string, Set<string>>();
  // Rows share most of their parts.
  const parts = new Map<string, string>();
  const partOf = (text: string) => {
    const part = parts.get(text) ?? idPart(text);
    parts.set(text, part);
    return part;
  };
  for (const { key, id } of keys) {
    const base = id.map(partOf).filter((part) => part !== "").join("/");
    const group = byBase.get(base) ?? new Set();
    byBase.set(base, group.add(joinKey(key)));
  }
  const ids = new Map<string, string>();
  for (const [base, group] of byBase) {
    let number = 1;
    for (const key of [...group].sort()) {
      ids.set(key, number === 1 ? base : `${base}/${number}`);
      // An id that other keys have by their own parts is passed over.
      do number++; while (byBase.has(`${base}/${number}`));
    }
  }
  return ids;
}

/** A key as one text, its parts kept apart. */
export function joinKey(parts: readonly string[]): string {
  return parts.join("\u001F");
}
