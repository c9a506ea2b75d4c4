/**
 * Assertions for tests: each returns if its claim holds and else throws an
 * {@linkcode AssertionError} that says what was found.
 *
 * A drop-in stand-in for `jsr:@std/assert` 1.0.14: same names, signatures and documented
 * behaviour, for the functions listed here only. `node:assert` and `node:util` do the work.
 *
 * @module
 */
export * from "./almost_equals.ts";
export * from "./assert.ts";
export * from "./assertion_error.ts";
export * from "./compare.ts";
export * from "./equals.ts";
export * from "./strict_equals.ts";
export * from "./text.ts";
export * from "./throws.ts";
