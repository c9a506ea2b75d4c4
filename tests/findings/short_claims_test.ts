import { assert, assertEquals } from "@std/assert";
import { claims } from "../../pipeline/findings/claims/all_claims.ts";

Deno.test("a claim in short fits a line of a figure, is plain and no other's", () => {
  for (const { id, short } of claims) {
    assert(short.length > 0 && short.length <= 45, `${id}: ${short.length} letters`);
    assert(!/[.;:'’]/.test(short), `${id}: ${short}`);
    // Capitals name the one organisation that readers know by them.
    assertEquals(short.match(/\b[A-Z]{2,}\b/g)?.filter((word) => word !== "SEATO") ?? [], [], id);
  }
  assertEquals(new Set(claims.map(({ short }) => short)).size, claims.length);
});
