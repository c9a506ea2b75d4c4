/**
 * Large files inside a bundle in less room. The bundler writes bytes as base64, which hides from a zip
 * what they have in common; packed first, WebAssembly takes less than half of it.
 *
 * @module
 */
import compress from "brotli/compress.js";

/** Letters from which on packing is worth it; fonts are smaller, and packed already. */
const large = 100_000;

/**
 * Plain JavaScript, so that the same bytes come of it on every machine. Quality 9 would save another
 * thirtieth and take twice as long.
 */
const packedWell = { mode: 0, quality: 5, lgwin: 22 };

/** What the package does, which has no types; nothing comes of bytes that it cannot make smaller. */
type Compress = (bytes: Uint8Array, options: typeof packedWell) => ArrayLike<number> | null;

const opening = 'import { brotliDecompressSync as __unpacked } from "node:zlib";\n';

/** Packs each large file of a bundle for Deno or Node; it is taken out where it is loaded. */
export function packedBytes(bundle: string): string {
  const packed = bundle.replace(/__toBinary\("([^"]*)"\)/g, (whole, base64: string) => {
    if (base64.length < large) return whole;
    const bytes = (compress as Compress)(Uint8Array.fromBase64(base64), packedWell);
    if (bytes === null) return whole;
    return `new Uint8Array(__unpacked(__toBinary("${Uint8Array.from(bytes).toBase64()}")))`;
  });
  return packed === bundle ? bundle : opening + packed;
}
