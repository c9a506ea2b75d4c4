/**
 * The SHA-256 digest of bytes that come part by part.
 *
 * @module
 */
import { sha256 } from "./digest.ts";
import { joinedBytes } from "./joined_bytes.ts";

/** A digest under way. */
export interface RunningDigest {
  readonly add: (part: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** SHA-256 of all parts, in hexadecimal. */
  readonly end: () => Promise<string>;
}

/**
 * Begins a digest. The platform's own takes only bytes that are whole; that of Node takes longer to
 * load than most files to write, so it is asked for when there are too many bytes to be held.
 *
 * @param most how many bytes are held
 */
export function runningDigest(most = 16_000_000): RunningDigest {
  const held: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  let taken: import("node:crypto").Hash | undefined;
  return {
    add: async (part) => {
      held.push(part);
      length += part.length;
      if (length <= most) return;
      taken ??= (await import("node:crypto")).createHash("sha256");
      for (const each of held.splice(0)) taken.update(each);
    },
    end: async () => taken?.digest("hex") ?? await sha256(joinedBytes(held)),
  };
}
