/**
 * Large files inside a bundle in less room. The bundler writes bytes as base64, which hides from a zip
 * what they have in common; deflated first, WebAssembly takes a third less of it.
 *
 * @module
 */
import { deflateSync } from "fflate";

/** Letters from which on packing is worth it; fonts are smaller, and packed already. */
const large = 100_000;

const opening = 'import { inflateRawSync as __inflated } from "node:zlib";\n';

/** Packs each large file of a bundle for Deno or Node; it is taken out where it is loaded. */
export function packedBytes(bundle: string): string {
  const packed = bundle.replace(/__toBinary\("([^"]*)"\)/g, (whole, base64: string) => {
    if (base64.length < large) return whole;
    const bytes = deflateSync(Uint8Array.fromBase64(base64), { level: 6 });
    return `new Uint8Array(__inflated(__toBinary("${bytes.toBase64()}")))`;
  });
  return packed === bundle ? bundle : opening + packed;
}
