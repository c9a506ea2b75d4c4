/**
 * The check sum that PNG files and zips hold of their parts.
 *
 * @module
 */

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/**
 * The cyclic redundancy check with the polynomial 0xEDB88320 (W3C 2003, "Portable Network Graphics
 * (PNG) Specification", second edition, annex D).
 */
export function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = table[(sum ^ byte) & 255]! ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
