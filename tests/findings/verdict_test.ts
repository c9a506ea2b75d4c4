import { assertEquals } from "@std/assert";
import { joint, type Verdict, verdictOf } from "../../pipeline/findings/claims/claim.ts";
import { criterionOf } from "./made_evidence.ts";

const criterion = criterionOf(0.6, 0.5, 6);
const of = (estimate: number, units = 6) => verdictOf(estimate, units, criterion);

Deno.test("an estimate at a mark counts as past it, one between the marks as undecided", () => {
  assertEquals(of(0.6), "supported");
  assertEquals(of(0.60001), "supported");
  assertEquals(of(0.59999), "undecided");
  assertEquals(of(0.55), "undecided");
  assertEquals(of(0.50001), "undecided");
  assertEquals(of(0.5), "not supported");
  assertEquals(of(0.49999), "not supported");
  assertEquals(of(1), "supported");
  assertEquals(of(-1), "not supported");
});

Deno.test("a last digit lost in a sum does not decide, a millionth does", () => {
  // 0.5999999999999996.
  const sum = 4.1 - 3.5;
  assertEquals(sum < 0.6, true);
  assertEquals(of(sum), "supported");
  assertEquals(of(0.5 + 1e-10), "not supported");
  assertEquals(of(0.6 - 1e-6), "undecided");
  assertEquals(of(0.5 + 1e-6), "undecided");
});

Deno.test("too few units decide nothing, whatever the estimate", () => {
  assertEquals(of(1, 5), "undecided");
  assertEquals(of(0, 5), "undecided");
  assertEquals(of(1, 0), "undecided");
  assertEquals(of(1, 6), "supported");
  assertEquals(of(0, 6), "not supported");
});

Deno.test("what is no number decides nothing", () => {
  assertEquals(of(NaN), "undecided");
  assertEquals(of(1, NaN), "undecided");
});

Deno.test("several estimates decide together only where all say the same", () => {
  const all: readonly Verdict[] = ["supported", "not supported", "undecided"];
  for (const first of all) {
    assertEquals(joint([first]), first);
    for (const second of all) {
      assertEquals(joint([first, second]), first === second ? first : "undecided");
    }
  }
  assertEquals(joint(["supported", "supported", "not supported"]), "undecided");
  assertEquals(joint(["not supported", "not supported", "not supported"]), "not supported");
  assertEquals(joint([]), "undecided");
});
