/**
 * The SHA-256 digest of bytes that come part by part.
 *
 * @module
 */
import { sha256 } from "./digest.ts";

/** A digest under way. */
export interface RunningDigest {
  readonly add: (part: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** SHA-256 of all parts, in hexadecimal. */
  readonly end: () => Promise<string>;
}

/**
 * Begins a digest. The platform's own takes only bytes that are whole; that of Node takes longer to
 * load than most files to write, so it is asked for when a second part comes.
 */
export function runningDigest(): RunningDigest {
  let first: Uint8Array<ArrayBuffer> | undefined;
  let whole: import("node:crypto").Hash | undefined;
  return {
    add: async (part) => {
      if (first === undefined) first = part;
      else {
        whole ??= (await import("node:crypto")).createHash("sha256").update(first);
        whole.update(part);
      }
    },
    end: async () => whole?.digest("hex") ?? await sha256(first ?? new Uint8Array()),
  };
}
