/**
 * Takes file paths apart and puts them together, in the style of the operating system.
 *
 * A drop-in stand-in for `jsr:@std/path` 1.1.2: same names, signatures and documented behaviour,
 * for the functions listed here only. `node:path` and `node:url` do the work.
 *
 * @module
 */
export * from "./dirname.ts";
export * from "./join.ts";
export * from "./relative.ts";
export * from "./url.ts";
