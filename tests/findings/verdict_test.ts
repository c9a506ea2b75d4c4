import { assertEquals } from "@std/assert";
import {
  joint,
  type Verdict,
  verdictOf,
  verdicts,
} from "../../pipeline/findings/claims/verdict.ts";
import { criterionOf } from "./made_evidence.ts";

const criterion = criterionOf(0.6, 0.5, 6);
const of = (estimate: number, units = 6) => verdictOf(estimate, units, criterion);

Deno.test("an estimate at a mark counts as past it, one between the marks as between", () => {
  assertEquals(of(0.6), "supported");
  assertEquals(of(0.60001), "supported");
  assertEquals(of(0.59999), "between");
  assertEquals(of(0.55), "between");
  assertEquals(of(0.50001), "between");
  assertEquals(of(0.5), "contradicted");
  assertEquals(of(0.49999), "contradicted");
  assertEquals(of(1), "supported");
  assertEquals(of(-1), "contradicted");
});

Deno.test("a last digit lost in a sum does not decide, a millionth does", () => {
  // 0.5999999999999996.
  const sum = 4.1 - 3.5;
  assertEquals(sum < 0.6, true);
  assertEquals(of(sum), "supported");
  assertEquals(of(0.5 + 1e-10), "contradicted");
  assertEquals(of(0.6 - 1e-6), "between");
  assertEquals(of(0.5 + 1e-6), "between");
});

Deno.test("too few units decide nothing, whatever the estimate", () => {
  assertEquals(of(1, 5), "cannot tell");
  assertEquals(of(0, 5), "cannot tell");
  assertEquals(of(1, 0), "cannot tell");
  assertEquals(of(1, 6), "supported");
  assertEquals(of(0, 6), "contradicted");
});

Deno.test("what is no number decides nothing", () => {
  assertEquals(of(NaN), "cannot tell");
  assertEquals(of(1, NaN), "cannot tell");
});

Deno.test("where a mark is out of reach nothing can be told, whatever the estimate", () => {
  const within = (estimate: number, smallest: number, largest: number) =>
    verdictOf(estimate, 6, criterion, [smallest, largest]);
  assertEquals(within(0.55, 0.5, 0.6), "between");
  assertEquals(within(0.55, 0.5, 0.59), "cannot tell");
  assertEquals(within(0.4, 0, 0.59), "cannot tell");
  assertEquals(within(0.7, 0.51, 1), "cannot tell");
  assertEquals(within(0.5, 0.5 + 1e-10, 0.6 - 1e-10), "contradicted");
});

/** Where two differ they lie between, unless one cannot tell. */
const expected = (first: Verdict, second: Verdict): Verdict =>
  first === second
    ? first
    : first === "cannot tell" || second === "cannot tell"
    ? "cannot tell"
    : "between";

Deno.test("several estimates decide together only where all say the same", () => {
  for (const first of verdicts) {
    assertEquals(joint([first]), first);
    for (const second of verdicts) {
      assertEquals(joint([first, second]), expected(first, second));
    }
  }
  assertEquals(joint(["supported", "supported", "contradicted"]), "between");
  assertEquals(joint(["contradicted", "contradicted", "contradicted"]), "contradicted");
  assertEquals(joint([]), "cannot tell");
});
