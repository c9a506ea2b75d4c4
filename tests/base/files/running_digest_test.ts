import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { sha256 } from "../../../pipeline/base/files/digest.ts";
import { joinedBytes } from "../../../pipeline/base/files/joined_bytes.ts";
import { runningDigest } from "../../../pipeline/base/files/running_digest.ts";

Deno.test("the digest of parts is that of the whole, however many there are", () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array()), fc.nat(50), async (given, most) => {
      const parts = given.map((part) => new Uint8Array(part));
      const digest = runningDigest(most);
      for (const part of parts) await digest.add(part);
      assertEquals(await digest.end(), await sha256(joinedBytes(parts)));
    }),
  ));
