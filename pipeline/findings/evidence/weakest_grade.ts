/**
 * How far the weakest source of some rows was checked.
 *
 * @module
 */

/** Evidence grades from the weakest. */
const fromWeakest = ["known", "cited", "read"] as const;

/**
 * The weakest evidence grade of some rows: what rests on several is as sure as the least sure.
 *
 * @param rows at least one
 */
export function weakestGrade(
  rows: readonly { readonly evidence: typeof fromWeakest[number] }[],
): typeof fromWeakest[number] {
  return fromWeakest.find((grade) => rows.some(({ evidence }) => evidence === grade))!;
}
