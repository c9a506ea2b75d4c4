/**
 * SHA-256 digests and the lists of them that `sha256sum -c` checks.
 *
 * @module
 */
import { byKey } from "../words/order.ts";

/** SHA-256 of bytes, in hexadecimal. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Digest by path. */
export type Manifest = ReadonlyMap<string, string>;

/** A manifest in the format of `sha256sum`, paths in the order of their bytes. */
export function manifestText(manifest: Manifest): string {
  return [...manifest].sort(byKey)
    .map(([path, digest]) => `${digest}  ${path}\n`).join("");
}

/** Reads a manifest; lines in another format are left out. */
export function readManifest(text: string): Manifest {
  return new Map(
    text.split("\n").flatMap((line) => {
      const found = line.match(/^([0-9a-f]{64}) {2}(.+)$/);
      return found ? [[found[2]!, found[1]!] as const] : [];
    }),
  );
}
