/**
 * Reads and writes comma-separated values (CSV, RFC 4180).
 *
 * A drop-in stand-in for `jsr:@std/csv` 1.0.6: same names, signatures and documented behaviour,
 * for `parse` and `stringify` only. `csv-parse` and `csv-stringify` (npm) do the work.
 *
 * @module
 */
export * from "./parse.ts";
export * from "./stringify.ts";
