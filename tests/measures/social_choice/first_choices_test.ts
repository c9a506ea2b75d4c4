import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { forms } from "../../../pipeline/measures/social_choice/ballots.ts";
import { type Breadth, placesOf } from "../../../pipeline/measures/social_choice/breadths.ts";
import { firstShare } from "../../../pipeline/measures/social_choice/first_choices.ts";
import { anyWorths, type Worths, worthsOf } from "./form_worths.ts";

const breadths: readonly Breadth[] = ["bilateral", "wider", "neither"];

/** Shares of the first place: bilateral, wider, neither. */
function shares(worths: Worths): number[] {
  return breadths.map((breadth) => firstShare(worthsOf(worths), placesOf[breadth]));
}

Deno.test("the first choice is the form of the highest worth", () => {
  assertEquals(shares({ "bilateral": 90, "regional-full": 80, "none": 5 }), [1, 0, 0]);
  assertEquals(shares({ "bilateral": 70, "trilateral": 80 }), [0, 1, 0]);
  assertEquals(shares({ "bilateral": 40, "none": 65 }), [0, 0, 1]);
  // A single form is first, however little it is worth.
  assertEquals(shares({ "declaration": 5 }), [0, 0, 1]);
});

Deno.test("a first place that several forms share is split between them", () => {
  assertEquals(shares({ "bilateral": 80, "regional-full": 80, "none": 5 }), [1 / 2, 1 / 2, 0]);
  assertEquals(
    shares({ "bilateral": 80, "regional-full": 80, "regional-small": 80 }),
    [1 / 3, 2 / 3, 0],
  );
  assertEquals(
    shares({ "none": 60, "declaration": 60, "bilateral": 60, "trilateral": 60 }),
    [1 / 4, 1 / 4, 1 / 2],
  );
  // Medians of fractions tie, whatever their last digits.
  assertEquals(shares({ "bilateral": 0.1 + 0.2, "trilateral": 0.3 }), [1 / 2, 1 / 2, 0]);
});

Deno.test("each of several ballots has its own first choice, and one without forms none", () => {
  const ballots = worthsOf({ "bilateral": 90, "none": 10 }, {}, { "bilateral": 10, "none": 90 });
  assertEquals([0, 1, 2].map((at) => firstShare(ballots, placesOf.bilateral, at)), [1, NaN, 0]);
});

Deno.test("the three breadths hold the whole first place between them", () => {
  fc.assert(fc.property(anyWorths, (worths) => {
    fc.pre(Object.values(worths).some((value) => value !== undefined));
    assertAlmostEquals(shares(worths).reduce((sum, each) => sum + each, 0), 1);
  }));
});

Deno.test("what the bilateral and a wider form exchange, their shares exchange", () => {
  fc.assert(fc.property(anyWorths, fc.constantFrom(...placesOf.wider), (worths, place) => {
    const turned = {
      ...worths,
      bilateral: worths[forms[place]!],
      [forms[place]!]: worths.bilateral,
    };
    assertEquals(
      firstShare(worthsOf(turned), placesOf.bilateral),
      firstShare(worthsOf(worths), [place]),
    );
  }));
});
