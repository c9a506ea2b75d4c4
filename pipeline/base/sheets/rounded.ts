/**
 * Numbers as tables show them.
 *
 * @module
 */

/**
 * A row with its numbers to six places, so that no machine's last digit shows; what is no number is
 * empty.
 */
export function rounded(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value !== "number" ? value : Number.isFinite(value)
        // Adding 0 turns -0 into 0.
        ? Math.round(value * 1e6) / 1e6 + 0
        : null,
    ]),
  );
}
