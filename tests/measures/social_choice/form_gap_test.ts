import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { forms } from "../../../pipeline/measures/social_choice/ballots.ts";
import { widerPlaces } from "../../../pipeline/measures/social_choice/breadths.ts";
import { formGap, stretchedFormGap } from "../../../pipeline/measures/social_choice/form_gap.ts";
import { anyWorths, type Worths, worthsOf } from "./form_worths.ts";

const counted = widerPlaces["trilateral counted as wider"];
const leftOut = widerPlaces["trilateral left out"];

const gap = (worths: Worths, wider = counted) => formGap(worthsOf(worths), wider);

Deno.test("the wider forms are those of three states and more, or of more than three", () => {
  const named = (places: readonly number[]) => places.map((place) => forms[place]);
  assertEquals(named(counted), ["trilateral", "regional-small", "regional-full"]);
  assertEquals(named(leftOut), ["regional-small", "regional-full"]);
});

Deno.test("the lean is the bilateral worth less the best wider one, whatever neither is worth", () => {
  const japan = { "none": 95, "declaration": 90, "bilateral": 80, "regional-small": 40 };
  assertEquals(gap(japan), 40);
  assertEquals(gap({ ...japan, "regional-full": 55 }), 25);
  assertEquals(gap({ ...japan, "trilateral": 85 }), -5);
  assertEquals(gap({ ...japan, "trilateral": 85 }, leftOut), 40);
});

Deno.test("a ballot without a bilateral or without a wider form has no lean", () => {
  assertEquals(gap({ "regional-full": 80, "none": 10 }), NaN);
  assertEquals(gap({ "bilateral": 80, "declaration": 10 }), NaN);
  assertEquals(gap({ "bilateral": 80, "trilateral": 70 }, leftOut), NaN);
  assertEquals(gap({}), NaN);
});

Deno.test("each of several ballots has its own lean", () => {
  const two = worthsOf({ "bilateral": 10, "trilateral": 70 }, { "bilateral": 60, "trilateral": 5 });
  assertEquals([formGap(two, counted, 0), formGap(two, counted, 1)], [-60, 55]);
  // 55 of the 55 points between the worst and the best; of the first -60 of 60.
  assertEquals([stretchedFormGap(two, counted, 0), stretchedFormGap(two, counted, 1)], [-100, 100]);
});

Deno.test("stretched, the lean is a share of the ballot's own range", () => {
  const stretched = (worths: Worths) => stretchedFormGap(worthsOf(worths), counted);
  // 20 points of a range from 30 to 80.
  assertEquals(stretched({ "none": 30, "bilateral": 80, "regional-full": 60 }), 40);
  assertEquals(stretched({ "bilateral": 60, "regional-full": 60 }), 0);
  assertEquals(stretched({ "bilateral": 60, "none": 10 }), NaN);
});

Deno.test("what the bilateral and the one wider form exchange turns the lean round", () => {
  fc.assert(fc.property(anyWorths, fc.constantFrom(...counted), (worths, place) => {
    const form = forms[place]!;
    const turned = { ...worths, [form]: worths.bilateral, bilateral: worths[form] };
    const [before, after] = [worths, turned].map((each) => formGap(worthsOf(each), [place]));
    if (Number.isNaN(before)) assertEquals(after, NaN);
    else assertEquals(after! + before!, 0);
  }));
});

Deno.test("points added to all forms change no lean; scaling scales it and leaves it stretched", () => {
  const shift = fc.integer({ min: -50, max: 50 });
  const scale = fc.integer({ min: 1, max: 9 });
  fc.assert(fc.property(anyWorths, shift, scale, (worths, by, times) => {
    const before = worthsOf(worths);
    const after = before.map((value) => value * times + by);
    assertAlmostEquals(formGap(after, counted), times * formGap(before, counted));
    assertAlmostEquals(stretchedFormGap(after, counted), stretchedFormGap(before, counted));
  }));
});

Deno.test("one more wider form never makes a ballot lean more to the bilateral one", () => {
  fc.assert(fc.property(anyWorths, (worths) => {
    const without = gap(worths, leftOut);
    if (!Number.isNaN(without)) assertEquals(gap(worths) <= without, true);
  }));
});
