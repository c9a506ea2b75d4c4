/**
 * Files in memory.
 *
 * @module
 */

/** Bytes by path from the project folder. */
export type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
